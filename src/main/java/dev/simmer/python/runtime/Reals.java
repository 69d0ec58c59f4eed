package dev.simmer.python.runtime;

/// Arithmetic of floats, with the errors of the language.
public final class Reals {
  private Reals() {}

  static double divide(double a, double b) {
    if (b == 0) {
      throw PyError.of("ZeroDivisionError", "float division by zero");
    }
    return a / b;
  }

  /// As `Objects/floatobject.c`, `_float_div_mod`.
  public static double floorDivide(double a, double b) {
    if (b == 0) {
      throw PyError.of("ZeroDivisionError", "float floor division by zero");
    }
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && b < 0 != rest < 0) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  public static double modulo(double a, double b) {
    if (b == 0) {
      throw PyError.of("ZeroDivisionError", "float modulo");
    }
    double rest = a % b;
    if (rest == 0) {
      return Math.copySign(0, b);
    }
    return b < 0 != rest < 0 ? rest + b : rest;
  }

  static double power(double a, double b) {
    if (a == 0 && b < 0) {
      throw PyError.of("ZeroDivisionError", "0.0 cannot be raised to a negative power");
    }
    if (a < 0 && !Double.isInfinite(b) && b != Math.rint(b)) {
      throw PyError.value("the result is a complex number, which is not known here");
    }
    if (a == 1 || b == 0 || (a == -1 && Double.isInfinite(b))) {
      return 1;
    }
    double result = Math.pow(a, b);
    if (Double.isInfinite(result) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
      throw PyError.of("OverflowError", 34L, "Numerical result out of range");
    }
    return result;
  }
}
