package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Text to bytes and back, in the encodings UTF-8, ASCII and Latin-1.
public final class Encodings {
  private Encodings() {}

  public static byte[] encode(
      Interpreter py, String text, @Nullable Object encoding, @Nullable Object errors) {
    Charset charset = charset(py, encoding);
    CodingErrorAction action = action(py, errors);
    CharsetEncoder encoder =
        charset.newEncoder().onMalformedInput(action).onUnmappableCharacter(action);
    try {
      ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
      byte[] result = new byte[bytes.remaining()];
      bytes.get(result);
      return result;
    } catch (CharacterCodingException e) {
      throw cannotEncode(text, charset);
    }
  }

  private static PyError cannotEncode(String text, Charset charset) {
    int at = 0;
    int[] codes = text.codePoints().toArray();
    int limit = charset.equals(StandardCharsets.US_ASCII) ? 128 : 256;
    boolean unicode = charset.equals(StandardCharsets.UTF_8);
    while (at < codes.length - 1
        && (unicode ? codes[at] < 0xd800 || codes[at] > 0xdfff : codes[at] < limit)) {
      at++;
    }
    String shown = StringLiteral.ascii(Character.toString(codes[at]));
    String reason = unicode ? "surrogates not allowed" : "ordinal not in range(" + limit + ")";
    return PyError.of(
        "UnicodeEncodeError",
        "'"
            + name(charset)
            + "' codec can't encode character "
            + shown
            + " in position "
            + at
            + ": "
            + reason);
  }

  public static String decode(
      Interpreter py, byte[] bytes, @Nullable Object encoding, @Nullable Object errors) {
    Charset charset = charset(py, encoding);
    CodingErrorAction action = action(py, errors);
    CharsetDecoder decoder =
        charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
    try {
      return decoder.decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      int at = 0;
      while (at < bytes.length - 1 && bytes[at] >= 0) {
        at++;
      }
      boolean ascii = charset.equals(StandardCharsets.US_ASCII);
      throw PyError.of(
          "UnicodeDecodeError",
          String.format(
              "'%s' codec can't decode byte 0x%02x in position %d: %s",
              name(charset),
              bytes[at],
              at,
              ascii ? "ordinal not in range(128)" : "invalid start byte"));
    }
  }

  private static String name(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? "utf-8"
        : charset.equals(StandardCharsets.US_ASCII) ? "ascii" : "latin-1";
  }

  private static Charset charset(Interpreter py, @Nullable Object encoding) {
    if (encoding == null) {
      return StandardCharsets.UTF_8;
    }
    String name = Arguments.text(py, encoding);
    return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "utf-8", "utf8" -> StandardCharsets.UTF_8;
      case "ascii", "us-ascii" -> StandardCharsets.US_ASCII;
      case "latin-1", "latin1", "iso-8859-1" -> StandardCharsets.ISO_8859_1;
      default -> throw PyError.of("LookupError", "unknown encoding: " + name);
    };
  }

  private static CodingErrorAction action(Interpreter py, @Nullable Object errors) {
    String handler = errors == null ? "strict" : Arguments.text(py, errors);
    return switch (handler) {
      case "strict" -> CodingErrorAction.REPORT;
      case "ignore" -> CodingErrorAction.IGNORE;
      case "replace" -> CodingErrorAction.REPLACE;
      default -> throw PyError.of("LookupError", "unknown error handler name '" + handler + "'");
    };
  }
}
