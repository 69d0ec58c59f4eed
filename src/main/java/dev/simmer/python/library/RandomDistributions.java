package dev.simmer.python.library;

import dev.simmer.python.library.RandomModule.Generator;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyType;
import org.jspecify.annotations.Nullable;

/// Random: real numbers of several distributions. As `Lib/random.py`, draw for draw.
final class RandomDistributions {
  private static final double NORMAL_MAGIC = 4 * Math.exp(-0.5) / Math.sqrt(2.0);
  private static final double GAMMA_MAGIC = 1.0 + Math.log(4.5);
  private static final double LOG4 = Math.log(4.0);
  private static final double TWO_PI = 2.0 * Math.PI;

  private RandomDistributions() {}

  static void install(PyType random) {
    random
        .method("uniform(self, a, b)", RandomDistributions::uniform)
        .method("triangular(self, low=0.0, high=1.0, mode=None)", RandomDistributions::triangular)
        .method(
            "normalvariate(self, mu=0.0, sigma=1.0)",
            (py, a) -> normal(gen(a), real(py, a[1], 0), real(py, a[2], 1)))
        .method("gauss(self, mu=0.0, sigma=1.0)", RandomDistributions::gauss)
        .method(
            "lognormvariate(self, mu, sigma)",
            (py, a) -> Math.exp(normal(gen(a), real(py, a[1], 0), real(py, a[2], 1))))
        .method("expovariate(self, lambd)", (py, a) -> exponential(gen(a), real(py, a[1], 1)))
        .method(
            "gammavariate(self, alpha, beta)",
            (py, a) -> gamma(gen(a), real(py, a[1], 1), real(py, a[2], 1)))
        .method("betavariate(self, alpha, beta)", RandomDistributions::beta)
        .method(
            "paretovariate(self, alpha)",
            (py, a) -> Math.pow(1.0 - gen(a).next(), -1.0 / real(py, a[1], 1)))
        .method(
            "weibullvariate(self, alpha, beta)",
            (py, a) ->
                real(py, a[1], 1)
                    * Math.pow(-Math.log(1.0 - gen(a).next()), 1.0 / real(py, a[2], 1)))
        .method("vonmisesvariate(self, mu, kappa)", RandomDistributions::vonMises);
  }

  private static Generator gen(Object[] a) {
    return (Generator) a[0];
  }

  private static double real(Interpreter py, @Nullable Object value, double otherwise) {
    return value == null ? otherwise : Conversions.real(py, value);
  }

  private static Object uniform(Interpreter py, Object[] a) {
    double from = real(py, a[1], 0);
    return from + (real(py, a[2], 1) - from) * gen(a).next();
  }

  private static Object triangular(Interpreter py, Object[] a) {
    double low = real(py, a[1], 0);
    double high = real(py, a[2], 1);
    double u = gen(a).next();
    if (Arguments.isGiven(a[3]) && high == low) {
      return a[1];
    }
    double c = Arguments.isGiven(a[3]) ? (Conversions.real(py, a[3]) - low) / (high - low) : 0.5;
    if (u > c) {
      u = 1.0 - u;
      c = 1.0 - c;
      double other = low;
      low = high;
      high = other;
    }
    return low + (high - low) * Math.sqrt(u * c);
  }

  /// By the ratio of uniform deviates, of Kinderman and Monahan.
  private static double normal(Generator generator, double mu, double sigma) {
    while (true) {
      double u1 = generator.next();
      double u2 = 1.0 - generator.next();
      double z = NORMAL_MAGIC * (u1 - 0.5) / u2;
      if (z * z / 4.0 <= -Math.log(u2)) {
        return mu + z * sigma;
      }
    }
  }

  private static Object gauss(Interpreter py, Object[] a) {
    Generator generator = gen(a);
    Double z = generator.pending;
    generator.pending = null;
    if (z == null) {
      double angle = generator.next() * TWO_PI;
      double radius = Math.sqrt(-2.0 * Math.log(1.0 - generator.next()));
      z = Math.cos(angle) * radius;
      generator.pending = Math.sin(angle) * radius;
    }
    return real(py, a[1], 0) + z * real(py, a[2], 1);
  }

  private static double exponential(Generator generator, double lambda) {
    if (lambda == 0) {
      throw PyError.of("ZeroDivisionError", "float division by zero");
    }
    return -Math.log(1.0 - generator.next()) / lambda;
  }

  private static double gamma(Generator generator, double alpha, double beta) {
    if (alpha <= 0.0 || beta <= 0.0) {
      throw PyError.value("gammavariate: alpha and beta must be > 0.0");
    }
    if (alpha > 1.0) {
      return gammaAboveOne(generator, alpha) * beta;
    }
    return alpha == 1.0
        ? -Math.log(1.0 - generator.next()) * beta
        : gammaBelowOne(generator, alpha) * beta;
  }

  /// By rejection, of Cheng.
  private static double gammaAboveOne(Generator generator, double alpha) {
    double ainv = Math.sqrt(2.0 * alpha - 1.0);
    double b = alpha - LOG4;
    double c = alpha + ainv;
    while (true) {
      double u1 = generator.next();
      if (u1 <= 1e-7 || u1 >= 0.9999999) {
        continue;
      }
      double u2 = 1.0 - generator.next();
      double v = Math.log(u1 / (1.0 - u1)) / ainv;
      double x = alpha * Math.exp(v);
      double z = u1 * u1 * u2;
      double r = b + c * v - x;
      if (r + GAMMA_MAGIC - 4.5 * z >= 0.0 || r >= Math.log(z)) {
        return x;
      }
    }
  }

  /// By algorithm GS of Ahrens and Dieter.
  private static double gammaBelowOne(Generator generator, double alpha) {
    while (true) {
      double u = generator.next();
      double b = (Math.E + alpha) / Math.E;
      double p = b * u;
      double x = p <= 1.0 ? Math.pow(p, 1.0 / alpha) : -Math.log((b - p) / alpha);
      double u1 = generator.next();
      boolean accepted = p > 1.0 ? u1 <= Math.pow(x, alpha - 1.0) : u1 <= Math.exp(-x);
      if (accepted) {
        return x;
      }
    }
  }

  private static Object beta(Interpreter py, Object[] a) {
    double y = gamma(gen(a), real(py, a[1], 1), 1.0);
    return y == 0 ? 0.0 : y / (y + gamma(gen(a), real(py, a[2], 1), 1.0));
  }

  private static Object vonMises(Interpreter py, Object[] a) {
    Generator generator = gen(a);
    double mu = real(py, a[1], 0);
    double kappa = real(py, a[2], 0);
    if (kappa <= 1e-6) {
      return TWO_PI * generator.next();
    }
    double s = 0.5 / kappa;
    double r = s + Math.sqrt(1.0 + s * s);
    double z;
    while (true) {
      double u1 = generator.next();
      z = Math.cos(Math.PI * u1);
      double d = z / (r + z);
      double u2 = generator.next();
      if (u2 < 1.0 - d * d || u2 <= (1.0 - d) * Math.exp(d)) {
        break;
      }
    }
    double q = 1.0 / r;
    double f = (q + z) / (1.0 + q * z);
    double angle = generator.next() > 0.5 ? mu + Math.acos(f) : mu - Math.acos(f);
    double remainder = angle % TWO_PI;
    return remainder < 0 ? remainder + TWO_PI : remainder;
  }
}
