package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Operators;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `collections.Counter`
final class CounterType {
  private CounterType() {}

  static PyType create(Interpreter py) {
    PyType type = PyType.builtIn("collections", "Counter", py.types().dict);
    CounterOperators.install(type);
    return type.constructor("Counter(cls, *args, **kwargs)", (p, a) -> new PyDict((PyType) a[0]))
        .method("__init__(self, iterable=None, /, **kwargs)", (p, a) -> count(p, a, 1))
        .method("__missing__(self, key, /)", (p, a) -> 0L)
        .method("__repr__(self, /)", CounterType::repr)
        .method("update(self, iterable=None, /, **kwargs)", (p, a) -> count(p, a, 1))
        .method("subtract(self, iterable=None, /, **kwargs)", (p, a) -> count(p, a, -1))
        .method("most_common(self, n=None)", CounterType::mostCommon)
        .method("elements(self)", CounterType::elements)
        .method("total(self)", CounterType::total)
        .method("copy(self)", (p, a) -> copy(p, (PyDict) a[0]));
  }

  private static Object count(Interpreter py, Object[] a, long sign) {
    PyDict counter = (PyDict) a[0];
    if (a[1] instanceof PyDict counts) {
      addAll(py, counter, counts, sign);
    } else if (Arguments.isGiven(a[1])) {
      for (Object item : py.items(a[1])) {
        add(py, counter, item, sign);
      }
    }
    addAll(py, counter, (PyDict) a[2], sign);
    return Singleton.NONE;
  }

  private static void addAll(Interpreter py, PyDict counter, PyDict counts, long sign) {
    for (int e = counts.nextEntry(0); e >= 0; e = counts.nextEntry(e + 1)) {
      add(py, counter, counts.keyAt(e), Operators.multiply(py, counts.valueAt(e), sign));
    }
  }

  private static void add(Interpreter py, PyDict counter, Object key, Object amount) {
    Object before = counter.get(py, key);
    counter.put(py, key, before == null ? amount : Operators.add(py, before, amount));
  }

  /// The items, those that were counted most first.
  private static Object[] ranked(Interpreter py, PyDict counter) {
    Object[] items = py.items(new DictViews.Items(counter));
    Object[] counts = new Object[items.length];
    for (int i = 0; i < items.length; i++) {
      counts[i] = ((PyTuple) items[i]).get(1);
    }
    return Sorting.sorted(py, items, counts, true);
  }

  private static Object mostCommon(Interpreter py, Object[] a) {
    Object[] items = ranked(py, (PyDict) a[0]);
    if (Arguments.isGiven(a[1])) {
      long count = Math.clamp(Conversions.clampedIndex(py, a[1]), 0L, items.length);
      items = Arrays.copyOf(items, (int) count);
    }
    return new PyList(py, items);
  }

  private static Object repr(Interpreter py, Object[] a) {
    PyDict counter = (PyDict) a[0];
    String name = counter.type().name();
    if (counter.size() == 0) {
      return name + "()";
    }
    PyDict shown = new PyDict(py);
    for (Object item : ranked(py, counter)) {
      shown.put(py, ((PyTuple) item).get(0), ((PyTuple) item).get(1));
    }
    return name + "(" + py.repr(shown) + ")";
  }

  private static Object elements(Interpreter py, Object[] a) {
    List<Object> elements = new ArrayList<>();
    PyDict counter = (PyDict) a[0];
    for (int e = counter.nextEntry(0); e >= 0; e = counter.nextEntry(e + 1)) {
      long count = Conversions.clampedIndex(py, counter.valueAt(e));
      py.reserve(8.0 * Math.max(0, count));
      for (long i = 0; i < count; i++) {
        elements.add(counter.keyAt(e));
      }
    }
    return py.iterator(new PyTuple(py, elements.toArray()));
  }

  private static Object total(Interpreter py, Object[] a) {
    Object total = 0L;
    for (Object count : py.items(new DictViews.Values((PyDict) a[0]))) {
      total = Operators.add(py, total, count);
    }
    return total;
  }

  private static PyDict copy(Interpreter py, PyDict counter) {
    PyDict copy = new PyDict(counter.type());
    DictType.merge(py, copy, counter);
    return copy;
  }
}
