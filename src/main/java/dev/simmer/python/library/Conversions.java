package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Conversions between the language's numbers and Java's.
public final class Conversions {
  private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);

  private Conversions() {}

  /// The value of an int or bool; null for anything else.
  public static @Nullable BigInteger bigOrNull(Object value) {
    return Numbers.isInteger(value) ? Numbers.big(value) : null;
  }

  /// What can be used as an integer, by `__index__`.
  public static Object index(Interpreter py, Object value) {
    if (value instanceof Boolean flag) {
      return flag ? 1L : 0L;
    }
    if (Numbers.isInteger(value)) {
      return value;
    }
    Object index = py.callSpecial(value, "__index__");
    if (index == null) {
      throw PyError.type(
          "'" + typeName(py, value) + "' object cannot be interpreted as an integer");
    }
    return index;
  }

  public static BigInteger bigIndex(Interpreter py, Object value) {
    Object index = index(py, value);
    BigInteger number = bigOrNull(index);
    if (number == null) {
      throw PyError.type("__index__ returned non-int (type " + typeName(py, index) + ")");
    }
    return number;
  }

  /// An integer that must fit 64 bits.
  public static long longIndex(Interpreter py, Object value) {
    if (value instanceof Long number) {
      return number;
    }
    BigInteger big = bigIndex(py, value);
    if (big.bitLength() >= Long.SIZE) {
      throw PyError.of("OverflowError", "Python int too large to convert to C ssize_t");
    }
    return big.longValue();
  }

  /// An index or a count: what is out of range is cut to the nearest 64-bit number.
  public static long clampedIndex(Interpreter py, Object value) {
    if (value instanceof Long number) {
      return number;
    }
    BigInteger big = bigIndex(py, value);
    if (big.bitLength() < Long.SIZE) {
      return big.longValue();
    }
    return big.compareTo(SMALLEST) < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /// An int argument of a function that has room for 32 bits.
  public static int intArgument(Interpreter py, Object value) {
    long number = clampedIndex(py, value);
    return Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /// A real number, by `__float__` or `__index__`.
  public static double real(Interpreter py, Object value) {
    Double known = realOrNull(value);
    if (known != null) {
      return known;
    }
    Object result = py.callSpecial(value, "__float__");
    if (result instanceof Double number) {
      return number;
    }
    Object index = result == null ? py.callSpecial(value, "__index__") : null;
    if (index != null) {
      return real(py, index);
    }
    throw PyError.type(
        result == null
            ? "must be real number, not " + typeName(py, value)
            : typeName(py, value)
                + ".__float__ returned non-float (type "
                + typeName(py, result)
                + ")");
  }

  /// The value of a float, int or bool; null for anything else.
  public static @Nullable Double realOrNull(Object value) {
    return Numbers.isNumber(value) ? (Double) Numbers.real(value) : null;
  }

  /// What messages call the type of a value.
  public static String typeName(Interpreter py, Object value) {
    return py.typeOf(value).shownName();
  }
}
