package dev.simmer.python.library;

import dev.simmer.python.library.DequeType.Ring;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.Operators;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.stream.Stream;

/// The operators of `collections.deque`.
final class DequeOperators {
  private DequeOperators() {}

  private interface Test {
    boolean holds(Interpreter py, Object mine, Object other);
  }

  static void install(PyType type) {
    type.method("__add__(self, value, /)", DequeOperators::add)
        .method("__mul__(self, value, /)", (py, a) -> repeated(py, (Ring) a[0], a[1]))
        .method("__rmul__(self, value, /)", (py, a) -> repeated(py, (Ring) a[0], a[1]))
        .method("__lt__(self, other, /)", comparison(Comparison::less))
        .method("__gt__(self, other, /)", comparison(Comparison::greater))
        .method("__le__(self, other, /)", comparison((py, a, b) -> !Comparison.greater(py, a, b)))
        .method("__ge__(self, other, /)", comparison((py, a, b) -> !Comparison.less(py, a, b)));
  }

  private static Object add(Interpreter py, Object[] a) {
    if (!(a[1] instanceof Ring other)) {
      throw PyError.type(
          "can only concatenate deque (not \"" + py.typeOf(a[1]).name() + "\") to deque");
    }
    Ring ring = (Ring) a[0];
    return ring.with(
        Stream.concat(Stream.of(ring.toArray()), Stream.of(other.toArray())).toArray());
  }

  private static Object repeated(Interpreter py, Ring ring, Object times) {
    PyList once = new PyList(py, ring.toArray());
    PyList all = (PyList) Operators.multiply(py, once, times);
    return ring.with(all.toArray());
  }

  private static Native comparison(Test test) {
    return (py, a) ->
        a[1] instanceof Ring other
            ? (Object) test.holds(py, list(py, (Ring) a[0]), list(py, other))
            : Singleton.NOT_IMPLEMENTED;
  }

  private static PyList list(Interpreter py, Ring ring) {
    return new PyList(py, ring.toArray());
  }
}
