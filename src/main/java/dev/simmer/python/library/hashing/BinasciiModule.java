package dev.simmer.python.library.hashing;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.library.ByteSources;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/// `binascii`, and the checksums of `zlib`.
public final class BinasciiModule {
  private static final String SIGNS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private BinasciiModule() {}

  public static PyModule create(Interpreter py) {
    PyType error = PyType.builtIn("binascii", "Error", py.types().exception("ValueError"));
    py.types().addException(error);
    return new PyModule("binascii")
        .with("Error", error)
        .function("hexlify(data, /)", (p, a) -> hex(p, a[0]))
        .function("b2a_hex(data, /)", (p, a) -> hex(p, a[0]))
        .function("unhexlify(hexstr, /)", (p, a) -> unhex(p, a[0]))
        .function("a2b_hex(hexstr, /)", (p, a) -> unhex(p, a[0]))
        .function("b2a_base64(data, /, *, newline=True)", BinasciiModule::toBase64)
        .function("a2b_base64(data, /, *, strict_mode=False)", BinasciiModule::fromBase64)
        .function("crc32(data, crc=0, /)", (p, a) -> checksum(p, new CRC32(), a));
  }

  public static PyModule createZlib(Interpreter py) {
    return new PyModule("zlib")
        .function("crc32(data, value=0, /)", (p, a) -> checksum(p, new CRC32(), a))
        .function("adler32(data, value=1, /)", (p, a) -> checksum(p, new Adler32(), a));
  }

  private static byte[] data(Interpreter py, Object value) {
    if (value instanceof String || py.typeOf(value).lookup("decode") == null) {
      throw PyError.type(
          "a bytes-like object is required, not '" + Conversions.typeName(py, value) + "'");
    }
    return ByteSources.bytesOf(py, value);
  }

  private static byte[] textOrData(Interpreter py, Object value) {
    return value instanceof String text
        ? text.getBytes(StandardCharsets.ISO_8859_1)
        : data(py, value);
  }

  private static PyBytes ascii(String text) {
    return new PyBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static Object hex(Interpreter py, Object value) {
    return ascii(HexFormat.of().formatHex(data(py, value)));
  }

  private static Object unhex(Interpreter py, Object value) {
    String digits = new String(textOrData(py, value), StandardCharsets.ISO_8859_1);
    if (digits.length() % 2 != 0) {
      throw PyError.of("Error", "Odd-length string");
    }
    try {
      return new PyBytes(HexFormat.of().parseHex(digits));
    } catch (IllegalArgumentException e) {
      throw PyError.of("Error", "Non-hexadecimal digit found");
    }
  }

  private static Object toBase64(Interpreter py, Object[] a) {
    String text = Base64.getEncoder().encodeToString(data(py, a[0]));
    boolean endsLine = a[1] == null || py.truth(a[1]);
    return ascii(endsLine ? text + "\n" : text);
  }

  /// Skips what is no sign of Base64, unless it is strict.
  private static Object fromBase64(Interpreter py, Object[] a) {
    boolean isStrict = Arguments.flag(py, a[1]);
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    int signs = 0;
    int padding = 0;
    int bits = 0;
    for (byte b : textOrData(py, a[0])) {
      int value = SIGNS.indexOf((char) b);
      if (b == '=' && signs % 4 >= 2 && ++padding + signs % 4 >= 4) {
        return new PyBytes(result.toByteArray());
      }
      if (value < 0) {
        if (isStrict && b != '=') {
          throw PyError.of("Error", "Only base64 data is allowed");
        }
        continue;
      }
      padding = 0;
      bits = (bits << 6) | value;
      if (signs++ % 4 != 0) {
        result.write(bits >> ((3 - (signs - 1) % 4) * 2));
      }
    }
    if (signs % 4 == 1) {
      throw PyError.of(
          "Error",
          "Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a"
                  .formatted(signs)
              + " multiple of 4");
    }
    if (signs % 4 != 0) {
      throw PyError.of("Error", "Incorrect padding");
    }
    return new PyBytes(result.toByteArray());
  }

  private static Object checksum(Interpreter py, Checksum sum, Object[] a) {
    if (a[1] != null) {
      throw PyError.of("NotImplementedError", "a checksum cannot be continued here: join the data");
    }
    sum.update(data(py, a[0]));
    return sum.getValue();
  }
}
