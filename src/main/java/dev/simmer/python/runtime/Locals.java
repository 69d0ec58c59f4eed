package dev.simmer.python.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `locals()`: the variables of a frame, by name.
final class Locals {
  private Locals() {}

  static Object of(Interpreter py, Frame frame) {
    return switch (frame.code().kind()) {
      case MODULE -> dict(py, frame.function.globals().asMap());
      case CLASS -> frame.names == null ? new PyDict(py) : frame.names;
      case FUNCTION, GENERATOR, COROUTINE, ASYNC_GENERATOR -> dict(py, ofFunction(frame));
    };
  }

  private static PyDict dict(Interpreter py, Map<String, Object> names) {
    PyDict dict = new PyDict(py);
    names.forEach((name, value) -> dict.put(py, name, value));
    return dict;
  }

  private static Map<String, Object> ofFunction(Frame frame) {
    Map<String, Object> locals = new LinkedHashMap<>();
    List<String> names = frame.code().variables();
    for (int i = 0; i < names.size(); i++) {
      Object value = frame.slots[i] instanceof Cell cell ? cell.value : frame.slots[i];
      if (value != null) {
        locals.put(names.get(i), value);
      }
    }
    return locals;
  }
}
