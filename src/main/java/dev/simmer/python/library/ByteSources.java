package dev.simmer.python.library;

import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyValue;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What bytes can be made of.
public final class ByteSources {
  private ByteSources() {}

  /// The bytes of an argument that must be bytes or an iterable of integers.
  public static byte[] bytesOf(Interpreter py, Object value) {
    return bytesOf(py, "bytes", value);
  }

  /// As the constructors of `bytes` and `bytearray` make them, in an array of their own.
  ///
  /// @param type which of the two, for messages
  static byte[] bytes(
      Interpreter py,
      String type,
      @Nullable Object source,
      @Nullable Object encoding,
      @Nullable Object errors) {
    Object plain = source == null ? null : PyValue.plain(source);
    if (plain instanceof String text) {
      if (encoding == null) {
        throw PyError.type("string argument without an encoding");
      }
      return Encodings.encode(py, text, encoding, errors);
    }
    if (encoding != null || errors != null) {
      String given = encoding == null ? "errors" : "encoding";
      throw PyError.type(given + " without a string argument");
    }
    if (plain == null) {
      return new byte[0];
    }
    return Numbers.isInteger(plain) ? zeros(py, plain) : bytesOf(py, type, plain).clone();
  }

  private static byte[] zeros(Interpreter py, Object count) {
    long size = Conversions.longIndex(py, count);
    if (size < 0) {
      throw PyError.value("negative count");
    }
    py.reserve((double) size);
    return new byte[(int) size];
  }

  private static byte[] bytesOf(Interpreter py, String type, Object value) {
    if (value instanceof ByteString bytes) {
      return bytes.bytes();
    }
    if (py.typeOf(value).lookup("__iter__") == null) {
      throw PyError.type(
          "cannot convert '" + Conversions.typeName(py, value) + "' object to " + type);
    }
    return joined(py, value, type.equals("bytes") ? "bytes" : "byte");
  }

  /// The integers that an iterable gives.
  ///
  /// @param what is named in the message if one is too large
  static byte[] joined(Interpreter py, Object iterable, String what) {
    Object[] items = py.items(iterable);
    byte[] result = new byte[items.length];
    for (int i = 0; i < items.length; i++) {
      result[i] = single(py, items[i], what);
    }
    return result;
  }

  /// An integer as a byte.
  static byte single(Interpreter py, Object value, String what) {
    long number = Conversions.clampedIndex(py, value);
    if (number < 0 || number > 255) {
      throw PyError.value(what + " must be in range(0, 256)");
    }
    return (byte) number;
  }

  /// The bytes that two hexadecimal digits each stand for, with space between them or not.
  static byte[] ofHex(String text) {
    byte[] result = new byte[text.length() / 2];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      if (" \t\n\r\f\u000b".indexOf(text.charAt(at)) >= 0) {
        at++;
      } else {
        result[count++] = (byte) (digit(text, at) << 4 | digit(text, at + 1));
        at += 2;
      }
    }
    return Arrays.copyOf(result, count);
  }

  private static int digit(String text, int at) {
    if (at >= text.length() || !HexFormat.isHexDigit(text.charAt(at))) {
      throw PyError.value("non-hexadecimal number found in fromhex() arg at position " + at);
    }
    return HexFormat.fromHexDigit(text.charAt(at));
  }
}
