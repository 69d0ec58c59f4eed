package dev.simmer.python.library.json;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.runtime.Interpreter;
import org.jspecify.annotations.Nullable;

/// The settings of a `JSONEncoder`.
///
/// @param indent what each level is indented by; null for one line
/// @param defaults what is called for a value that JSON has nothing like
record JsonStyle(
    boolean skipsKeys,
    boolean ensuresAscii,
    boolean checksCircles,
    boolean allowsNan,
    boolean sortsKeys,
    @Nullable String indent,
    String itemSeparator,
    String keySeparator,
    Object defaults) {
  static JsonStyle of(Interpreter py, Object encoder) {
    Object indent = py.getAttribute(encoder, "_indent");
    return new JsonStyle(
        flag(py, encoder, "skipkeys"),
        flag(py, encoder, "ensure_ascii"),
        flag(py, encoder, "check_circular"),
        flag(py, encoder, "allow_nan"),
        flag(py, encoder, "sort_keys"),
        indent instanceof String text ? text : null,
        Arguments.text(py, py.getAttribute(encoder, "item_separator")),
        Arguments.text(py, py.getAttribute(encoder, "key_separator")),
        py.getAttribute(encoder, "default"));
  }

  private static boolean flag(Interpreter py, Object encoder, String name) {
    return py.truth(py.getAttribute(encoder, name));
  }
}
