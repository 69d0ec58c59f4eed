package dev.simmer.python.library;

import dev.simmer.python.runtime.BoundMethod;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `random`: the type Random, and the methods of an instance of it that is seeded with 0 until the
/// program seeds it.
public final class RandomModule {
  private static final String[] FUNCTIONS = {
    "seed",
    "getstate",
    "setstate",
    "random",
    "getrandbits",
    "randbytes",
    "randrange",
    "randint",
    "choice",
    "choices",
    "shuffle",
    "sample",
    "uniform",
    "triangular",
    "normalvariate",
    "gauss",
    "lognormvariate",
    "expovariate",
    "gammavariate",
    "betavariate",
    "paretovariate",
    "weibullvariate",
    "vonmisesvariate"
  };

  private RandomModule() {}

  /// An instance of Random.
  static final class Generator extends PyObject {
    final MersenneTwister twister = new MersenneTwister(BigInteger.ZERO);

    /// The second of a pair of numbers that `gauss` draws at once.
    @Nullable Double pending;

    Generator(PyType type) {
      super(type);
    }

    double next() {
      return twister.nextDouble();
    }
  }

  public static PyModule create(Interpreter py) {
    PyType type = PyType.builtIn("random", "Random", py.types().object);
    type.constructor("Random(cls, *args, **kwargs)", (p, a) -> new Generator((PyType) a[0]));
    type.method("__init__(self, x=None)", RandomChoices::seed);
    RandomChoices.install(type);
    RandomDistributions.install(type);
    RandomStates.install(type);
    PyModule module = new PyModule("random").with("Random", type);
    Generator shared = new Generator(type);
    for (String name : FUNCTIONS) {
      module.with(name, new BoundMethod(shared, Objects.requireNonNull(type.member(name))));
    }
    return module;
  }
}
