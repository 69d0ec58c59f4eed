package dev.simmer.python.library;

import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.Operators;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;

/// The operators of `collections.Counter`. A key that is missing counts as 0.
final class CounterOperators {
  private CounterOperators() {}

  private interface Joining {
    Object join(Interpreter py, Object mine, Object other);
  }

  private interface Test {
    boolean holds(Interpreter py, Object mine, Object other);
  }

  static PyType install(PyType type) {
    return type.method("__add__(self, other, /)", joined(Operators::add))
        .method("__sub__(self, other, /)", joined(CounterOperators::difference))
        .method("__or__(self, other, /)", joined((py, a, b) -> Comparison.less(py, a, b) ? b : a))
        .method("__and__(self, other, /)", joined((py, a, b) -> Comparison.less(py, a, b) ? a : b))
        .method("__pos__(self, /)", (py, a) -> positive(py, a[0], (p, mine, none) -> mine))
        .method(
            "__neg__(self, /)",
            (py, a) -> positive(py, a[0], (p, mine, none) -> difference(p, none, mine)))
        .method("__eq__(self, other, /)", comparison(Comparison::equal))
        .method("__le__(self, other, /)", comparison((py, a, b) -> !Comparison.greater(py, a, b)))
        .method("__ge__(self, other, /)", comparison((py, a, b) -> !Comparison.less(py, a, b)))
        .method("__lt__(self, other, /)", strict((py, a, b) -> !Comparison.greater(py, a, b)))
        .method("__gt__(self, other, /)", strict((py, a, b) -> !Comparison.less(py, a, b)));
  }

  private static Object difference(Interpreter py, Object mine, Object other) {
    return Operators.add(py, mine, Operators.multiply(py, other, -1L));
  }

  private static Native joined(Joining joining) {
    return (py, a) ->
        a[1] instanceof PyDict other && other.type().isSubtypeOf(((PyDict) a[0]).type())
            ? joined(py, (PyDict) a[0], other, joining)
            : Singleton.NOT_IMPLEMENTED;
  }

  private static Object positive(Interpreter py, Object counter, Joining joining) {
    return joined(py, (PyDict) counter, new PyDict(py), joining);
  }

  /// What comes of the counts of each key, as far as it is positive.
  private static PyDict joined(Interpreter py, PyDict mine, PyDict other, Joining joining) {
    PyDict result = new PyDict(mine.type());
    for (Object key : keys(py, mine, other)) {
      Object count = joining.join(py, count(py, mine, key), count(py, other, key));
      if (Comparison.greater(py, count, 0L)) {
        result.put(py, key, count);
      }
    }
    return result;
  }

  private static Object[] keys(Interpreter py, PyDict mine, PyDict other) {
    PyDict all = new PyDict(py);
    DictType.merge(py, all, mine);
    DictType.merge(py, all, other);
    return all.keyArray();
  }

  private static Object count(Interpreter py, PyDict counter, Object key) {
    Object count = counter.get(py, key);
    return count == null ? 0L : count;
  }

  private static Native comparison(Test test) {
    return (py, a) ->
        a[1] instanceof PyDict other && other.type().isSubtypeOf(((PyDict) a[0]).type())
            ? (Object) holdsForAll(py, (PyDict) a[0], other, test)
            : Singleton.NOT_IMPLEMENTED;
  }

  /// The same, where the counters must differ.
  private static Native strict(Test test) {
    Native comparison = comparison(test);
    return (py, a) -> {
      Object result = comparison.call(py, a);
      return result == Singleton.NOT_IMPLEMENTED
          ? result
          : py.truth(result) && !holdsForAll(py, (PyDict) a[0], (PyDict) a[1], Comparison::equal);
    };
  }

  private static boolean holdsForAll(Interpreter py, PyDict mine, PyDict other, Test test) {
    for (Object key : keys(py, mine, other)) {
      if (!test.holds(py, count(py, mine, key), count(py, other, key))) {
        return false;
      }
    }
    return true;
  }
}
