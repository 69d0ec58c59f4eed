package dev.simmer.python.library.regex;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.Texts;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What is searched: a string, or bytes, each as one character.
///
/// @param value what the program gave
/// @param isSimple whether each char is a code point of its own
record Subject(Object value, String text, boolean isBytes, boolean isSimple) {
  static Subject of(Interpreter py, Object value, boolean wantsBytes) {
    Subject subject =
        switch (value) {
          case String text -> new Subject(text, text, false, Texts.isSimple(text));
          case ByteString bytes -> new Subject(bytes, latin(bytes), true, true);
          default ->
              throw PyError.type(
                  "expected string or bytes-like object, got '"
                      + Conversions.typeName(py, value)
                      + "'");
        };
    if (subject.isBytes != wantsBytes) {
      throw PyError.type(
          wantsBytes
              ? "cannot use a bytes pattern on a string-like object"
              : "cannot use a string pattern on a bytes-like object");
    }
    return subject;
  }

  static String latin(ByteString bytes) {
    return new String(bytes.bytes(), StandardCharsets.ISO_8859_1);
  }

  /// A part of it, as the program sees it.
  Object part(int from, int to) {
    return wrapped(text.substring(from, to));
  }

  /// Text of this kind, as the program sees it.
  Object wrapped(String part) {
    return isBytes ? new PyBytes(part.getBytes(StandardCharsets.ISO_8859_1)) : part;
  }

  /// The language's index of one of Java's.
  long index(int offset) {
    return isSimple ? offset : text.codePointCount(0, offset);
  }

  /// Java's index of an argument of the language's, cut to the text.
  int offset(Interpreter py, @Nullable Object index, int otherwise) {
    long wanted = Arguments.number(py, index, otherwise);
    int length = isSimple ? text.length() : Texts.length(text);
    int cut = Math.clamp(wanted, 0, length);
    return isSimple ? cut : text.offsetByCodePoints(0, cut);
  }
}
