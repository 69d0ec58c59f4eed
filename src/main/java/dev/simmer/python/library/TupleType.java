package dev.simmer.python.library;

import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PySlice;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;

/// `tuple`
final class TupleType {
  private TupleType() {}

  static void install(PyType tuple, RecursionGuard guard) {
    tuple
        .constructor("tuple(cls, iterable=(), /)", TupleType::create)
        .method("__repr__(self, /)", (py, a) -> repr(py, (PyTuple) a[0], guard))
        .method("__hash__(self, /)", (py, a) -> Comparison.ofItems(py, (PyTuple) a[0]))
        .method("__len__(self, /)", (py, a) -> (long) ((PyTuple) a[0]).size())
        .method("__iter__(self, /)", (py, a) -> SequenceIterators.of((PyTuple) a[0]))
        .method(
            "__contains__(self, key, /)",
            (py, a) -> indexOf(py, (PyTuple) a[0], a[1], 0, Integer.MAX_VALUE) >= 0)
        .method("__getitem__(self, key, /)", (py, a) -> get(py, (PyTuple) a[0], a[1]))
        .method("index(self, value, start=0, stop=0, /)", TupleType::index)
        .method("count(self, value, /)", TupleType::count);
  }

  private static Object create(Interpreter py, Object[] a) {
    PyType type = (PyType) a[0];
    if (a[1] instanceof PyTuple tuple && tuple.type() == type) {
      return tuple;
    }
    return new PyTuple(type, a[1] == null ? new Object[0] : py.items(a[1]));
  }

  private static String repr(Interpreter py, PyTuple tuple, RecursionGuard guard) {
    return guard.show(
        tuple,
        "(...)",
        () -> "(" + RecursionGuard.joined(py, tuple.items()) + (tuple.size() == 1 ? ",)" : ")"));
  }

  private static Object get(Interpreter py, PyTuple tuple, Object key) {
    if (!(key instanceof PySlice slice)) {
      return tuple.get(Slices.index(py, key, tuple.size(), "tuple"));
    }
    Slices places = Slices.of(py, slice, tuple.size());
    Object[] chosen = new Object[places.count()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = tuple.get(places.place(i));
    }
    return new PyTuple(py, chosen);
  }

  private static int indexOf(Interpreter py, PyTuple tuple, Object value, long from, long to) {
    for (int i = (int) Math.min(from, tuple.size()); i < tuple.size() && i < to; i++) {
      if (Lengths.isSameOrEqual(py, tuple.get(i), value)) {
        return i;
      }
    }
    return -1;
  }

  private static Object index(Interpreter py, Object[] a) {
    PyTuple tuple = (PyTuple) a[0];
    long from = Arguments.bound(py, a[2], 0);
    long to = Arguments.bound(py, a[3], Integer.MAX_VALUE);
    from = from < 0 ? Math.max(0, from + tuple.size()) : from;
    to = to < 0 ? to + tuple.size() : to;
    int index = indexOf(py, tuple, a[1], from, to);
    if (index < 0) {
      throw PyError.value("tuple.index(x): x not in tuple");
    }
    return (long) index;
  }

  private static Object count(Interpreter py, Object[] a) {
    long count = 0;
    for (Object item : ((PyTuple) a[0]).items()) {
      if (Lengths.isSameOrEqual(py, item, a[1])) {
        count++;
      }
    }
    return count;
  }
}
