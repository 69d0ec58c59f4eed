package dev.simmer.python.compile;

import dev.simmer.python.syntax.Expr;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Built-in types whose values are not known. A call that makes one is refused before it runs.
public final class UnknownTypes {
  static final String NO_COMPLEX = "complex numbers are not known here: use two floats";

  /// What is said, by the type's name.
  public static final SortedMap<String, String> REASONS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "complex",
                  NO_COMPLEX,
                  "memoryview",
                  "memoryview is not known here: use bytes or a bytearray")));

  private UnknownTypes() {}

  static void refuse(Expr.Call call, Scope scope) {
    if (call.function() instanceof Expr.Name(String name, var span)) {
      String reason = REASONS.get(name);
      if (reason != null && scope.isBuiltIn(name)) {
        throw Compiler.refuse(reason, span);
      }
    }
  }
}
