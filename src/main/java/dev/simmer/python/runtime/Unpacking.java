package dev.simmer.python.runtime;

import java.util.Arrays;

/// Unpacking of a sequence into the targets of an assignment.
final class Unpacking {
  private Unpacking() {}

  /// `[sequence]` to its items, the first on top.
  static void exactly(Interpreter py, Frame f, int count) {
    Object sequence = f.slots[--f.sp];
    Object[] items = items(py, sequence, count + 1);
    if (items.length > count) {
      throw PyError.value("too many values to unpack (expected " + count + ")");
    }
    if (items.length < count) {
      throw PyError.value(
          "not enough values to unpack (expected " + count + ", got " + items.length + ")");
    }
    pushReversed(f, items);
  }

  /// `[sequence]` to its first items, a list of those between, and its last ones; the first on top.
  static void starred(Interpreter py, Frame f, int before, int after) {
    Object[] items = items(py, f.slots[--f.sp], Integer.MAX_VALUE);
    int rest = items.length - before - after;
    if (rest < 0) {
      throw PyError.value(
          "not enough values to unpack (expected at least %d, got %d)"
              .formatted(before + after, items.length));
    }
    Object[] targets = new Object[before + 1 + after];
    System.arraycopy(items, 0, targets, 0, before);
    targets[before] = new PyList(py, Arrays.copyOfRange(items, before, before + rest));
    System.arraycopy(items, before + rest, targets, before + 1, after);
    pushReversed(f, targets);
  }

  /// At most `most` items: an endless iterator is not read to its end.
  private static Object[] items(Interpreter py, Object sequence, int most) {
    if (sequence instanceof PyTuple tuple) {
      return tuple.items();
    }
    if (sequence instanceof PyList list) {
      return list.toArray();
    }
    Object iterator;
    try {
      iterator = py.iterator(sequence);
    } catch (PyError e) {
      PyType type = py.exceptionOf(e).type();
      throw type == py.types().exception("TypeError") && !py.isIterable(sequence)
          ? PyError.type(
              "cannot unpack non-iterable " + py.typeOf(sequence).shownName() + " object")
          : e;
    }
    PyList items = new PyList(py);
    while (items.size() < most) {
      Object next = py.next(iterator);
      if (next == null) {
        break;
      }
      items.add(next);
    }
    return items.toArray();
  }

  private static void pushReversed(Frame f, Object[] items) {
    for (int i = items.length - 1; i >= 0; i--) {
      f.push(items[i]);
    }
  }
}
