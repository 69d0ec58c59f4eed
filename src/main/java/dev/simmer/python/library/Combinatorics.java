package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyIterator;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// `itertools`: products, permutations and combinations, in the order of their indices.
final class Combinatorics {
  private Combinatorics() {}

  static void install(PyModule itertools) {
    itertools
        .function("product(*iterables, repeat=1)", Combinatorics::product)
        .function("permutations(iterable, r=None)", Combinatorics::permutations)
        .function(
            "combinations(iterable, r)",
            (py, a) -> choose(py, a, "combinations", chosen -> isIncreasing(chosen, 1)))
        .function(
            "combinations_with_replacement(iterable, r)",
            (py, a) ->
                choose(py, a, "combinations_with_replacement", chosen -> isIncreasing(chosen, 0)));
  }

  private static Object product(Interpreter py, Object[] a) {
    Object[] iterables = ((PyTuple) a[1]).items();
    int times = (int) Arguments.number(py, a[0], 1);
    if (times < 0) {
      throw PyError.value("repeat argument cannot be negative");
    }
    py.reserve(8.0 * iterables.length * times);
    Object[][] pools = new Object[iterables.length * times][];
    for (int i = 0; i < pools.length; i++) {
      pools[i] = i < iterables.length ? py.items(iterables[i]) : pools[i - iterables.length];
    }
    return new Odometer("product", pools, chosen -> true);
  }

  private static Object permutations(Interpreter py, Object[] a) {
    Object[] pool = py.items(a[0]);
    int count = Arguments.isGiven(a[1]) ? size(py, a[1]) : pool.length;
    return new Odometer("permutations", repeated(pool, count), Combinatorics::areDifferent);
  }

  private static Object choose(Interpreter py, Object[] a, String name, Predicate<int[]> isChoice) {
    return new Odometer(name, repeated(py.items(a[0]), size(py, a[1])), isChoice);
  }

  private static int size(Interpreter py, Object given) {
    int size = Conversions.intArgument(py, given);
    if (size < 0) {
      throw PyError.value("r must be non-negative");
    }
    py.reserve(8.0 * size);
    return size;
  }

  private static Object[][] repeated(Object[] pool, int count) {
    Object[][] pools = new Object[count][];
    Arrays.fill(pools, pool);
    return pools;
  }

  private static boolean isIncreasing(int[] chosen, int least) {
    for (int i = 1; i < chosen.length; i++) {
      if (chosen[i] < chosen[i - 1] + least) {
        return false;
      }
    }
    return true;
  }

  private static boolean areDifferent(int[] chosen) {
    for (int i = 0; i < chosen.length; i++) {
      for (int j = 0; j < i; j++) {
        if (chosen[i] == chosen[j]) {
          return false;
        }
      }
    }
    return true;
  }

  /// Counts through the places of several pools, and gives those choices that are wanted.
  private static final class Odometer extends PyIterator {
    private final Object[][] pools;
    private final Predicate<int[]> isWanted;
    private final int[] chosen;
    private boolean ended;

    Odometer(String typeName, Object[][] pools, Predicate<int[]> isWanted) {
      super(typeName);
      this.pools = pools;
      this.isWanted = isWanted;
      this.chosen = new int[pools.length];
      for (Object[] pool : pools) {
        ended |= pool.length == 0;
      }
    }

    @Override
    public @Nullable Object next(Interpreter py) {
      while (!ended) {
        Object[] values = isWanted.test(chosen) ? values() : null;
        advance();
        if (values != null) {
          return new PyTuple(py, values);
        }
      }
      return null;
    }

    private Object[] values() {
      Object[] values = new Object[chosen.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = pools[i][chosen[i]];
      }
      return values;
    }

    private void advance() {
      int place = chosen.length - 1;
      while (place >= 0 && ++chosen[place] == pools[place].length) {
        chosen[place--] = 0;
      }
      ended = place < 0;
    }
  }
}
