package dev.simmer.python.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The variables of a frame, by name.
final class Locals {
  private Locals() {}

  static Map<String, Object> of(Frame frame) {
    return switch (frame.code().kind()) {
      case MODULE -> frame.function.globals().asMap();
      case CLASS -> frame.names == null ? Map.of() : frame.names;
      case FUNCTION, GENERATOR, COROUTINE, ASYNC_GENERATOR -> ofFunction(frame);
    };
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
