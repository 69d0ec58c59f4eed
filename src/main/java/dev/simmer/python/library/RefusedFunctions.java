package dev.simmer.python.library;

import dev.simmer.python.runtime.PyError;
import java.util.Map;
import java.util.TreeMap;

/// Built-in functions that a recipe cannot have: calling one says why.
final class RefusedFunctions {
  private static final String NO_NEW_CODE =
      "a recipe is read as a whole before it runs, and takes no new code";
  private static final Map<String, String> REASONS =
      Map.of(
          "open",
          "a recipe cannot use files",
          "eval",
          NO_NEW_CODE + ": use int(), float() or json.loads() to read values",
          "exec",
          NO_NEW_CODE + ": write a function and call it",
          "compile",
          NO_NEW_CODE,
          "__import__",
          "write an import statement",
          "breakpoint",
          "step through the recipe in the window");

  private RefusedFunctions() {}

  static void install(Builtins builtins) {
    new TreeMap<>(REASONS)
        .forEach(
            (name, reason) ->
                builtins.function(
                    name + "(*args, **kwargs)",
                    (py, a) -> {
                      throw PyError.of("PermissionError", name + "() is not available: " + reason);
                    }));
  }
}
