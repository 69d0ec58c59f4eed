package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;

/// `functools.cmp_to_key`
final class Comparators {
  private Comparators() {}

  static boolean equal(Interpreter py, Object one, Object other) {
    return Comparison.equal(py, one, other);
  }

  /// A function that wraps values, so that they compare by an old-style comparison.
  static Object key(Interpreter py, Object comparison) {
    PyType type = PyType.builtIn("functools", "KeyWrapper", py.types().object);
    type.method("__lt__(self, other, /)", (p, a) -> compare(p, comparison, a) < 0)
        .method("__gt__(self, other, /)", (p, a) -> compare(p, comparison, a) > 0)
        .method("__le__(self, other, /)", (p, a) -> compare(p, comparison, a) <= 0)
        .method("__ge__(self, other, /)", (p, a) -> compare(p, comparison, a) >= 0)
        .method("__eq__(self, other, /)", (p, a) -> compare(p, comparison, a) == 0);
    return Builtin.function("KeyWrapper(obj)", (p, a) -> new Wrapped(type, a[0]));
  }

  private static int compare(Interpreter py, Object comparison, Object[] a) {
    Object result = py.call(comparison, ((Wrapped) a[0]).value, ((Wrapped) a[1]).value);
    return (int) Math.signum(Conversions.real(py, result));
  }

  private static final class Wrapped extends PyObject {
    final Object value;

    Wrapped(PyType type, Object value) {
      super(type);
      this.value = value;
    }
  }
}
