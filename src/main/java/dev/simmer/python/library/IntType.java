package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.PyValue;
import dev.simmer.python.runtime.Types;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `int` and `bool`
final class IntType {
  private IntType() {}

  static void install(Types types) {
    types
        .int_
        .constructor(
            "int(cls, x=0, /, base=10)",
            (py, a) -> PyValue.of((PyType) a[0], py.types().int_, create(py, a)))
        .method("__repr__(self, /)", (py, a) -> repr(a[0]))
        .method("__format__(self, format_spec, /)", (py, a) -> format(py, a[0], a[1], "int"))
        .method("__hash__(self, /)", (py, a) -> Comparison.hash(py, a[0]))
        .method("__bool__(self, /)", (py, a) -> big(a[0]).signum() != 0)
        .method("__int__(self, /)", (py, a) -> Conversions.index(py, a[0]))
        .method("__index__(self, /)", (py, a) -> Conversions.index(py, a[0]))
        .method("__float__(self, /)", (py, a) -> Conversions.real(py, a[0]))
        .method("__abs__(self, /)", (py, a) -> Numbers.normal(big(a[0]).abs()))
        .method("__trunc__(self, /)", (py, a) -> Conversions.index(py, a[0]))
        .method("__floor__(self, /)", (py, a) -> Conversions.index(py, a[0]))
        .method("__ceil__(self, /)", (py, a) -> Conversions.index(py, a[0]))
        .method("__round__(self, ndigits=None, /)", IntType::round)
        .method("bit_length(self, /)", (py, a) -> (long) big(a[0]).abs().bitLength())
        .method("bit_count(self, /)", (py, a) -> (long) big(a[0]).abs().bitCount())
        .method("conjugate(self, /)", (py, a) -> Conversions.index(py, a[0]))
        .method(
            "as_integer_ratio(self, /)",
            (py, a) -> new PyTuple(py, Conversions.index(py, a[0]), 1L))
        .method("to_bytes(self, /, length=1, byteorder='big', *, signed=False)", IntType::toBytes)
        .property("real", (py, a) -> Conversions.index(py, a[0]))
        .property("imag", (py, a) -> 0L)
        .property("numerator", (py, a) -> Conversions.index(py, a[0]))
        .property("denominator", (py, a) -> 1L)
        .setMember(
            "from_bytes",
            new Descriptors.ClassMethod(
                Builtin.function(
                    "from_bytes(cls, /, bytes, byteorder='big', *, signed=False)",
                    IntType::fromBytes)));
    types
        .bool
        .constructor("bool(cls, x=False, /)", (py, a) -> Arguments.flag(py, a[1]))
        .method("__repr__(self, /)", (py, a) -> (boolean) a[0] ? "True" : "False")
        .method("__format__(self, format_spec, /)", (py, a) -> formatBool(py, a[0], a[1]));
  }

  private static BigInteger big(Object value) {
    BigInteger number = Conversions.bigOrNull(value);
    if (number == null) {
      throw PyError.type("descriptor requires an 'int' object");
    }
    return number;
  }

  private static String repr(Object value) {
    return value instanceof BigInteger number
        ? IntegerText.decimal(number)
        : value instanceof Boolean flag ? flag ? "1" : "0" : value.toString();
  }

  private static Object format(Interpreter py, Object value, Object spec, String typeName) {
    String text = Arguments.text(py, spec);
    return text.isEmpty() ? repr(value) : Formatting.integer(py, big(value), text, typeName);
  }

  private static Object formatBool(Interpreter py, Object value, Object spec) {
    return "".equals(spec) ? py.str(value) : format(py, value, spec, "bool");
  }

  private static Object round(Interpreter py, Object[] a) {
    return Arguments.isGiven(a[1])
        ? Rounding.toDigits(big(a[0]), Conversions.clampedIndex(py, a[1]))
        : Conversions.index(py, a[0]);
  }

  private static Object create(Interpreter py, Object[] a) {
    if (a[2] != null) {
      return withBase(py, a[1], a[2]);
    }
    if (a[1] == null) {
      return 0L;
    }
    return switch (PyValue.plain(a[1])) {
      case Long number -> number;
      case Boolean flag -> flag ? 1L : 0L;
      case BigInteger number -> number;
      case Double number -> Rounding.whole(number < 0 ? Math.ceil(number) : Math.floor(number));
      case String text -> IntegerText.parse(text, 10, StringLiteral.repr(text));
      case ByteString bytes -> parse(bytes, 10);
      default -> converted(py, a[1]);
    };
  }

  private static Object parse(ByteString bytes, int base) {
    String text = new String(bytes.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
    return IntegerText.parse(text, base, StringLiteral.repr(bytes.bytes()));
  }

  private static Object withBase(Interpreter py, @Nullable Object value, Object base) {
    int radix = Conversions.intArgument(py, base);
    return switch (value) {
      case null -> throw PyError.type("int() missing string argument");
      case String text -> IntegerText.parse(text, radix, StringLiteral.repr(text));
      case ByteString bytes -> parse(bytes, radix);
      default -> throw PyError.type("int() can't convert non-string with explicit base");
    };
  }

  private static Object converted(Interpreter py, Object value) {
    for (String method : new String[] {"__int__", "__index__", "__trunc__"}) {
      Object result = py.callSpecial(value, method);
      if (result != null) {
        if (!Numbers.isInteger(result)) {
          throw PyError.type(
              method + " returned non-int (type " + Conversions.typeName(py, result) + ")");
        }
        return Conversions.index(py, result);
      }
    }
    throw PyError.type(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + Conversions.typeName(py, value)
            + "'");
  }

  private static boolean isLittle(@Nullable Object order) {
    if (order == null || order.equals("big")) {
      return false;
    }
    if (order.equals("little")) {
      return true;
    }
    throw PyError.value("byteorder must be either 'little' or 'big'");
  }

  private static Object toBytes(Interpreter py, Object[] a) {
    BigInteger value = big(a[0]);
    long length = Arguments.number(py, a[1], 1);
    boolean signed = Arguments.flag(py, a[3]);
    if (length < 0) {
      throw PyError.value("length argument must be non-negative");
    }
    py.reserve((double) length);
    if (value.signum() < 0 && !signed) {
      throw PyError.of("OverflowError", "can't convert negative int to unsigned");
    }
    if (value.bitLength() > length * 8 - (signed ? 1 : 0)) {
      throw PyError.of("OverflowError", "int too big to convert");
    }
    byte[] result = new byte[(int) length];
    Arrays.fill(result, (byte) (value.signum() < 0 ? -1 : 0));
    byte[] digits = value.toByteArray();
    for (int i = 1; i <= Math.min(digits.length, result.length); i++) {
      result[result.length - i] = digits[digits.length - i];
    }
    if (isLittle(a[2])) {
      reverse(result);
    }
    return new PyBytes(result);
  }

  private static Object fromBytes(Interpreter py, Object[] a) {
    byte[] bytes = ByteSources.bytesOf(py, a[1]).clone();
    if (isLittle(a[2])) {
      reverse(bytes);
    }
    boolean signed = Arguments.flag(py, a[3]);
    if (bytes.length == 0) {
      return 0L;
    }
    return Numbers.normal(signed ? new BigInteger(bytes) : new BigInteger(1, bytes));
  }

  private static void reverse(byte[] bytes) {
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte other = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = other;
    }
  }
}
