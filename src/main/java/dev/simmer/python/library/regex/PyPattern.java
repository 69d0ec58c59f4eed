package dev.simmer.python.library.regex;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.Singleton;

/// A compiled pattern.
final class PyPattern extends PyObject {
  final RegexTypes types;
  final Regex regex;

  /// A string or bytes.
  final Object source;

  private final Object errorType;

  private PyPattern(RegexTypes types, Regex regex, Object source, Object errorType) {
    super(types.pattern);
    this.types = types;
    this.regex = regex;
    this.source = source;
    this.errorType = errorType;
  }

  /// @param errorType `re.error`
  static PyPattern compile(
      Interpreter py, RegexTypes types, Object source, int flags, Object errorType) {
    boolean isBytes = source instanceof PyBytes;
    String text = source instanceof PyBytes bytes ? Subject.latin(bytes) : (String) source;
    try {
      return new PyPattern(types, Regex.compile(text, isBytes, flags), source, errorType);
    } catch (RegexException e) {
      throw error(py, errorType, e, source);
    }
  }

  private static PyError error(Interpreter py, Object errorType, RegexException e, Object source) {
    Object position = e.position() < 0 ? Singleton.NONE : (long) e.position();
    Object shown = e.position() < 0 ? Singleton.NONE : source;
    return PyError.of((PyException) py.call(errorType, e.message(), shown, position));
  }

  /// A `re.error` about a replacement.
  PyError error(Interpreter py, RegexException e, Object replacement) {
    return error(py, errorType, e, replacement);
  }

  boolean isBytes() {
    return source instanceof PyBytes;
  }

  Subject subject(Interpreter py, Object value) {
    return Subject.of(py, value, isBytes());
  }
}
