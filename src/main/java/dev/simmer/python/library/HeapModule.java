package dev.simmer.python.library;

import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.Singleton;
import java.util.Arrays;

/// `_heapq`. As `Lib/heapq.py`, move for move: the order of a heap's list can be seen.
public final class HeapModule {
  private HeapModule() {}

  public static PyModule create(Interpreter py) {
    return new PyModule("_heapq")
        .function("heappush(heap, item, /)", HeapModule::push)
        .function("heappop(heap, /)", HeapModule::pop)
        .function("heapify(heap, /)", HeapModule::heapify)
        .function("heapreplace(heap, item, /)", HeapModule::replace)
        .function("heappushpop(heap, item, /)", HeapModule::pushPop)
        .function("nsmallest(n, iterable, key=None)", (p, a) -> first(p, a, false))
        .function("nlargest(n, iterable, key=None)", (p, a) -> first(p, a, true));
  }

  private static PyList heap(Interpreter py, Object value) {
    if (value instanceof PyList list) {
      return list;
    }
    throw PyError.type("heap argument must be a list, not " + Conversions.typeName(py, value));
  }

  private static Object push(Interpreter py, Object[] a) {
    PyList heap = heap(py, a[0]);
    heap.add(a[1]);
    siftDown(py, heap, 0, heap.size() - 1);
    return Singleton.NONE;
  }

  private static Object pop(Interpreter py, Object[] a) {
    PyList heap = heap(py, a[0]);
    if (heap.size() == 0) {
      throw PyError.of("IndexError", "index out of range");
    }
    Object last = heap.remove(heap.size() - 1);
    return heap.size() == 0 ? last : exchange(py, heap, last);
  }

  private static Object replace(Interpreter py, Object[] a) {
    PyList heap = heap(py, a[0]);
    if (heap.size() == 0) {
      throw PyError.of("IndexError", "index out of range");
    }
    return exchange(py, heap, a[1]);
  }

  private static Object pushPop(Interpreter py, Object[] a) {
    PyList heap = heap(py, a[0]);
    boolean isLarger = heap.size() > 0 && Comparison.less(py, heap.get(0), a[1]);
    return isLarger ? exchange(py, heap, a[1]) : a[1];
  }

  /// Takes the smallest out and puts another in.
  private static Object exchange(Interpreter py, PyList heap, Object item) {
    Object smallest = heap.get(0);
    heap.set(0, item);
    siftUp(py, heap, 0);
    return smallest;
  }

  private static Object heapify(Interpreter py, Object[] a) {
    PyList heap = heap(py, a[0]);
    for (int i = heap.size() / 2 - 1; i >= 0; i--) {
      siftUp(py, heap, i);
    }
    return Singleton.NONE;
  }

  private static void siftDown(Interpreter py, PyList heap, int start, int from) {
    Object item = heap.get(from);
    int place = from;
    while (place > start) {
      int parent = (place - 1) >> 1;
      if (!Comparison.less(py, item, heap.get(parent))) {
        break;
      }
      heap.set(place, heap.get(parent));
      place = parent;
    }
    heap.set(place, item);
  }

  /// Moves smaller children up until a leaf is hit, then sifts the item to where it belongs.
  private static void siftUp(Interpreter py, PyList heap, int start) {
    int end = heap.size();
    Object item = heap.get(start);
    int place = start;
    int child = 2 * place + 1;
    while (child < end) {
      int right = child + 1;
      if (right < end && !Comparison.less(py, heap.get(child), heap.get(right))) {
        child = right;
      }
      heap.set(place, heap.get(child));
      place = child;
      child = 2 * place + 1;
    }
    heap.set(place, item);
    siftDown(py, heap, start, place);
  }

  private static Object first(Interpreter py, Object[] a, boolean largest) {
    Object[] items = py.items(a[1]).clone();
    Sorting.sort(py, items, Arguments.isGiven(a[2]) ? a[2] : null, largest);
    long count = Math.clamp(Conversions.clampedIndex(py, a[0]), 0L, items.length);
    return new PyList(py, Arrays.copyOf(items, (int) count));
  }
}
