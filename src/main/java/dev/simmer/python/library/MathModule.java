package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.Operators;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/// `math`: functions of real numbers. Those of integers are in [IntegerMath].
public final class MathModule {
  /// Where 1 is lost beside the square.
  private static final double LARGE = 0x1p28;

  private final PyModule module = new PyModule("math");

  private MathModule() {}

  public static PyModule create(Interpreter py) {
    MathModule math = new MathModule();
    math.constants();
    math.powers();
    math.angles();
    math.shape();
    math.sums();
    IntegerMath.install(math.module);
    return math.module;
  }

  private void constants() {
    module
        .with("pi", Math.PI)
        .with("e", Math.E)
        .with("tau", 2 * Math.PI)
        .with("inf", Double.POSITIVE_INFINITY)
        .with("nan", Double.NaN);
  }

  private void powers() {
    unary("sqrt", Math::sqrt);
    unary("cbrt", Math::cbrt);
    unary("exp", Math::exp);
    unary("expm1", Math::expm1);
    unary("exp2", x -> Math.pow(2, x));
    unary("log1p", x -> x <= -1 ? Double.NaN : Math.log1p(x));
    unary("gamma", GammaFunctions::gamma);
    unary("lgamma", GammaFunctions::logarithm);
    unary("erf", ErrorFunction::of);
    unary("erfc", ErrorFunction::complement);
    binary("pow", MathModule::power);
    module
        .function("log(x, base=2.0, /)", Logarithms::log)
        .function("log2(x, /)", Logarithms::log2)
        .function("log10(x, /)", Logarithms::log10)
        .function("ldexp(x, i, /)", MathModule::ldexp)
        .function("frexp(x, /)", MathModule::frexp);
  }

  private static double areaSine(double x) {
    double size = Math.abs(x);
    double result =
        size > LARGE
            ? Math.log(size) + Math.log(2)
            : Math.log1p(size + size * size / (1 + Math.sqrt(size * size + 1)));
    return Math.copySign(result, x);
  }

  private static double areaCosine(double x) {
    return x > LARGE ? Math.log(x) + Math.log(2) : Math.log(x + Math.sqrt(x * x - 1));
  }

  private static double power(double x, double y) {
    if (x == 1 || (x == -1 && Double.isInfinite(y))) {
      return 1;
    }
    return x == 0 && y < 0 && Double.isFinite(y) ? Double.NaN : Math.pow(x, y);
  }

  private void angles() {
    unary("sin", Math::sin);
    unary("cos", Math::cos);
    unary("tan", Math::tan);
    unary("asin", Math::asin);
    unary("acos", Math::acos);
    unary("atan", Math::atan);
    unary("sinh", Math::sinh);
    unary("cosh", Math::cosh);
    unary("tanh", Math::tanh);
    unary("asinh", MathModule::areaSine);
    unary("acosh", MathModule::areaCosine);
    unary("atanh", x -> Math.abs(x) >= 1 ? Double.NaN : 0.5 * Math.log1p(2 * x / (1 - x)));
    unary("degrees", x -> x * (180.0 / Math.PI));
    unary("radians", x -> x * (Math.PI / 180.0));
    binary("atan2", Math::atan2);
  }

  private void shape() {
    unary("fabs", Math::abs);
    binary("copysign", Math::copySign);
    binary("fmod", (x, y) -> x % y);
    binary("remainder", Math::IEEEremainder);
    binary("nextafter", Math::nextAfter);
    unary("ulp", Math::ulp);
    test("isnan", Double::isNaN);
    test("isinf", Double::isInfinite);
    test("isfinite", Double::isFinite);
    module
        .function("floor(x, /)", rounded("__floor__", Math::floor))
        .function("ceil(x, /)", rounded("__ceil__", Math::ceil))
        .function("trunc(x, /)", rounded("__trunc__", x -> x < 0 ? Math.ceil(x) : Math.floor(x)))
        .function("modf(x, /)", MathModule::modf)
        .function("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", MathModule::isClose);
  }

  private void sums() {
    module
        .function("fsum(seq, /)", (py, a) -> ExactSum.of(py, py.items(a[0])))
        .function("hypot(*coordinates)", (py, a) -> norm(py, ((PyTuple) a[0]).items()))
        .function("dist(p, q, /)", MathModule::distance)
        .function("prod(iterable, /, *, start=1)", MathModule::product);
  }

  private void unary(String name, DoubleUnaryOperator function) {
    module.function(
        name + "(x, /)",
        (py, a) -> {
          double x = Conversions.real(py, a[0]);
          return checked(function.applyAsDouble(x), Double.isFinite(x), Double.isNaN(x));
        });
  }

  private void binary(String name, DoubleBinaryOperator function) {
    module.function(
        name + "(x, y, /)",
        (py, a) -> {
          double x = Conversions.real(py, a[0]);
          double y = Conversions.real(py, a[1]);
          boolean finite = Double.isFinite(x) && Double.isFinite(y);
          return checked(function.applyAsDouble(x, y), finite, Double.isNaN(x) || Double.isNaN(y));
        });
  }

  private void test(String name, DoublePredicate test) {
    module.function(name + "(x, /)", (py, a) -> test.test(Conversions.real(py, a[0])));
  }

  /// No function makes NaN of numbers, or infinity of finite ones.
  private static double checked(double result, boolean finite, boolean isNan) {
    if (Double.isNaN(result) && !isNan) {
      throw PyError.value("math domain error");
    }
    if (Double.isInfinite(result) && finite) {
      throw PyError.of("OverflowError", "math range error");
    }
    return result;
  }

  private static Native rounded(String method, DoubleUnaryOperator rounding) {
    return (py, a) -> {
      if (a[0] instanceof Double real) {
        return Rounding.whole(rounding.applyAsDouble(real));
      }
      Object own = py.callSpecial(a[0], method);
      if (own == null && method.equals("__trunc__")) {
        throw PyError.type(
            "type " + Conversions.typeName(py, a[0]) + " doesn't define __trunc__ method");
      }
      return own == null ? Rounding.whole(rounding.applyAsDouble(Conversions.real(py, a[0]))) : own;
    };
  }

  private static Object modf(Interpreter py, Object[] a) {
    double x = Conversions.real(py, a[0]);
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    double fraction = Double.isInfinite(x) ? 0 : x - whole;
    return new PyTuple(py, Math.copySign(fraction, x), whole);
  }

  private static Object ldexp(Interpreter py, Object[] a) {
    double x = Conversions.real(py, a[0]);
    return checked(
        Math.scalb(x, Conversions.intArgument(py, a[1])), Double.isFinite(x), Double.isNaN(x));
  }

  private static Object frexp(Interpreter py, Object[] a) {
    double x = Conversions.real(py, a[0]);
    if (x == 0 || !Double.isFinite(x)) {
      return new PyTuple(py, x, 0L);
    }
    boolean subnormal = Math.abs(x) < Double.MIN_NORMAL;
    double scaled = subnormal ? x * 0x1p54 : x;
    int exponent = Math.getExponent(scaled) + 1;
    return new PyTuple(py, Math.scalb(scaled, -exponent), (long) exponent - (subnormal ? 54 : 0));
  }

  private static Object isClose(Interpreter py, Object[] a) {
    double x = Conversions.real(py, a[0]);
    double y = Conversions.real(py, a[1]);
    double relative = a[2] == null ? 1e-9 : Conversions.real(py, a[2]);
    double absolute = a[3] == null ? 0 : Conversions.real(py, a[3]);
    if (relative < 0 || absolute < 0) {
      throw PyError.value("tolerances must be non-negative");
    }
    if (x == y) {
      return true;
    }
    double difference = Math.abs(x - y);
    double largest = Math.max(Math.abs(x), Math.abs(y));
    return Double.isFinite(difference)
        && (difference <= relative * largest || difference <= absolute);
  }

  /// The length of a vector, rounded once.
  private static double norm(Interpreter py, Object[] coordinates) {
    BigDecimal squares = BigDecimal.ZERO;
    double special = 0;
    for (Object coordinate : coordinates) {
      double x = Math.abs(Conversions.real(py, coordinate));
      if (Double.isFinite(x)) {
        squares = squares.add(new BigDecimal(x).pow(2));
      } else {
        special = Double.isInfinite(special) ? special : x;
      }
    }
    if (special != 0) {
      return special;
    }
    return squares.signum() == 0 ? 0 : squares.sqrt(new MathContext(40)).doubleValue();
  }

  private static Object distance(Interpreter py, Object[] a) {
    Object[] p = py.items(a[0]);
    Object[] q = py.items(a[1]);
    if (p.length != q.length) {
      throw PyError.value("both points must have the same number of dimensions");
    }
    Object[] differences = new Object[p.length];
    for (int i = 0; i < p.length; i++) {
      differences[i] = Conversions.real(py, p[i]) - Conversions.real(py, q[i]);
    }
    return norm(py, differences);
  }

  private static Object product(Interpreter py, Object[] a) {
    Object result = a[1] == null ? (Object) 1L : a[1];
    for (Object factor : py.items(a[0])) {
      result = Operators.multiply(py, result, factor);
    }
    return result;
  }
}
