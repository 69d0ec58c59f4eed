package dev.simmer.python.library;

import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.PyValue;
import dev.simmer.trace.FloatText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// `float`
final class FloatType {
  private FloatType() {}

  static void install(PyType type) {
    type.constructor(
            "float(cls, x=0, /)",
            (py, a) -> PyValue.of((PyType) a[0], py.types().float_, create(py, a)))
        .method("__repr__(self, /)", (py, a) -> FloatText.repr((double) a[0]))
        .method(
            "__format__(self, format_spec, /)",
            (py, a) -> Formatting.real(py, (double) a[0], Arguments.text(py, a[1])))
        .method("__hash__(self, /)", (py, a) -> Comparison.hash(py, a[0]))
        .method("__bool__(self, /)", (py, a) -> (double) a[0] != 0)
        .method("__float__(self, /)", (py, a) -> a[0])
        .method("__int__(self, /)", (py, a) -> truncated((double) a[0]))
        .method("__trunc__(self, /)", (py, a) -> truncated((double) a[0]))
        .method("__floor__(self, /)", (py, a) -> Rounding.whole(Math.floor((double) a[0])))
        .method("__ceil__(self, /)", (py, a) -> Rounding.whole(Math.ceil((double) a[0])))
        .method("__abs__(self, /)", (py, a) -> Math.abs((double) a[0]))
        .method("__round__(self, ndigits=None, /)", FloatType::round)
        .method("is_integer(self, /)", (py, a) -> isInteger((double) a[0]))
        .method("conjugate(self, /)", (py, a) -> a[0])
        .method("as_integer_ratio(self, /)", (py, a) -> ratio(py, (double) a[0]))
        .method("hex(self, /)", (py, a) -> hex((double) a[0]))
        .property("real", (py, a) -> a[0])
        .property("imag", (py, a) -> 0.0);
  }

  private static Object create(Interpreter py, Object[] a) {
    if (a[1] == null) {
      return 0.0;
    }
    if (a[1] instanceof String text) {
      return FloatReader.parse(text, StringLiteral.repr(text));
    }
    if (a[1] instanceof ByteString bytes) {
      String text = new String(bytes.bytes(), StandardCharsets.ISO_8859_1);
      return FloatReader.parse(text, StringLiteral.repr(bytes.bytes()));
    }
    boolean isReal =
        Conversions.realOrNull(a[1]) != null
            || py.typeOf(a[1]).lookup("__float__") != null
            || py.typeOf(a[1]).lookup("__index__") != null;
    if (!isReal) {
      throw PyError.type(
          "float() argument must be a string or a real number, not '"
              + Conversions.typeName(py, a[1])
              + "'");
    }
    return Conversions.real(py, a[1]);
  }

  private static Object truncated(double value) {
    return Rounding.whole(value < 0 ? Math.ceil(value) : Math.floor(value));
  }

  private static boolean isInteger(double value) {
    return Double.isFinite(value) && Math.rint(value) == value;
  }

  private static Object round(Interpreter py, Object[] a) {
    double value = (double) a[0];
    return Arguments.isGiven(a[1])
        ? (Object) Rounding.toDigits(value, Conversions.clampedIndex(py, a[1]))
        : Rounding.toInteger(value);
  }

  private static Object ratio(Interpreter py, double value) {
    if (Double.isNaN(value)) {
      throw PyError.value("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(value)) {
      throw PyError.of("OverflowError", "cannot convert Infinity to integer ratio");
    }
    BigDecimal exact = new BigDecimal(value);
    BigInteger denominator = BigInteger.TEN.pow(Math.max(exact.scale(), 0));
    BigInteger numerator = exact.multiply(new BigDecimal(denominator)).toBigIntegerExact();
    BigInteger divisor = numerator.gcd(denominator).max(BigInteger.ONE);
    return new PyTuple(
        py, Numbers.normal(numerator.divide(divisor)), Numbers.normal(denominator.divide(divisor)));
  }

  private static String hex(double value) {
    if (!Double.isFinite(value)) {
      return FloatText.repr(value);
    }
    long bits = Double.doubleToLongBits(value);
    int exponent = Math.getExponent(value);
    String sign = bits < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    boolean normal = exponent >= Double.MIN_EXPONENT;
    int shown = normal ? exponent : Double.MIN_EXPONENT;
    return String.format(
        "%s0x%d.%013xp%s%d",
        sign, normal ? 1 : 0, bits & 0xfffffffffffffL, shown < 0 ? "-" : "+", Math.abs(shown));
  }
}
