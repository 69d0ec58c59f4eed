package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.Operators;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.Singleton;
import java.math.BigInteger;

/// Built-in functions about numbers: `abs`, `round`, `pow`, `divmod`.
final class NumberFunctions {
  private NumberFunctions() {}

  static void install(Builtins builtins) {
    builtins
        .function("abs(x, /)", NumberFunctions::abs)
        .function("round(number, ndigits=None)", NumberFunctions::round)
        .function("pow(base, exp, mod=None)", NumberFunctions::power)
        .function("divmod(x, y, /)", NumberFunctions::divide);
  }

  private static Object abs(Interpreter py, Object[] a) {
    Object result = py.callSpecial(a[0], "__abs__");
    if (result == null) {
      throw PyError.type("bad operand type for abs(): '" + Conversions.typeName(py, a[0]) + "'");
    }
    return result;
  }

  private static Object round(Interpreter py, Object[] a) {
    Object result =
        Arguments.isGiven(a[1])
            ? py.callSpecial(a[0], "__round__", a[1])
            : py.callSpecial(a[0], "__round__");
    if (result == null) {
      throw PyError.type(
          "type " + Conversions.typeName(py, a[0]) + " doesn't define __round__ method");
    }
    return result;
  }

  private static Object power(Interpreter py, Object[] a) {
    if (!Arguments.isGiven(a[2])) {
      return Operators.power(py, a[0], a[1]);
    }
    if (!Numbers.isNumber(a[0])) {
      Object result = py.callSpecial(a[0], "__pow__", a[1], a[2]);
      if (result != null && result != Singleton.NOT_IMPLEMENTED) {
        return result;
      }
    }
    for (Object number : a) {
      if (!Numbers.isInteger(number)) {
        throw PyError.type(
            Numbers.isNumber(number)
                ? "pow() 3rd argument not allowed unless all arguments are integers"
                : "unsupported operand type(s) for ** or pow(): '"
                    + Conversions.typeName(py, a[0])
                    + "', '"
                    + Conversions.typeName(py, a[1])
                    + "', '"
                    + Conversions.typeName(py, a[2])
                    + "'");
      }
    }
    return modularPower(Numbers.big(a[0]), Numbers.big(a[1]), Numbers.big(a[2]));
  }

  private static Object modularPower(BigInteger base, BigInteger exponent, BigInteger modulus) {
    if (modulus.signum() == 0) {
      throw PyError.value("pow() 3rd argument cannot be 0");
    }
    BigInteger size = modulus.abs();
    if (exponent.signum() < 0 && !base.gcd(size).equals(BigInteger.ONE)) {
      throw PyError.value("base is not invertible for the given modulus");
    }
    BigInteger result = base.modPow(exponent, size);
    boolean negative = modulus.signum() < 0 && result.signum() != 0;
    return Numbers.normal(negative ? result.add(modulus) : result);
  }

  private static Object divide(Interpreter py, Object[] a) {
    Object result = py.callSpecial(a[0], "__divmod__", a[1]);
    if (result == null || result == Singleton.NOT_IMPLEMENTED) {
      result = py.callSpecial(a[1], "__rdivmod__", a[0]);
    }
    if (result == null || result == Singleton.NOT_IMPLEMENTED) {
      throw PyError.type(
          "unsupported operand type(s) for divmod(): '"
              + Conversions.typeName(py, a[0])
              + "' and '"
              + Conversions.typeName(py, a[1])
              + "'");
    }
    return result;
  }
}
