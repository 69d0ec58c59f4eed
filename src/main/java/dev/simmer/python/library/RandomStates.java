package dev.simmer.python.library;

import dev.simmer.python.library.RandomModule.Generator;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;

/// `getstate` and `setstate` of Random, with the tuples that CPython makes.
final class RandomStates {
  private static final long VERSION = 3;

  private RandomStates() {}

  static void install(PyType random) {
    random
        .method("getstate(self)", RandomStates::get)
        .method("setstate(self, state)", RandomStates::set);
  }

  private static Object get(Interpreter py, Object[] a) {
    Generator generator = (Generator) a[0];
    int[] snapshot = generator.twister.snapshot();
    Object[] numbers = new Object[snapshot.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.toUnsignedLong(snapshot[i]);
    }
    return new PyTuple(py, VERSION, new PyTuple(py, numbers), Arguments.orNone(generator.pending));
  }

  private static Object set(Interpreter py, Object[] a) {
    Generator generator = (Generator) a[0];
    Object[] parts = py.items(a[1]);
    if (parts.length != 3 || !parts[0].equals(VERSION)) {
      throw PyError.value("state with version other than 3 passed to Random.setstate()");
    }
    Object[] numbers = py.items(parts[1]);
    int[] snapshot = new int[numbers.length];
    for (int i = 0; i < snapshot.length; i++) {
      snapshot[i] = (int) Conversions.longIndex(py, numbers[i]);
    }
    try {
      generator.twister.restore(snapshot);
    } catch (IllegalArgumentException e) {
      throw PyError.value("invalid state");
    }
    generator.pending = parts[2] instanceof Double number ? number : null;
    return Singleton.NONE;
  }
}
