package dev.simmer.python.library.datetime;

import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// `timedelta`. As `Modules/_datetimemodule.c`, delta.
final class DeltaType {
  private static final BigInteger MICROS = BigInteger.valueOf(PyDelta.MICROS_PER_SECOND);

  private DeltaType() {}

  static void install(Datetimes types) {
    PyType type = types.delta;
    type.constructor(
            "__new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0,"
                + " weeks=0)",
            (py, a) -> PyDelta.ofMicros((PyType) a[0], new DeltaSum(py).of(a)))
        .property("days", (py, a) -> (long) of(a[0]).days)
        .property("seconds", (py, a) -> (long) of(a[0]).seconds)
        .property("microseconds", (py, a) -> (long) of(a[0]).microseconds)
        .method("total_seconds(self, /)", (py, a) -> ratio(of(a[0]).micros(), MICROS))
        .method("__repr__(self, /)", (py, a) -> repr(of(a[0])))
        .method("__str__(self, /)", (py, a) -> a[0].toString())
        .method("__hash__(self, /)", (py, a) -> (long) a[0].hashCode())
        .method("__bool__(self, /)", (py, a) -> !of(a[0]).isZero());
    comparison(type, "__eq__", order -> order == 0);
    comparison(type, "__lt__", order -> order < 0);
    comparison(type, "__le__", order -> order <= 0);
    comparison(type, "__gt__", order -> order > 0);
    comparison(type, "__ge__", order -> order >= 0);
    installArithmetic(types, type);
    types.delta.setMember("min", new PyDelta(type, -PyDelta.MOST_DAYS, 0, 0));
    types.delta.setMember(
        "max",
        new PyDelta(
            type, PyDelta.MOST_DAYS, PyDelta.SECONDS_PER_DAY - 1, PyDelta.MICROS_PER_SECOND - 1));
    types.delta.setMember("resolution", new PyDelta(type, 0, 0, 1));
  }

  private static void comparison(PyType type, String name, IntPredicate test) {
    type.method(
        name + "(self, value, /)",
        (py, a) ->
            a[1] instanceof PyDelta other
                ? (Object) test.test(of(a[0]).compareTo(other))
                : Singleton.NOT_IMPLEMENTED);
  }

  private static void installArithmetic(Datetimes types, PyType type) {
    pair(types, "__add__", BigInteger::add);
    pair(types, "__radd__", BigInteger::add);
    pair(types, "__sub__", BigInteger::subtract);
    pair(types, "__rsub__", (x, y) -> y.subtract(x));
    pair(types, "__mod__", DeltaType::modulo);
    type.method("__neg__(self, /)", (py, a) -> types.delta(of(a[0]).micros().negate()))
        .method("__pos__(self, /)", (py, a) -> types.delta(of(a[0]).micros()))
        .method("__abs__(self, /)", (py, a) -> types.delta(of(a[0]).micros().abs()))
        .method("__mul__(self, value, /)", (py, a) -> times(types, of(a[0]).micros(), a[1]))
        .method("__rmul__(self, value, /)", (py, a) -> times(types, of(a[0]).micros(), a[1]))
        .method("__truediv__(self, value, /)", (py, a) -> divide(types, of(a[0]).micros(), a[1]))
        .method(
            "__floordiv__(self, value, /)", (py, a) -> wholeParts(types, of(a[0]).micros(), a[1]))
        .method("__divmod__(self, value, /)", (py, a) -> divideWithRest(py, types, a));
  }

  /// An operation on two durations that gives one.
  private interface OnMicros {
    BigInteger apply(BigInteger one, BigInteger other);
  }

  private static void pair(Datetimes types, String name, OnMicros operation) {
    types.delta.method(
        name + "(self, value, /)",
        (py, a) ->
            a[1] instanceof PyDelta other
                ? types.delta(operation.apply(of(a[0]).micros(), other.micros()))
                : Singleton.NOT_IMPLEMENTED);
  }

  private static BigInteger modulo(BigInteger x, BigInteger y) {
    if (y.signum() == 0) {
      throw PyError.of("ZeroDivisionError", "integer modulo by zero");
    }
    return x.subtract(floor(x, y).multiply(y));
  }

  private static BigInteger floor(BigInteger x, BigInteger y) {
    if (y.signum() == 0) {
      throw PyError.of("ZeroDivisionError", "integer division or modulo by zero");
    }
    BigInteger[] parts = x.divideAndRemainder(y);
    boolean goesDown = parts[1].signum() != 0 && parts[1].signum() != y.signum();
    return goesDown ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static Object times(Datetimes types, BigInteger micros, Object factor) {
    if (Numbers.isInteger(factor)) {
      return types.delta(micros.multiply(Numbers.big(factor)));
    }
    return factor instanceof Double real
        ? types.delta(rounded(new BigDecimal(micros).multiply(exact(real, "integer ratio"))))
        : Singleton.NOT_IMPLEMENTED;
  }

  private static Object divide(Datetimes types, BigInteger micros, Object divisor) {
    if (divisor instanceof PyDelta other) {
      return ratio(micros, other.micros());
    }
    if (Numbers.isInteger(divisor)) {
      return types.delta(nearest(micros, Numbers.big(divisor)));
    }
    if (!(divisor instanceof Double real)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    BigDecimal exact = exact(real, "integer ratio");
    int scale = Math.max(0, exact.scale());
    BigInteger power = BigInteger.TEN.pow(scale);
    return types.delta(
        nearest(micros.multiply(power), exact.movePointRight(scale).toBigIntegerExact()));
  }

  private static Object wholeParts(Datetimes types, BigInteger micros, Object divisor) {
    if (divisor instanceof PyDelta other) {
      return Numbers.normal(floor(micros, other.micros()));
    }
    return Numbers.isInteger(divisor)
        ? types.delta(floor(micros, Numbers.big(divisor)))
        : Singleton.NOT_IMPLEMENTED;
  }

  private static Object divideWithRest(Interpreter py, Datetimes types, Object[] a) {
    if (!(a[1] instanceof PyDelta other)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    BigInteger micros = of(a[0]).micros();
    BigInteger parts = floor(micros, other.micros());
    BigInteger rest = micros.subtract(parts.multiply(other.micros()));
    return new PyTuple(py, Numbers.normal(parts), types.delta(rest));
  }

  static BigDecimal exact(double number, String what) {
    if (Double.isNaN(number)) {
      throw PyError.value("cannot convert NaN to " + what);
    }
    if (Double.isInfinite(number)) {
      throw PyError.of("OverflowError", "cannot convert Infinity to " + what);
    }
    return new BigDecimal(number);
  }

  private static BigInteger rounded(BigDecimal micros) {
    return micros.setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
  }

  /// The quotient, to the nearest integer, ties to even.
  private static BigInteger nearest(BigInteger x, BigInteger y) {
    BigInteger parts = floor(x, y);
    BigInteger rest = x.subtract(parts.multiply(y)).abs();
    int half = rest.shiftLeft(1).compareTo(y.abs());
    return half > 0 || (half == 0 && parts.testBit(0)) ? parts.add(BigInteger.ONE) : parts;
  }

  private static double ratio(BigInteger x, BigInteger y) {
    if (y.signum() == 0) {
      throw PyError.of("ZeroDivisionError", "division by zero");
    }
    return new BigDecimal(x).divide(new BigDecimal(y), new MathContext(60)).doubleValue();
  }

  static PyDelta of(Object value) {
    return (PyDelta) value;
  }

  private static String repr(PyDelta delta) {
    List<String> parts = new ArrayList<>();
    part(parts, "days", delta.days);
    part(parts, "seconds", delta.seconds);
    part(parts, "microseconds", delta.microseconds);
    String shown = parts.isEmpty() ? "0" : String.join(", ", parts);
    return delta.type().shownName() + "(" + shown + ")";
  }

  private static void part(List<String> parts, String name, int value) {
    if (value != 0) {
      parts.add(name + "=" + value);
    }
  }

  /// Adds up the parts of a duration, each a whole number or a float.
  private static final class DeltaSum {
    private static final String[] NAMES = {
      "", "days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"
    };
    private static final long[] MICROS_EACH = {
      0, 86_400_000_000L, 1_000_000, 1, 1_000, 60_000_000, 3_600_000_000L, 604_800_000_000L
    };

    /// CPython adds in this order, which decides how the fractions round.
    private static final int[] ORDER = {3, 4, 2, 5, 6, 1, 7};

    private final Interpreter py;
    private BigInteger sum = BigInteger.ZERO;
    private double fractions;

    DeltaSum(Interpreter py) {
      this.py = py;
    }

    BigInteger of(Object[] parts) {
      for (int i : ORDER) {
        add(parts[i], i);
      }
      double whole = Math.rint(fractions);
      if (Math.abs(whole - fractions) == 0.5) {
        int odd = sum.testBit(0) ? 1 : 0;
        whole = 2.0 * Math.rint((fractions + odd) * 0.5) - odd;
      }
      return sum.add(BigInteger.valueOf((long) whole));
    }

    private void add(@Nullable Object part, int index) {
      switch (part) {
        case null -> {}
        case Double real -> addReal(real, MICROS_EACH[index]);
        case Object number when Numbers.isInteger(number) ->
            sum = sum.add(Numbers.big(number).multiply(BigInteger.valueOf(MICROS_EACH[index])));
        default ->
            throw PyError.type(
                "unsupported type for timedelta %s component: %s"
                    .formatted(NAMES[index], Conversions.typeName(py, part)));
      }
    }

    private void addReal(double number, long factor) {
      BigDecimal whole = exact(number, "integer").setScale(0, RoundingMode.DOWN);
      sum = sum.add(whole.toBigInteger().multiply(BigInteger.valueOf(factor)));
      double micros = (number - whole.doubleValue()) * factor;
      double wholeMicros = micros < 0 ? Math.ceil(micros) : Math.floor(micros);
      sum = sum.add(BigInteger.valueOf((long) wholeMicros));
      fractions += micros - wholeMicros;
    }
  }
}
