package dev.simmer.python.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which bases a class may have together: a value can only be laid out as one of them.
final class Layouts {
  private Layouts() {}

  /// Raises TypeError for bases that cannot be had together.
  static void check(Interpreter py, List<PyType> bases) {
    PyType winner = null;
    for (PyType base : bases) {
      PyType layout = layout(py, base);
      if (layout == null || (winner != null && winner.isSubtypeOf(layout))) {
        continue;
      }
      if (winner != null && !layout.isSubtypeOf(winner)) {
        throw PyError.type("multiple bases have instance lay-out conflict");
      }
      winner = layout;
    }
  }

  /// The type that says how a type's values are laid out; null for those of plain objects.
  private static @Nullable PyType layout(Interpreter py, PyType type) {
    for (PyType each : type.resolutionOrder()) {
      boolean isMadeInJava =
          each.isBuiltIn()
              && each != py.types().object
              && each.module().equals("builtins")
              && each.member("__new__") != null;
      if (isMadeInJava || each.hasOwnSlots()) {
        return each;
      }
    }
    return null;
  }
}
