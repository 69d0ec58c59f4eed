package dev.simmer.python.runtime;

import dev.simmer.python.compile.BinaryOperation;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Arithmetic of integers of any size. Arguments are `Long` or `BigInteger`.
public final class Integers {
  private static final long EXACT = 1L << 53;
  private static final int QUOTIENT_BITS = 66;

  private Integers() {}

  /// An operation on small numbers, by its number; null where it needs a closer look.
  static @Nullable Object quick(int op, long a, long b) {
    return switch (BinaryOperation.of(op)) {
      case FLOOR_DIVIDE -> b > 0 ? Math.floorDiv(a, b) : null;
      case MODULO -> b > 0 ? Math.floorMod(a, b) : null;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case RIGHT_SHIFT -> b >= 0 && b < Long.SIZE ? a >> b : null;
      case LEFT_SHIFT -> b >= 0 && b < Long.SIZE && a << b >> b == a ? a << b : null;
      case ADD, SUBTRACT, MULTIPLY, MATRIX_MULTIPLY, DIVIDE, POWER -> null;
    };
  }

  static Object add(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long sum = x + y;
      return ((x ^ sum) & (y ^ sum)) >= 0 ? (Object) sum : Numbers.big(a).add(Numbers.big(b));
    }
    return Numbers.normal(Numbers.big(a).add(Numbers.big(b)));
  }

  static Object subtract(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long difference = x - y;
      if (((x ^ y) & (x ^ difference)) >= 0) {
        return difference;
      }
    }
    return Numbers.normal(Numbers.big(a).subtract(Numbers.big(b)));
  }

  static Object multiply(Interpreter py, Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long high = Math.multiplyHigh(x, y);
      long low = x * y;
      if ((high == 0 && low >= 0) || (high == -1 && low < 0)) {
        return low;
      }
    }
    BigInteger x = Numbers.big(a);
    BigInteger y = Numbers.big(b);
    // As for powers: the time is full before the memory is.
    py.reserve((x.bitLength() + (double) y.bitLength()) * 2);
    return Numbers.normal(x.multiply(y));
  }

  /// `a / b`, rounded to the nearest float.
  static Object divide(Object a, Object b) {
    if (isZero(b)) {
      throw PyError.of("ZeroDivisionError", "division by zero");
    }
    if (a instanceof Long x
        && b instanceof Long y
        && Math.abs(x) <= EXACT
        && Math.abs(y) <= EXACT) {
      return (double) x / y;
    }
    if (isZero(a)) {
      return Math.copySign(0, Numbers.big(b).signum());
    }
    double result = quotient(Numbers.big(a), Numbers.big(b));
    if (Double.isInfinite(result)) {
      throw PyError.of("OverflowError", "integer division result too large for a float");
    }
    return result;
  }

  /// More bits of the quotient than a float has, and a last one that tells whether there are more
  /// of them: so it is rounded once.
  private static double quotient(BigInteger a, BigInteger b) {
    int shift = b.bitLength() - a.bitLength() + QUOTIENT_BITS;
    BigInteger[] parts =
        shift >= 0
            ? a.abs().shiftLeft(shift).divideAndRemainder(b.abs())
            : a.abs().divideAndRemainder(b.abs().shiftLeft(-shift));
    BigInteger bits = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
    double size = Math.scalb(bits.doubleValue(), -shift);
    return a.signum() == b.signum() ? size : -size;
  }

  public static Object floorDivide(Object a, Object b) {
    if (isZero(b)) {
      throw PyError.of("ZeroDivisionError", "integer division or modulo by zero");
    }
    if (a instanceof Long x && b instanceof Long y && (y != -1 || x != Long.MIN_VALUE)) {
      return Math.floorDiv(x, y);
    }
    BigInteger[] parts = Numbers.big(a).divideAndRemainder(Numbers.big(b));
    boolean roundsUp = parts[1].signum() != 0 && parts[1].signum() != Numbers.big(b).signum();
    return Numbers.normal(roundsUp ? parts[0].subtract(BigInteger.ONE) : parts[0]);
  }

  public static Object modulo(Object a, Object b) {
    if (isZero(b)) {
      throw PyError.of("ZeroDivisionError", "integer modulo by zero");
    }
    if (a instanceof Long x && b instanceof Long y) {
      return Math.floorMod(x, y);
    }
    BigInteger divisor = Numbers.big(b);
    BigInteger rest = Numbers.big(a).remainder(divisor);
    boolean isWrongSide = rest.signum() != 0 && rest.signum() != divisor.signum();
    return Numbers.normal(isWrongSide ? rest.add(divisor) : rest);
  }

  static Object power(Interpreter py, Object a, Object b) {
    BigInteger exponent = Numbers.big(b);
    if (exponent.signum() < 0) {
      return Reals.power(Numbers.real(a), Numbers.real(b));
    }
    BigInteger base = Numbers.big(a);
    if (base.abs().compareTo(BigInteger.ONE) <= 0) {
      return Numbers.normal(base.pow(exponent.signum() == 0 ? 0 : exponent.testBit(0) ? 1 : 2));
    }
    // Long before the memory is full, the time that the power takes would be too long.
    py.reserve(base.bitLength() * exponent.doubleValue() * 2);
    return Numbers.normal(base.pow(exponent.intValueExact()));
  }

  static Object shiftLeft(Interpreter py, Object a, Object b) {
    int bits = shift(b);
    BigInteger number = Numbers.big(a);
    if (number.signum() == 0) {
      return 0L;
    }
    py.reserve((number.bitLength() + (double) bits) * 2);
    return Numbers.normal(number.shiftLeft(bits));
  }

  static Object shiftRight(Object a, Object b) {
    return Numbers.normal(Numbers.big(a).shiftRight(shift(b)));
  }

  private static int shift(Object count) {
    BigInteger bits = Numbers.big(count);
    if (bits.signum() < 0) {
      throw PyError.value("negative shift count");
    }
    return bits.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValueExact();
  }

  private static boolean isZero(Object number) {
    return number instanceof Long x && x == 0;
  }
}
