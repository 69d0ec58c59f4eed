package dev.simmer.python.library;

import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Items;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyValue;
import dev.simmer.python.runtime.Texts;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The operator `%` of strings and, each of them a character, of bytes.
public final class PercentFormat {
  private static final int NOT_GIVEN = -1;
  private static final String CODES = "diuoxXeEfFgGcrsa";

  private final Interpreter py;
  private final String format;
  private final Object arguments;
  private final boolean isBytes;
  private final StringBuilder result = new StringBuilder();
  private int at;
  private int next;
  private boolean usedKeys;

  private PercentFormat(Interpreter py, String format, Object arguments, boolean isBytes) {
    this.py = py;
    this.format = format;
    this.arguments = arguments;
    this.isBytes = isBytes;
  }

  /// `format % arguments`
  public static String format(Interpreter py, String format, Object arguments) {
    return new PercentFormat(py, format, arguments, false).run();
  }

  /// The same of bytes, all of them as Latin-1.
  static String formatBytes(Interpreter py, String format, Object arguments) {
    return new PercentFormat(py, format, arguments, true).run();
  }

  private String run() {
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c != '%') {
        result.append(c);
      } else {
        conversion();
      }
    }
    if (!usedKeys && next < count() && !isMapping()) {
      String what = isBytes ? "bytes" : "string";
      throw PyError.type("not all arguments converted during " + what + " formatting");
    }
    return result.toString();
  }

  private int count() {
    return arguments instanceof PyTuple tuple ? tuple.size() : 1;
  }

  private boolean isMapping() {
    return arguments instanceof PyDict
        || arguments instanceof PyList
        || arguments instanceof ByteString
        || (!(arguments instanceof PyTuple || arguments instanceof String)
            && py.typeOf(arguments).lookup("__getitem__") != null);
  }

  private void conversion() {
    Object keyed = peek() == '(' ? byKey() : null;
    StringBuilder flags = new StringBuilder();
    while (at < format.length() && "-+ #0".indexOf(format.charAt(at)) >= 0) {
      flags.append(format.charAt(at++));
    }
    int width = size();
    if (width < NOT_GIVEN) {
      flags.append('-');
      width = -width;
    }
    int precision = NOT_GIVEN;
    if (peek() == '.') {
      at++;
      precision = Math.max(0, size());
    }
    while (at < format.length() && "hlL".indexOf(format.charAt(at)) >= 0) {
      at++;
    }
    if (at == format.length()) {
      throw PyError.value("incomplete format");
    }
    py.reserve(4.0 * (Math.max(width, 0) + (double) Math.max(precision, 0)));
    int code = format.codePointAt(at);
    convert(code, keyed, flags.toString(), width, precision);
    at += Character.charCount(code);
  }

  private int peek() {
    return at < format.length() ? format.charAt(at) : NOT_GIVEN;
  }

  private Object byKey() {
    int depth = 0;
    int start = ++at;
    while (at < format.length() && (depth > 0 || format.charAt(at) != ')')) {
      depth += format.charAt(at) == '(' ? 1 : format.charAt(at) == ')' ? -1 : 0;
      at++;
    }
    if (!isMapping()) {
      throw PyError.type("format requires a mapping");
    }
    if (at == format.length()) {
      throw PyError.value("incomplete format key");
    }
    usedKeys = true;
    String key = format.substring(start, at++);
    Object given = isBytes ? new PyBytes(key.getBytes(StandardCharsets.ISO_8859_1)) : key;
    return Items.get(py, arguments, given);
  }

  private int size() {
    if (peek() == '*') {
      at++;
      Object value = argument();
      if (!(value instanceof Long size)) {
        throw PyError.type("* wants int");
      }
      return Math.clamp(size, -Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
    int start = at;
    long size = 0;
    while (at < format.length() && Character.isDigit(format.charAt(at))) {
      size = size * 10 + format.charAt(at++) - '0';
      if (size > Integer.MAX_VALUE) {
        throw PyError.value("width too big");
      }
    }
    return at == start ? NOT_GIVEN : (int) size;
  }

  private Object argument() {
    if (next >= count() || (usedKeys && arguments instanceof PyTuple)) {
      throw PyError.type("not enough arguments for format string");
    }
    Object value = arguments instanceof PyTuple tuple ? tuple.get(next) : arguments;
    next++;
    return value;
  }

  private void convert(int code, @Nullable Object keyed, String flags, int width, int precision) {
    if (code == '%') {
      result.append('%');
      return;
    }
    if ((isBytes ? CODES + "b" : CODES).indexOf(code) < 0) {
      String shown = code >= ' ' && code < 127 ? Character.toString(code) : "?";
      throw PyError.value(
          "unsupported format character '"
              + shown
              + "' (0x"
              + Integer.toHexString(code)
              + ") at index "
              + CodePoints.index(format, at));
    }
    Object value = keyed == null ? argument() : keyed;
    switch (code) {
      case 's', 'b' -> text(isBytes ? latin(value) : py.str(value), flags, width, precision);
      case 'r' -> text(isBytes ? py.ascii(value) : py.repr(value), flags, width, precision);
      case 'a' -> text(py.ascii(value), flags, width, precision);
      case 'c' -> text(character(value), flags, width, NOT_GIVEN);
      case 'd', 'i', 'u' -> integer(decimal(value, code), 'd', flags, width, precision);
      case 'o', 'x', 'X' -> integer(exact(value, code), code, flags, width, precision);
      default ->
          result.append(
              FloatFormat.format(Conversions.real(py, value), spec(flags, width, precision, code)));
    }
  }

  private void text(String text, String flags, int width, int precision) {
    boolean cut = precision >= 0 && precision < Texts.length(text);
    String shown = cut ? CodePoints.substring(text, 0, precision) : text;
    String withoutZero = flags.replace("0", "");
    result.append(spec(withoutZero, width, NOT_GIVEN, 's').pad(shown));
  }

  private String latin(Object value) {
    Object own = py.callSpecial(value, "__bytes__");
    if (PyValue.plain(own == null ? value : own) instanceof ByteString bytes) {
      return new String(bytes.bytes(), StandardCharsets.ISO_8859_1);
    }
    throw PyError.type(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '"
            + Conversions.typeName(py, value)
            + "'");
  }

  private String character(Object value) {
    if (isBytes) {
      return byteCharacter(value);
    }
    if (value instanceof String text && Texts.length(text) == 1) {
      return text;
    }
    BigInteger code = Conversions.bigOrNull(value);
    if (code == null) {
      throw PyError.type("%c requires int or char");
    }
    return IntegerFormat.character(code);
  }

  private static String byteCharacter(Object value) {
    if (value instanceof ByteString bytes && bytes.size() == 1) {
      return Character.toString((int) bytes.get(0));
    }
    BigInteger code = Conversions.bigOrNull(value);
    if (code == null) {
      throw PyError.type("%c requires an integer in range(256) or a single byte");
    }
    if (code.signum() < 0 || code.bitLength() > Byte.SIZE) {
      throw PyError.of("OverflowError", "%c arg not in range(256)");
    }
    return Character.toString(code.intValue());
  }

  private BigInteger decimal(Object value, int code) {
    BigInteger number =
        value instanceof Double real
            ? Conversions.bigOrNull(Rounding.whole(real < 0 ? Math.ceil(real) : Math.floor(real)))
            : Conversions.bigOrNull(value);
    if (number == null) {
      Object given = value instanceof String ? null : py.callSpecial(value, "__int__");
      Object whole = given == null ? py.callSpecial(value, "__index__") : given;
      number = whole == null ? null : Conversions.bigOrNull(whole);
    }
    if (number == null) {
      throw wrongType(code, "a real number", value);
    }
    return number;
  }

  private BigInteger exact(Object value, int code) {
    BigInteger number = Conversions.bigOrNull(value);
    if (number == null) {
      throw wrongType(code, "an integer", value);
    }
    return number;
  }

  private PyError wrongType(int code, String needed, Object value) {
    return PyError.type(
        "%"
            + Character.toString(code)
            + " format: "
            + needed
            + " is required, not "
            + Conversions.typeName(py, value));
  }

  private void integer(BigInteger value, int code, String flags, int width, int precision) {
    String digits = value.abs().toString(IntegerFormat.radix(code));
    digits = "0".repeat(Math.max(0, precision - digits.length())) + digits;
    FormatSpec spec = spec(flags, width, NOT_GIVEN, code);
    String sign = FormattedNumber.sign(value.signum() < 0, spec.sign());
    if (spec.alternate()) {
      sign += IntegerFormat.prefix(IntegerFormat.radix(code));
    }
    String text = spec.pad(sign, digits);
    result.append(code == 'X' ? text.toUpperCase(java.util.Locale.ROOT) : text);
  }

  private static FormatSpec spec(String flags, int width, int precision, int code) {
    boolean left = flags.indexOf('-') >= 0;
    boolean zeros = flags.indexOf('0') >= 0 && !left;
    char align = left ? '<' : zeros ? '=' : '>';
    char sign = flags.indexOf('+') >= 0 ? '+' : flags.indexOf(' ') >= 0 ? ' ' : FormatSpec.NONE;
    return new FormatSpec(
        zeros ? '0' : ' ',
        align,
        sign,
        false,
        flags.indexOf('#') >= 0,
        width,
        FormatSpec.NONE,
        precision,
        code);
  }
}
