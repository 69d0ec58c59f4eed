package dev.simmer.python.library;

import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.Operators;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `itertools`; what chooses from a pool is in [Combinatorics].
public final class IterToolsModule {
  private IterToolsModule() {}

  public static PyModule create(Interpreter py) {
    PyModule module =
        new PyModule("itertools")
            .function("count(start=0, step=1)", IterToolsModule::count)
            .function("cycle(iterable, /)", IterToolsModule::cycle)
            .function("repeat(object, times=None)", IterToolsModule::repeat)
            .with("chain", ChainType.create(py))
            .function("islice(iterable, *args)", IterToolsModule::slice)
            .function("accumulate(iterable, func=None, *, initial=None)", IterToolsModule::sums)
            .function("takewhile(predicate, iterable, /)", IterToolsModule::takeWhile)
            .function("dropwhile(predicate, iterable, /)", IterToolsModule::dropWhile)
            .function("filterfalse(function, iterable, /)", IterToolsModule::filterFalse)
            .function("compress(data, selectors)", IterToolsModule::compress)
            .function("starmap(function, iterable, /)", IterToolsModule::starMap)
            .function("zip_longest(*iterables, fillvalue=None)", IterToolsModule::zipLongest)
            .function("pairwise(iterable, /)", IterToolsModule::pairwise)
            .function("tee(iterable, n=2, /)", IterToolsModule::tee)
            .function("groupby(iterable, key=None)", IterToolsModule::groupBy);
    Combinatorics.install(module);
    return module;
  }

  private static Object count(Interpreter py, Object[] a) {
    Object step = a[1] == null ? (Object) 1L : a[1];
    Object[] next = {a[0] == null ? (Object) 0L : a[0]};
    return Iterators.of(
        "count",
        p -> {
          Object value = next[0];
          next[0] = Operators.add(p, value, step);
          return value;
        });
  }

  private static Object cycle(Interpreter py, Object[] a) {
    Object iterator = py.iterator(a[0]);
    List<Object> seen = new ArrayList<>();
    int[] at = {-1};
    return Iterators.of(
        "cycle",
        p -> {
          Object value = at[0] < 0 ? p.next(iterator) : null;
          if (value != null) {
            seen.add(value);
            return value;
          }
          at[0] = at[0] < 0 ? 0 : at[0];
          return seen.isEmpty() ? null : seen.get(at[0]++ % seen.size());
        });
  }

  private static Object repeat(Interpreter py, Object[] a) {
    long[] left = {Arguments.isGiven(a[1]) ? Conversions.clampedIndex(py, a[1]) : Long.MAX_VALUE};
    return Iterators.of("repeat", p -> left[0]-- > 0 ? a[0] : null);
  }

  private static Object slice(Interpreter py, Object[] a) {
    Object[] bounds = ((PyTuple) a[1]).items();
    if (bounds.length == 0 || bounds.length > 3) {
      throw PyError.type(
          "islice expected at "
              + (bounds.length == 0 ? "least 2" : "most 4")
              + " arguments, got "
              + (bounds.length + 1));
    }
    boolean single = bounds.length == 1;
    long start = single ? 0 : bound(bounds[0], 0);
    long stop = bound(single ? bounds[0] : bounds[1], Long.MAX_VALUE);
    long step = bounds.length == 3 ? bound(bounds[2], 1) : 1;
    if (step < 1) {
      throw PyError.value("Step for islice() must be a positive integer or None.");
    }
    Object iterator = py.iterator(a[0]);
    long[] place = {0, start};
    return Iterators.of(
        "islice",
        p -> {
          Object value = null;
          for (; place[0] <= place[1] && place[0] < stop; place[0]++) {
            value = p.next(iterator);
            if (value == null) {
              place[1] = Long.MAX_VALUE;
              return null;
            }
          }
          boolean reached = place[0] == place[1] + 1;
          place[1] += step;
          return reached ? value : null;
        });
  }

  private static long bound(Object given, long otherwise) {
    if (given == Singleton.NONE) {
      return otherwise;
    }
    if (!(given instanceof Long bound) || bound < 0) {
      throw PyError.value(
          "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    return bound;
  }

  private static Object sums(Interpreter py, Object[] a) {
    Object iterator = py.iterator(a[0]);
    @Nullable Object[] total = {null};
    boolean[] begun = {false};
    return Iterators.of(
        "accumulate",
        p -> {
          Object before = total[0];
          boolean first = !begun[0] && Arguments.isGiven(a[2]);
          begun[0] = true;
          Object item = first ? a[2] : p.next(iterator);
          if (item == null) {
            return null;
          }
          if (before == null) {
            total[0] = item;
          } else {
            total[0] =
                Arguments.isGiven(a[1])
                    ? p.call(a[1], before, item)
                    : Operators.add(p, before, item);
          }
          return total[0];
        });
  }

  private static Object takeWhile(Interpreter py, Object[] a) {
    Object iterator = py.iterator(a[1]);
    boolean[] ended = {false};
    return Iterators.of(
        "takewhile",
        p -> {
          Object value = ended[0] ? null : p.next(iterator);
          ended[0] = value == null || !p.truth(p.call(a[0], value));
          return ended[0] ? null : value;
        });
  }

  private static Object dropWhile(Interpreter py, Object[] a) {
    Object iterator = py.iterator(a[1]);
    boolean[] begun = {false};
    return Iterators.of(
        "dropwhile",
        p -> {
          Object value = p.next(iterator);
          while (!begun[0] && value != null && p.truth(p.call(a[0], value))) {
            value = p.next(iterator);
          }
          begun[0] = true;
          return value;
        });
  }

  private static Object filterFalse(Interpreter py, Object[] a) {
    Object iterator = py.iterator(a[1]);
    return Iterators.of(
        "filterfalse",
        p -> {
          Object value = p.next(iterator);
          while (value != null && p.truth(Arguments.isGiven(a[0]) ? p.call(a[0], value) : value)) {
            value = p.next(iterator);
          }
          return value;
        });
  }

  private static Object compress(Interpreter py, Object[] a) {
    Object data = py.iterator(a[0]);
    Object selectors = py.iterator(a[1]);
    return Iterators.of(
        "compress",
        p -> {
          while (true) {
            Object value = p.next(data);
            Object selector = value == null ? null : p.next(selectors);
            if (selector == null) {
              return null;
            }
            if (p.truth(selector)) {
              return value;
            }
          }
        });
  }

  private static Object starMap(Interpreter py, Object[] a) {
    Object iterator = py.iterator(a[1]);
    return Iterators.of(
        "starmap",
        p -> {
          Object arguments = p.next(iterator);
          return arguments == null ? null : p.call(a[0], p.items(arguments));
        });
  }

  private static Object zipLongest(Interpreter py, Object[] a) {
    @Nullable Object[] iterators = py.items(a[1]).clone();
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = py.iterator(((PyTuple) a[1]).get(i));
    }
    return Iterators.of(
        "zip_longest",
        p -> {
          Object[] values = new Object[iterators.length];
          boolean any = false;
          for (int i = 0; i < values.length; i++) {
            Object iterator = iterators[i];
            Object value = iterator == null ? null : p.next(iterator);
            if (value == null) {
              iterators[i] = null;
            }
            any |= value != null;
            values[i] = value == null ? Arguments.orNone(a[0]) : value;
          }
          return any ? new PyTuple(p, values) : null;
        });
  }

  private static Object pairwise(Interpreter py, Object[] a) {
    Object iterator = py.iterator(a[0]);
    @Nullable Object[] last = {py.next(iterator)};
    return Iterators.of(
        "pairwise",
        p -> {
          Object before = last[0];
          Object value = before == null ? null : p.next(iterator);
          last[0] = value;
          return before == null || value == null ? null : new PyTuple(p, before, value);
        });
  }

  private static Object tee(Interpreter py, Object[] a) {
    Object iterator = py.iterator(a[0]);
    int count = (int) Arguments.number(py, a[1], 2);
    List<Deque<Object>> queues = new ArrayList<>();
    Object[] branches = new Object[count];
    for (int i = 0; i < count; i++) {
      Deque<Object> own = new ArrayDeque<>();
      queues.add(own);
      branches[i] =
          Iterators.of(
              "_tee",
              p -> {
                Object value = own.isEmpty() ? p.next(iterator) : null;
                if (value != null) {
                  Object shared = value;
                  queues.forEach(queue -> queue.add(shared));
                }
                return own.poll();
              });
    }
    return new PyTuple(py, branches);
  }

  /// Groups are read at once: a group stays valid when the next one has begun.
  private static Object groupBy(Interpreter py, Object[] a) {
    Object iterator = py.iterator(a[0]);
    Native keyOf = (p, b) -> Arguments.isGiven(a[1]) ? p.call(a[1], b[0]) : b[0];
    @Nullable Object[] ahead = {py.next(iterator)};
    return Iterators.of(
        "groupby",
        p -> {
          Object first = ahead[0];
          if (first == null) {
            return null;
          }
          Object key = keyOf.call(p, new Object[] {first});
          List<Object> group = new ArrayList<>();
          Object value = first;
          while (value != null && Comparison.equal(p, keyOf.call(p, new Object[] {value}), key)) {
            group.add(value);
            value = p.next(iterator);
          }
          ahead[0] = value;
          return new PyTuple(p, key, p.iterator(new PyTuple(p, group.toArray())));
        });
  }
}
