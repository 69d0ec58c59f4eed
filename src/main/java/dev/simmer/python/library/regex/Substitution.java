package dev.simmer.python.library.regex;

import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.Singleton;
import java.util.Objects;
import java.util.function.Function;

/// A text whose matches were replaced.
///
/// @param count how many were
record Substitution(Object result, long count) {
  /// @param most how many are to be replaced; 0 for all
  static Substitution of(
      Interpreter py, PyPattern pattern, Subject subject, Object replacement, long most) {
    Function<PyMatch, Object> replacer = replacer(py, pattern, subject, replacement);
    Scan scan = new Scan(py, pattern, subject);
    PyList parts = new PyList(py);
    int at = 0;
    long count = 0;
    while (most == 0 || count < most) {
      PyMatch match = scan.next();
      if (match == null) {
        break;
      }
      if (match.startOffset() > at) {
        parts.add(subject.part(at, match.startOffset()));
      }
      Object part = replacer.apply(match);
      if (part != Singleton.NONE) {
        parts.add(part);
      }
      at = match.endOffset();
      count++;
    }
    if (at < subject.text().length()) {
      parts.add(subject.part(at, subject.text().length()));
    }
    Object join = py.getAttribute(subject.wrapped(""), "join");
    return new Substitution(py.call(join, parts), count);
  }

  private static Function<PyMatch, Object> replacer(
      Interpreter py, PyPattern pattern, Subject subject, Object replacement) {
    if (py.specialMethod(replacement, "__call__") != null || isCallable(py, replacement)) {
      return match -> py.call(replacement, match);
    }
    String text =
        switch (replacement) {
          case String plain -> plain;
          case ByteString bytes -> Subject.latin(bytes);
          default ->
              throw PyError.type(
                  "decoding to str: need a bytes-like object, "
                      + Conversions.typeName(py, replacement)
                      + " found");
        };
    if (text.indexOf('\\') < 0) {
      return match -> replacement;
    }
    Replacement parsed = parsed(py, pattern, replacement, text);
    return match -> subject.wrapped(parsed.in(match));
  }

  static Replacement parsed(Interpreter py, PyPattern pattern, Object replacement, String text) {
    try {
      return Replacement.parse(text, pattern.isBytes(), pattern.regex);
    } catch (RegexException e) {
      throw pattern.error(py, e, replacement);
    }
  }

  private static boolean isCallable(Interpreter py, Object value) {
    return py.truth(py.call(Objects.requireNonNull(py.builtins().get("callable")), value));
  }
}
