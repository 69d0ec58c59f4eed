package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.MappingProxy;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Types;
import java.util.List;

/// `mappingproxy`: what reads a dict reads it, too.
final class MappingProxyType {
  private static final List<String> SHARED =
      List.of(
          "__len__",
          "__iter__",
          "__contains__",
          "__getitem__",
          "__reversed__",
          "__eq__",
          "__or__",
          "__ror__",
          "get",
          "keys",
          "values",
          "items",
          "copy");

  private MappingProxyType() {}

  static void install(Types types) {
    PyType type = PyType.builtIn("builtins", "mappingproxy", types.object);
    types.register(MappingProxy.class, type);
    type.constructor("mappingproxy(cls, mapping, /)", MappingProxyType::create)
        .method("__str__(self, /)", (py, a) -> py.str(mapping(a)))
        .method("__repr__(self, /)", (py, a) -> "mappingproxy(" + py.repr(mapping(a)) + ")");
    for (String method : SHARED) {
      type.method(
          method + "(self, /, *args)",
          (py, a) -> py.call(py.getAttribute(mapping(a), method), plain(((PyTuple) a[1]).items())));
    }
  }

  private static PyDict mapping(Object[] a) {
    return ((MappingProxy) a[0]).mapping();
  }

  private static Object[] plain(Object[] arguments) {
    Object[] plain = arguments.clone();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain[i] instanceof MappingProxy proxy ? proxy.mapping() : plain[i];
    }
    return plain;
  }

  private static Object create(Interpreter py, Object[] a) {
    if (a[1] instanceof PyDict dict) {
      return new MappingProxy(() -> dict);
    }
    throw PyError.type(
        "mappingproxy() argument must be a mapping, not " + Conversions.typeName(py, a[1]));
  }
}
