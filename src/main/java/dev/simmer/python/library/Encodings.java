package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyError;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;
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
    int[] codes = text.codePoints().toArray();
    int limit = charset.equals(StandardCharsets.US_ASCII) ? 128 : 256;
    boolean unicode = charset.equals(StandardCharsets.UTF_8);
    IntPredicate fits = unicode ? code -> code < 0xd800 || code > 0xdfff : code -> code < limit;
    int start = 0;
    while (start < codes.length - 1 && fits.test(codes[start])) {
      start++;
    }
    int end = start + 1;
    while (end < codes.length && !fits.test(codes[end])) {
      end++;
    }
    String reason = unicode ? "surrogates not allowed" : "ordinal not in range(" + limit + ")";
    return PyError.of("UnicodeEncodeError", name(charset), text, (long) start, (long) end, reason);
  }

  public static String decode(
      Interpreter py, byte[] bytes, @Nullable Object encoding, @Nullable Object errors) {
    Charset charset = charset(py, encoding);
    CodingErrorAction action = action(py, errors);
    CharsetDecoder decoder =
        charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer source = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(source, text, true);
    if (result.isError()) {
      throw cannotDecode(bytes, source.position(), result.length(), charset);
    }
    return text.flip().toString();
  }

  private static PyError cannotDecode(byte[] bytes, int start, int length, Charset charset) {
    int end = start + length;
    boolean ascii = charset.equals(StandardCharsets.US_ASCII);
    String reason = ascii ? "ordinal not in range(128)" : reason(bytes, start, end);
    Object whole = new PyBytes(bytes);
    return PyError.of("UnicodeDecodeError", name(charset), whole, (long) start, (long) end, reason);
  }

  /// What is wrong with a sequence of UTF-8 that ends before it should.
  private static String reason(byte[] bytes, int start, int end) {
    int lead = bytes[start] & 0xff;
    if (lead < 0xc2 || lead > 0xf4) {
      return "invalid start byte";
    }
    return end == bytes.length ? "unexpected end of data" : "invalid continuation byte";
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
