package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;

/// `_collections`: the containers of `collections` that are in Java.
public final class CollectionsModule {
  private CollectionsModule() {}

  public static PyModule create(Interpreter py) {
    RecursionGuard guard = new RecursionGuard();
    PyModule module =
        new PyModule("_collections")
            .with("deque", DequeType.create(py, guard))
            .with("defaultdict", DefaultDictType.create(py, guard))
            .with("OrderedDict", OrderedDictType.create(py))
            .with("Counter", CounterType.create(py));
    return NamedTuples.install(module);
  }
}
