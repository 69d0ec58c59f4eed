package dev.simmer.python.library.coroutine;

import dev.simmer.python.runtime.Interpreter;

/// Generators, coroutines and asynchronous generators, driven by hand.
public final class CoroutineTypes {
  private CoroutineTypes() {}

  public static void install(Interpreter py) {
    GeneratorType.install(py.types());
    CoroutineType.install(py.types());
    AsyncGeneratorTypes.install(py);
  }
}
