package dev.simmer.python.library;

/// `math.gamma` and `math.lgamma`, by the approximation of Lanczos that CPython uses: its digits
/// are seen.
final class GammaFunctions {
  private static final double G = 6.02468004077673;
  private static final double G_AND_HALF_LESS = G - 0.5;

  private static final double[] NUMERATOR = {
    23531376880.41076,
    42919803642.6491,
    35711959237.35567,
    17921034426.03721,
    6039542586.352028,
    1439720407.3117216,
    248874557.86205417,
    31426415.585400194,
    2876370.6289353725,
    186056.26539522348,
    8071.672002365816,
    210.82427775157936,
    2.5066282746310002
  };

  /// `x (x+1) … (x+11)`, multiplied out.
  private static final double[] DENOMINATOR = {
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
    66, 1
  };

  private static final double SMALL = 1e-20;
  private static final double LARGE = 200;
  private static final double LARGE_POWER = 140;
  private static final int LARGEST_EXACT = 23;
  private static final double TURNS_AROUND = 5;

  private GammaFunctions() {}

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x <= 0 && isWhole(x)) {
      return Double.NaN;
    }
    if (isWhole(x) && x <= LARGEST_EXACT) {
      return factorial((int) x - 1);
    }
    if (Math.abs(x) < SMALL) {
      return 1 / x;
    }
    if (Math.abs(x) > LARGE) {
      return x < 0 ? 0.0 / sineOfPi(x) : Double.POSITIVE_INFINITY;
    }
    return approximated(x);
  }

  private static double factorial(int n) {
    double product = 1;
    for (int factor = 2; factor <= n; factor++) {
      product *= factor;
    }
    return product;
  }

  private static double approximated(double x) {
    double size = Math.abs(x);
    double y = size + G_AND_HALF_LESS;
    double lost = size > G_AND_HALF_LESS ? y - size - G_AND_HALF_LESS : y - G_AND_HALF_LESS - size;
    double correction = lost * G / y;
    if (x < 0) {
      double result = -Math.PI / sineOfPi(size) / size * Math.exp(y) / sum(size);
      result -= correction * result;
      double root = Math.pow(y, size / 2 - 0.25);
      return size < LARGE_POWER ? result / Math.pow(y, size - 0.5) : result / root / root;
    }
    double result = sum(size) / Math.exp(y);
    result += correction * result;
    double root = Math.pow(y, size / 2 - 0.25);
    return size < LARGE_POWER ? result * Math.pow(y, size - 0.5) : result * root * root;
  }

  static double logarithm(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.POSITIVE_INFINITY;
    }
    if (isWhole(x) && x <= 2) {
      return x <= 0 ? Double.NaN : 0;
    }
    double size = Math.abs(x);
    if (size < SMALL) {
      return -Math.log(size);
    }
    double result = Math.log(sum(size)) - G;
    result += (size - 0.5) * (Math.log(size + G - 0.5) - 1);
    return x < 0
        ? Math.log(Math.PI) - Math.log(Math.abs(sineOfPi(size))) - Math.log(size) - result
        : result;
  }

  private static boolean isWhole(double x) {
    return x == Math.floor(x);
  }

  private static double sum(double x) {
    return x < TURNS_AROUND
        ? polynomial(NUMERATOR, x) / polynomial(DENOMINATOR, x)
        : turned(NUMERATOR, x) / turned(DENOMINATOR, x);
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * x + coefficients[i];
    }
    return value;
  }

  /// The same divided by the largest power of x.
  private static double turned(double[] coefficients, double x) {
    double value = 0;
    for (double coefficient : coefficients) {
      value = value / x + coefficient;
    }
    return value;
  }

  private static double sineOfPi(double x) {
    double y = Math.abs(x) % 2;
    double sine =
        switch ((int) Math.round(2 * y)) {
          case 0 -> Math.sin(Math.PI * y);
          case 1 -> Math.cos(Math.PI * (y - 0.5));
          case 2 -> Math.sin(Math.PI * (1 - y));
          case 3 -> -Math.cos(Math.PI * (y - 1.5));
          default -> Math.sin(Math.PI * (y - 2));
        };
    return Math.copySign(1, x) * sine;
  }
}
