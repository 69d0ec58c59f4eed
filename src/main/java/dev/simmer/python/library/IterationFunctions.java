package dev.simmer.python.library;

import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Items;
import dev.simmer.python.runtime.Operators;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyIterator;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import org.jspecify.annotations.Nullable;

/// Built-in functions about iterables: `len`, `sorted`, `sum`, `zip`, …
final class IterationFunctions {
  private IterationFunctions() {}

  static void install(Builtins builtins) {
    builtins
        .function("len(obj, /)", (py, a) -> (long) Lengths.of(py, a[0]))
        .function("iter(object, sentinel=None, /)", IterationFunctions::iter)
        .function("next(iterator, default=None, /)", IterationFunctions::next)
        .function("reversed(sequence, /)", IterationFunctions::reversed)
        .function("sorted(iterable, /, *, key=None, reverse=False)", IterationFunctions::sorted)
        .function("sum(iterable, /, start=0)", IterationFunctions::sum)
        .function("any(iterable, /)", (py, a) -> contains(py, a[0], true))
        .function("all(iterable, /)", (py, a) -> !contains(py, a[0], false))
        .function("min(*args, key=None, default=None)", (py, a) -> extreme(py, a, "min", false))
        .function("max(*args, key=None, default=None)", (py, a) -> extreme(py, a, "max", true))
        .function("enumerate(iterable, start=0)", Iterators::enumerate)
        .function("zip(*iterables, strict=False)", Iterators::zip)
        .function("map(*args)", Iterators::map)
        .function("filter(function, iterable, /)", Iterators::filter);
  }

  private static Object iter(Interpreter py, Object[] a) {
    if (a[1] == null) {
      return py.iterator(a[0]);
    }
    if (!AttributeFunctions.isCallable(py, a[0])) {
      throw PyError.type("iter(v, w): v must be callable");
    }
    return Iterators.untilSentinel(a[0], a[1]);
  }

  private static Object next(Interpreter py, Object[] a) {
    if (a[1] == null) {
      return py.nextOrStop(a[0]);
    }
    if (!(a[0] instanceof PyIterator) && py.specialMethod(a[0], "__next__") == null) {
      throw PyError.type("'" + Conversions.typeName(py, a[0]) + "' object is not an iterator");
    }
    Object value = py.next(a[0]);
    return value == null ? a[1] : value;
  }

  private static Object reversed(Interpreter py, Object[] a) {
    Object own = py.callSpecial(a[0], "__reversed__");
    if (own != null) {
      return own;
    }
    Object sequence = a[0];
    if (py.typeOf(sequence).lookup("__getitem__") == null || sequence instanceof PyDict) {
      throw PyError.type("'" + Conversions.typeName(py, sequence) + "' object is not reversible");
    }
    return SequenceIterators.reversed(
        Lengths.of(py, sequence), index -> Items.get(py, sequence, index));
  }

  private static Object sorted(Interpreter py, Object[] a) {
    Object[] items = py.items(a[0]).clone();
    Object key = Arguments.isGiven(a[1]) ? a[1] : null;
    Sorting.sort(py, items, key, Arguments.flag(py, a[2]));
    return new PyList(py, items);
  }

  private static Object sum(Interpreter py, Object[] a) {
    Object result = a[1] == null ? (Object) 0L : a[1];
    if (result instanceof String) {
      throw PyError.type("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (result instanceof ByteString) {
      String type = Conversions.typeName(py, result);
      throw PyError.type("sum() can't sum " + type + " [use b''.join(seq) instead]");
    }
    Object iterator = py.iterator(a[0]);
    for (Object item = py.next(iterator); item != null; item = py.next(iterator)) {
      result = Operators.add(py, result, item);
    }
    return result;
  }

  private static boolean contains(Interpreter py, Object iterable, boolean wanted) {
    Object iterator = py.iterator(iterable);
    for (Object item = py.next(iterator); item != null; item = py.next(iterator)) {
      if (py.truth(item) == wanted) {
        return true;
      }
    }
    return false;
  }

  private static Object extreme(Interpreter py, Object[] a, String function, boolean largest) {
    PyTuple values = (PyTuple) a[2];
    if (values.size() == 0) {
      throw PyError.type(function + " expected at least 1 argument, got 0");
    }
    if (values.size() > 1 && a[1] != null) {
      throw PyError.type(
          "Cannot specify a default for " + function + "() with multiple positional arguments");
    }
    Object key = Arguments.isGiven(a[0]) ? a[0] : null;
    Object iterable = values.size() == 1 ? values.get(0) : values;
    Object best = best(py, py.iterator(iterable), key, largest);
    if (best == null) {
      best = a[1];
    }
    if (best == null) {
      throw PyError.value(function + "() arg is an empty sequence");
    }
    return best;
  }

  private static @Nullable Object best(
      Interpreter py, Object iterator, @Nullable Object key, boolean largest) {
    Object best = py.next(iterator);
    if (best == null) {
      return null;
    }
    Object bestRank = key == null ? best : py.call(key, best);
    for (Object item = py.next(iterator); item != null; item = py.next(iterator)) {
      Object rank = key == null ? item : py.call(key, item);
      if (largest ? Comparison.greater(py, rank, bestRank) : Comparison.less(py, rank, bestRank)) {
        best = item;
        bestRank = rank;
      }
    }
    return best;
  }
}
