package dev.simmer.python.runtime;

/// What values look like as text.
final class TextForms {
  private TextForms() {}

  static String repr(Interpreter py, Object value) {
    return text(py, value, "__repr__", "__repr__");
  }

  static String str(Interpreter py, Object value) {
    if (value instanceof String text) {
      return text;
    }
    boolean isOwn =
        !Comparison.isIdentical(
            py.typeOf(value).lookup("__str__"), py.types().object.member("__str__"));
    return text(py, value, isOwn ? "__str__" : "__repr__", "__str__");
  }

  /// What a method gives, which messages call by the name that was asked for.
  private static String text(Interpreter py, Object value, String called, String method) {
    py.takeStep();
    Object text = py.callSpecial(value, called);
    if (text instanceof String known) {
      return known;
    }
    throw PyError.type(
        method
            + " returned non-string (type "
            + (text == null ? "NoneType" : py.typeOf(text).shownName())
            + ")");
  }

  /// `repr(value)` with everything but ASCII escaped.
  static String ascii(Interpreter py, Object value) {
    StringBuilder text = new StringBuilder();
    repr(py, value)
        .codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                text.appendCodePoint(c);
              } else {
                String form = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
                text.append(form.formatted(c));
              }
            });
    return text.toString();
  }

  /// `format(value, spec)`
  static String format(Interpreter py, Object value, String spec) {
    if (spec.isEmpty() && (value instanceof String || value instanceof Long)) {
      return value.toString();
    }
    boolean isShownAsText =
        spec.isEmpty()
            && value instanceof PyValue instance
            && instance.type().lookup("__format__") instanceof Builtin;
    if (isShownAsText) {
      return str(py, value);
    }
    Object text = py.callSpecial(value, "__format__", spec);
    if (text instanceof String known) {
      return known;
    }
    throw PyError.type("__format__ must return a str");
  }
}
