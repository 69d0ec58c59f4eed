package dev.simmer.python.library;

import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PySet;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;

/// Union, intersection and their kin. The order in which they visit members is CPython's, because
/// the order of the result depends on it.
final class SetOperations {
  private SetOperations() {}

  /// An operation of two sets that makes a third.
  private interface Operation {
    PySet apply(Interpreter py, PySet set, Object other);
  }

  static void install(Types types) {
    installOperators(types.set);
    installOperators(types.frozenset);
    types
        .set
        .method("__ior__(self, value, /)", inPlace(SetType::fill))
        .method("__iand__(self, value, /)", inPlace(SetOperations::keep))
        .method("__isub__(self, value, /)", inPlace(SetOperations::removeAll))
        .method("__ixor__(self, value, /)", inPlace(SetOperations::toggleAll))
        .method("update(self, *others)", update(SetType::fill))
        .method("intersection_update(self, *others)", update(SetOperations::keep))
        .method("difference_update(self, *others)", update(SetOperations::removeAll))
        .method(
            "symmetric_difference_update(self, other, /)",
            (py, a) -> {
              toggleAll(py, (PySet) a[0], asSet(py, a[1]));
              return Singleton.NONE;
            });
  }

  private static void installOperators(PyType type) {
    operator(type, "or", SetOperations::union);
    operator(type, "and", SetOperations::intersection);
    operator(type, "sub", SetOperations::difference);
    operator(type, "xor", SetOperations::symmetricDifference);
    type.method("union(self, *others)", chain(SetOperations::union))
        .method("intersection(self, *others)", chain(SetOperations::intersection))
        .method("difference(self, *others)", chain(SetOperations::difference))
        .method(
            "symmetric_difference(self, other, /)",
            (py, a) -> symmetricDifference(py, (PySet) a[0], a[1]))
        .method("issubset(self, other, /)", (py, a) -> contains(py, asSet(py, a[1]), (PySet) a[0]))
        .method(
            "issuperset(self, other, /)", (py, a) -> contains(py, (PySet) a[0], asSet(py, a[1])))
        .method("isdisjoint(self, other, /)", (py, a) -> isDisjoint(py, (PySet) a[0], a[1]))
        .method("__eq__(self, value, /)", comparison((py, a, b) -> isEqual(py, a, b)))
        .method("__le__(self, value, /)", comparison((py, a, b) -> contains(py, b, a)))
        .method("__ge__(self, value, /)", comparison((py, a, b) -> contains(py, a, b)))
        .method(
            "__lt__(self, value, /)",
            comparison((py, a, b) -> a.size() < b.size() && contains(py, b, a)))
        .method(
            "__gt__(self, value, /)",
            comparison((py, a, b) -> b.size() < a.size() && contains(py, a, b)));
  }

  /// The operators of `dict.keys()` and `dict.items()`.
  static void installOnView(PyType view) {
    viewOperator(view, "or", SetOperations::union);
    viewOperator(view, "and", SetOperations::intersection);
    viewOperator(view, "sub", SetOperations::difference);
    viewOperator(view, "xor", SetOperations::symmetricDifference);
    view.method("isdisjoint(self, other, /)", (py, a) -> isDisjoint(py, asSet(py, a[0]), a[1]));
    ViewComparison.install(view);
  }

  static boolean isSetLike(Object value) {
    return value instanceof PySet
        || value instanceof DictViews.Keys
        || value instanceof DictViews.Items;
  }

  private static void operator(PyType type, String name, Operation operation) {
    type.method(
            "__" + name + "__(self, value, /)",
            (py, a) ->
                isSetLike(a[1])
                    ? operation.apply(py, (PySet) a[0], a[1])
                    : Singleton.NOT_IMPLEMENTED)
        .method(
            "__r" + name + "__(self, value, /)",
            (py, a) ->
                isSetLike(a[1])
                    ? operation.apply(py, asSet(py, a[1]), a[0])
                    : Singleton.NOT_IMPLEMENTED);
  }

  private static void viewOperator(PyType view, String name, Operation operation) {
    view.method(
            "__" + name + "__(self, value, /)",
            (py, a) -> operation.apply(py, asSet(py, a[0]), asSet(py, a[1])))
        .method(
            "__r" + name + "__(self, value, /)",
            (py, a) -> operation.apply(py, asSet(py, a[1]), asSet(py, a[0])));
  }

  private interface Test {
    boolean holds(Interpreter py, PySet set, PySet other);
  }

  private static Native comparison(Test test) {
    return (py, a) ->
        a[1] instanceof PySet other
            ? (Object) test.holds(py, (PySet) a[0], other)
            : Singleton.NOT_IMPLEMENTED;
  }

  private static Native chain(Operation operation) {
    return (py, a) -> {
      PySet result = (PySet) a[0];
      for (Object other : SetType.others(a[1])) {
        result = operation.apply(py, result, other);
      }
      return result == a[0] ? copy(py, result) : result;
    };
  }

  /// An operation that changes a set.
  private interface Change {
    void apply(Interpreter py, PySet set, Object other);
  }

  private static Native inPlace(Change change) {
    return (py, a) -> {
      if (!isSetLike(a[1])) {
        return Singleton.NOT_IMPLEMENTED;
      }
      change.apply(py, (PySet) a[0], a[1]);
      return a[0];
    };
  }

  private static Native update(Change change) {
    return (py, a) -> {
      for (Object other : SetType.others(a[1])) {
        change.apply(py, (PySet) a[0], other);
      }
      return Singleton.NONE;
    };
  }

  private static void keep(Interpreter py, PySet set, Object other) {
    set.become(intersection(py, set, other));
  }

  private static void removeAll(Interpreter py, PySet set, Object other) {
    for (Object member : py.items(other)) {
      set.remove(py, member);
    }
  }

  private static void toggleAll(Interpreter py, PySet set, Object other) {
    for (Object member : py.items(other)) {
      if (!set.remove(py, member)) {
        set.add(py, member);
      }
    }
  }

  private static PySet asSet(Interpreter py, Object value) {
    if (value instanceof PySet set) {
      return set;
    }
    PySet set = new PySet(py);
    SetType.fill(py, set, value);
    return set;
  }

  /// The type of what an operation on a set makes: derived types make their base's.
  private static PySet empty(Interpreter py, PySet like) {
    Types types = py.types();
    return new PySet(py, like.type().isSubtypeOf(types.frozenset) ? types.frozenset : types.set);
  }

  static PySet copy(Interpreter py, PySet set) {
    PySet copy = empty(py, set);
    copy.addAll(py, set);
    return copy;
  }

  private static PySet union(Interpreter py, PySet set, Object other) {
    PySet result = copy(py, set);
    SetType.fill(py, result, other);
    return result;
  }

  private static PySet intersection(Interpreter py, PySet set, Object other) {
    if (other == set) {
      return copy(py, set);
    }
    PySet result = empty(py, set);
    PySet looked = set;
    Object visited = other;
    if (other instanceof PySet that && that.size() > set.size()) {
      looked = that;
      visited = set;
    }
    for (Object member : py.items(visited)) {
      if (looked.contains(py, member)) {
        result.add(py, member);
      }
    }
    return result;
  }

  private static PySet difference(Interpreter py, PySet set, Object other) {
    boolean isLookedUp = other instanceof PySet || other instanceof PyDict;
    int size = other instanceof PySet that ? that.size() : isLookedUp ? ((PyDict) other).size() : 0;
    if (!isLookedUp || set.size() >> 2 > size) {
      PySet result = copy(py, set);
      removeAll(py, result, other);
      return result;
    }
    PySet result = empty(py, set);
    for (Object member : set.toArray()) {
      boolean shared =
          other instanceof PySet that
              ? that.contains(py, member)
              : ((PyDict) other).get(py, member) != null;
      if (!shared) {
        result.add(py, member);
      }
    }
    return result;
  }

  private static PySet symmetricDifference(Interpreter py, PySet set, Object other) {
    PySet result = empty(py, set);
    SetType.fill(py, result, other);
    toggleAll(py, result, set);
    return result;
  }

  private static boolean contains(Interpreter py, PySet set, PySet part) {
    if (part.size() > set.size()) {
      return false;
    }
    for (Object member : part.toArray()) {
      if (!set.contains(py, member)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEqual(Interpreter py, PySet set, PySet other) {
    return set.size() == other.size() && contains(py, set, other);
  }

  private static boolean isDisjoint(Interpreter py, PySet set, Object other) {
    for (Object member : py.items(other)) {
      if (set.contains(py, member)) {
        return false;
      }
    }
    return true;
  }

  /// As CPython's `frozenset_hash`, which does not depend on the order of the members.
  static long hash(Interpreter py, PySet set) {
    long hash = 0;
    for (Object member : set.toArray()) {
      long own = Comparison.hash(py, member);
      hash ^= (own ^ 89_869_747L ^ own << 16) * 3_644_798_167L;
    }
    hash ^= (set.size() + 1L) * 1_927_868_237L;
    hash ^= hash >>> 11 ^ hash >>> 25;
    hash = hash * 69_069L + 907_133_923L;
    return hash == -1 ? 590_923_713L : hash;
  }
}
