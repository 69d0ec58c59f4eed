package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import java.math.BigInteger;
import java.util.function.BinaryOperator;

/// `math`: functions of integers.
final class IntegerMath {
  private static final long LARGEST_FACTORIAL = 100_000;

  private IntegerMath() {}

  static void install(PyModule math) {
    math.function("factorial(x, /)", IntegerMath::factorial)
        .function("gcd(*integers)", (py, a) -> fold(py, a[0], BigInteger.ZERO, BigInteger::gcd))
        .function("lcm(*integers)", (py, a) -> fold(py, a[0], BigInteger.ONE, IntegerMath::lcm))
        .function("isqrt(n, /)", IntegerMath::squareRoot)
        .function("comb(n, k, /)", IntegerMath::combinations)
        .function("perm(n, k=None, /)", IntegerMath::permutations);
  }

  private static Object fold(
      Interpreter py, Object integers, BigInteger start, BinaryOperator<BigInteger> operation) {
    BigInteger result = start;
    for (Object integer : ((PyTuple) integers).items()) {
      result = operation.apply(result, Conversions.bigIndex(py, integer));
    }
    return Numbers.normal(result.abs());
  }

  private static BigInteger lcm(BigInteger one, BigInteger other) {
    if (one.signum() == 0 || other.signum() == 0) {
      return BigInteger.ZERO;
    }
    return one.divide(one.gcd(other)).multiply(other);
  }

  private static Object factorial(Interpreter py, Object[] a) {
    long n = Conversions.clampedIndex(py, a[0]);
    if (n < 0) {
      throw PyError.value("factorial() not defined for negative values");
    }
    py.reserve(n > LARGEST_FACTORIAL ? Double.MAX_VALUE : n * 2.0);
    return Numbers.normal(product(1, n));
  }

  /// The product of the numbers from `from` to `to`, halved again and again to stay fast.
  private static BigInteger product(long from, long to) {
    if (from >= to) {
      return from == to ? BigInteger.valueOf(from) : BigInteger.ONE;
    }
    long middle = (from + to) >>> 1;
    return product(from, middle).multiply(product(middle + 1, to));
  }

  private static Object squareRoot(Interpreter py, Object[] a) {
    BigInteger n = Conversions.bigIndex(py, a[0]);
    if (n.signum() < 0) {
      throw PyError.value("isqrt() argument must be nonnegative");
    }
    return Numbers.normal(n.sqrt());
  }

  private static long nonNegative(Interpreter py, Object value, String name) {
    long number = Conversions.clampedIndex(py, value);
    if (number < 0) {
      throw PyError.value(name + " must be a non-negative integer");
    }
    return number;
  }

  private static Object combinations(Interpreter py, Object[] a) {
    long n = nonNegative(py, a[0], "n");
    long k = nonNegative(py, a[1], "k");
    if (k > n) {
      return 0L;
    }
    long fewer = Math.min(k, n - k);
    return Numbers.normal(falling(py, n, fewer).divide(product(1, fewer)));
  }

  private static Object permutations(Interpreter py, Object[] a) {
    if (!Arguments.isGiven(a[1])) {
      return factorial(py, a);
    }
    long n = nonNegative(py, a[0], "n");
    long k = nonNegative(py, a[1], "k");
    return k > n ? (Object) 0L : Numbers.normal(falling(py, n, k));
  }

  private static BigInteger falling(Interpreter py, long n, long count) {
    py.reserve(count > LARGEST_FACTORIAL ? Double.MAX_VALUE : count * 8.0);
    return product(n - count + 1, n);
  }
}
