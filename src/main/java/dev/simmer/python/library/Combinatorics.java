package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyIterator;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
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
            (py, a) -> choose(py, a, "combinations", Combinatorics::nextCombination))
        .function(
            "combinations_with_replacement(iterable, r)",
            (py, a) ->
                choose(py, a, "combinations_with_replacement", Combinatorics::nextRepetition));
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
    return new Choices("product", pools, new int[pools.length], Combinatorics::nextProduct);
  }

  private static Object permutations(Interpreter py, Object[] a) {
    Object[] pool = py.items(a[0]);
    int count = Arguments.isGiven(a[1]) ? size(py, a[1]) : pool.length;
    return new Choices(
        "permutations", repeated(pool, count), ascending(count), Combinatorics::nextPermutation);
  }

  private static Object choose(Interpreter py, Object[] a, String name, Successor successor) {
    int count = size(py, a[1]);
    int[] first = name.equals("combinations") ? ascending(count) : new int[count];
    return new Choices(name, repeated(py.items(a[0]), count), first, successor);
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

  private static int[] ascending(int count) {
    return IntStream.range(0, count).toArray();
  }

  /// Changes indices to the next ones in order; false after the last.
  @FunctionalInterface
  private interface Successor {
    boolean advance(int[] chosen, Object[][] pools);
  }

  private static boolean nextProduct(int[] chosen, Object[][] pools) {
    int place = chosen.length - 1;
    while (place >= 0 && ++chosen[place] == pools[place].length) {
      chosen[place--] = 0;
    }
    return place >= 0;
  }

  private static boolean nextCombination(int[] chosen, Object[][] pools) {
    int place = chosen.length - 1;
    while (place >= 0 && chosen[place] == pools[place].length - chosen.length + place) {
      place--;
    }
    if (place < 0) {
      return false;
    }
    int next = chosen[place] + 1;
    for (int i = place; i < chosen.length; i++) {
      chosen[i] = next++;
    }
    return true;
  }

  private static boolean nextRepetition(int[] chosen, Object[][] pools) {
    int place = chosen.length - 1;
    while (place >= 0 && chosen[place] == pools[place].length - 1) {
      place--;
    }
    if (place < 0) {
      return false;
    }
    Arrays.fill(chosen, place, chosen.length, chosen[place] + 1);
    return true;
  }

  private static boolean nextPermutation(int[] chosen, Object[][] pools) {
    for (int place = chosen.length - 1; place >= 0; place--) {
      BitSet used = used(chosen, place);
      int next = used.nextClearBit(chosen[place] + 1);
      if (next < pools[place].length) {
        chosen[place] = next;
        fill(chosen, place + 1);
        return true;
      }
    }
    return false;
  }

  /// From a place on, the least indices that are not used before it.
  private static void fill(int[] chosen, int from) {
    BitSet used = used(chosen, from);
    int next = 0;
    for (int i = from; i < chosen.length; i++) {
      next = used.nextClearBit(next);
      chosen[i] = next++;
    }
  }

  private static BitSet used(int[] chosen, int before) {
    BitSet used = new BitSet();
    for (int i = 0; i < before; i++) {
      used.set(chosen[i]);
    }
    return used;
  }

  /// Gives what stands at the chosen places of the pools, choice after choice.
  private static final class Choices extends PyIterator {
    private final Object[][] pools;
    private final int[] chosen;
    private final Successor successor;
    private boolean ended;

    Choices(String typeName, Object[][] pools, int[] first, Successor successor) {
      super(typeName);
      this.pools = pools;
      this.chosen = first;
      this.successor = successor;
      for (int i = 0; i < first.length; i++) {
        ended |= first[i] >= pools[i].length;
      }
    }

    @Override
    public @Nullable Object next(Interpreter py) {
      if (ended) {
        return null;
      }
      py.takeStep();
      Object[] values = new Object[chosen.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = pools[i][chosen[i]];
      }
      ended = !successor.advance(chosen, pools);
      return new PyTuple(py, values);
    }
  }
}
