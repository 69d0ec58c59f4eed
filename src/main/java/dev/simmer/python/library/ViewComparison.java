package dev.simmer.python.library;

import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;

/// How `dict.keys()` and `dict.items()` compare with sets and each other. Unlike members of sets,
/// items need no hash.
final class ViewComparison {
  private ViewComparison() {}

  private interface Test {
    boolean holds(Interpreter py, Object view, Object other, int difference);
  }

  static void install(PyType view) {
    view.method("__eq__(self, value, /)", by((py, a, b, more) -> more == 0 && isIn(py, a, b)))
        .method("__le__(self, value, /)", by((py, a, b, more) -> more <= 0 && isIn(py, a, b)))
        .method("__lt__(self, value, /)", by((py, a, b, more) -> more < 0 && isIn(py, a, b)))
        .method("__ge__(self, value, /)", by((py, a, b, more) -> more >= 0 && isIn(py, b, a)))
        .method("__gt__(self, value, /)", by((py, a, b, more) -> more > 0 && isIn(py, b, a)));
  }

  private static Native by(Test test) {
    return (py, a) -> {
      if (!SetOperations.isSetLike(a[1])) {
        return Singleton.NOT_IMPLEMENTED;
      }
      int more = Lengths.of(py, a[0]) - Lengths.of(py, a[1]);
      return test.holds(py, a[0], a[1], more);
    };
  }

  /// Whether all members of one are in the other.
  private static boolean isIn(Interpreter py, Object members, Object container) {
    for (Object member : py.items(members)) {
      if (!Comparison.contains(py, container, member)) {
        return false;
      }
    }
    return true;
  }
}
