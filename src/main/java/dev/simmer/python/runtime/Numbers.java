package dev.simmer.python.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/// What integers, floats and booleans have in common.
public final class Numbers {
  private static final BigInteger HASH_MODULUS =
      BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
  private static final int HASH_BITS = 61;
  private static final long INFINITY_HASH = 314159;
  private static final double EXACT = 1L << 53;

  private Numbers() {}

  public static boolean isNumber(Object value) {
    return value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof BigInteger;
  }

  /// Whether the value is an integer of the language; booleans are.
  public static boolean isInteger(Object value) {
    return value instanceof Long || value instanceof Boolean || value instanceof BigInteger;
  }

  /// An integer value as a big one.
  public static BigInteger big(Object integer) {
    return switch (integer) {
      case BigInteger number -> number;
      case Boolean truth -> truth ? BigInteger.ONE : BigInteger.ZERO;
      default -> BigInteger.valueOf((Long) integer);
    };
  }

  /// A big integer as a value: a `Long` where it fits.
  public static Object normal(BigInteger number) {
    return number.bitLength() < Long.SIZE ? (Object) number.longValueExact() : number;
  }

  /// Booleans as the integers that they are; other values as they are.
  static Object plain(Object value) {
    return value instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : value;
  }

  /// A number as a float; raises OverflowError for an integer that is too large.
  public static double real(Object number) {
    return switch (number) {
      case Double real -> real;
      case Long integer -> (double) integer;
      case Boolean truth -> truth ? 1 : 0;
      default -> realOf((BigInteger) number);
    };
  }

  private static double realOf(BigInteger number) {
    double real = number.doubleValue();
    if (Double.isInfinite(real)) {
      throw PyError.of("OverflowError", "int too large to convert to float");
    }
    return real;
  }

  static Object compare(int op, Object a, Object b) {
    Object left = plain(a);
    Object right = plain(b);
    if (left instanceof Long x && right instanceof Long y) {
      return Comparison.ofLongs(op, x, y);
    }
    if (isNaN(left) || isNaN(right)) {
      return op == Comparison.NOT_EQUAL;
    }
    return Comparison.holds(op, order(left, right));
  }

  private static boolean isNaN(Object number) {
    return number instanceof Double real && Double.isNaN(real);
  }

  /// Compares exactly, also integers with floats; neither is NaN.
  private static int order(Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return x.doubleValue() == y.doubleValue() ? 0 : Double.compare(x, y);
    }
    if (a instanceof Double x) {
      return -order(b, x);
    }
    if (!(b instanceof Double y)) {
      return big(a).compareTo(big(b));
    }
    if (Double.isInfinite(y)) {
      return y > 0 ? -1 : 1;
    }
    if (a instanceof Long x && Math.abs(x) <= EXACT) {
      return x.doubleValue() == y ? 0 : Double.compare(x, y);
    }
    return new BigDecimal(big(a)).compareTo(new BigDecimal(y));
  }

  static long hash(long number) {
    if (number == -1) {
      return -2;
    }
    long modulus = HASH_MODULUS.longValueExact();
    return number > -modulus && number < modulus ? number : hash(BigInteger.valueOf(number));
  }

  static long hash(BigInteger number) {
    long hash = number.abs().mod(HASH_MODULUS).longValueExact();
    long signed = number.signum() < 0 ? -hash : hash;
    return signed == -1 ? -2 : signed;
  }

  /// As the reference, "Hashing of numeric types": m * 2^e modulo 2^61 - 1.
  static long hash(double number) {
    if (Double.isInfinite(number)) {
      return number > 0 ? INFINITY_HASH : -INFINITY_HASH;
    }
    if (Double.isNaN(number)) {
      return 0;
    }
    if (number == Math.rint(number) && Math.abs(number) < EXACT) {
      return hash((long) number);
    }
    int exponent = Math.getExponent(number) - 52;
    BigDecimal exact = new BigDecimal(Math.abs(Math.scalb(number, -exponent)));
    int shift = Math.floorMod(exponent, HASH_BITS);
    long hash = exact.toBigInteger().shiftLeft(shift).mod(HASH_MODULUS).longValueExact();
    long signed = number < 0 ? -hash : hash;
    return signed == -1 ? -2 : signed;
  }
}
