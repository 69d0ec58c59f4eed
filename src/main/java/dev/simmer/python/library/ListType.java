package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PySlice;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// `list`
final class ListType {
  private ListType() {}

  static void install(PyType list, RecursionGuard guard) {
    list.constructor("list(cls, *args, **kwargs)", ListType::create)
        .method("__init__(self, *args, **kwargs)", ListType::init)
        .method("__repr__(self, /)", (py, a) -> repr(py, (PyList) a[0], guard))
        .method("__len__(self, /)", (py, a) -> (long) ((PyList) a[0]).size())
        .method("__iter__(self, /)", (py, a) -> SequenceIterators.of((PyList) a[0]))
        .method("__reversed__(self, /)", (py, a) -> SequenceIterators.reversed((PyList) a[0]))
        .method(
            "__contains__(self, key, /)",
            (py, a) -> indexOf(py, (PyList) a[0], a[1], 0, Integer.MAX_VALUE) >= 0)
        .method("__getitem__(self, key, /)", (py, a) -> get(py, (PyList) a[0], a[1]))
        .method("__setitem__(self, key, value, /)", ListType::set)
        .method("__delitem__(self, key, /)", ListType::delete)
        .setMember("__hash__", Singleton.NONE);
    installMethods(list);
  }

  private static void installMethods(PyType list) {
    list.method("append(self, object, /)", ListType::append)
        .method("extend(self, iterable, /)", ListType::extend)
        .method("insert(self, index, object, /)", ListType::insert)
        .method("pop(self, index=-1, /)", ListType::pop)
        .method("remove(self, value, /)", ListType::remove)
        .method("clear(self, /)", ListType::clear)
        .method("copy(self, /)", (py, a) -> new PyList(py, ((PyList) a[0]).toArray()))
        .method("index(self, value, start=0, stop=0, /)", ListType::index)
        .method("count(self, value, /)", ListType::count)
        .method("reverse(self, /)", ListType::reverse)
        .method("sort(self, /, *, key=None, reverse=False)", ListType::sort);
  }

  private static Object create(Interpreter py, Object[] a) {
    PyType type = (PyType) a[0];
    PyList list = new PyList(type, new Object[0], 0);
    if (type == py.types().list) {
      fill(py, list, a[1], a[2]);
    }
    return list;
  }

  private static Object init(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    if (list.type() != py.types().list) {
      fill(py, list, a[1], a[2]);
    }
    return Singleton.NONE;
  }

  private static void fill(Interpreter py, PyList list, Object args, Object kwargs) {
    Object items = Construction.single("list", args, kwargs);
    list.replace(0, list.size(), items == null ? new Object[0] : py.items(items));
  }

  private static String repr(Interpreter py, PyList list, RecursionGuard guard) {
    return guard.show(list, "[...]", () -> "[" + RecursionGuard.joined(py, list.toArray()) + "]");
  }

  private static int indexOf(Interpreter py, PyList list, Object value, long from, long to) {
    for (int i = (int) Math.min(from, list.size()); i < list.size() && i < to; i++) {
      if (Lengths.isSameOrEqual(py, list.get(i), value)) {
        return i;
      }
    }
    return -1;
  }

  private static Object get(Interpreter py, PyList list, Object key) {
    if (!(key instanceof PySlice slice)) {
      return list.get(Slices.index(py, key, list.size(), "list"));
    }
    Slices places = Slices.of(py, slice, list.size());
    py.takeStepsFor(places.count());
    Object[] chosen = new Object[places.count()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = list.get(places.place(i));
    }
    return new PyList(py, chosen);
  }

  private static Object set(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    if (!(a[1] instanceof PySlice slice)) {
      list.set(assigned(py, list, a[1]), a[2]);
      return Singleton.NONE;
    }
    boolean plain = slice.step() == Singleton.NONE || slice.step().equals(1L);
    if (py.typeOf(a[2]).lookup("__iter__") == null) {
      throw PyError.type(
          plain ? "can only assign an iterable" : "must assign iterable to extended slice");
    }
    Object[] values = py.items(a[2]);
    Slices places = Slices.of(py, slice, list.size());
    if (plain) {
      int from = places.place(0);
      list.replace(from, from + places.count(), values);
      return Singleton.NONE;
    }
    if (values.length != places.count()) {
      throw PyError.value(
          "attempt to assign sequence of size "
              + values.length
              + " to extended slice of size "
              + places.count());
    }
    for (int i = 0; i < values.length; i++) {
      list.set(places.place(i), values[i]);
    }
    return Singleton.NONE;
  }

  private static int assigned(Interpreter py, PyList list, Object key) {
    return Slices.index(py, key, list.size(), "list", "list assignment index out of range");
  }

  private static Object delete(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    py.takeStepsFor(list.size());
    if (!(a[1] instanceof PySlice slice)) {
      list.remove(assigned(py, list, a[1]));
      return Singleton.NONE;
    }
    Slices places = Slices.of(py, slice, list.size());
    boolean[] gone = new boolean[list.size()];
    for (int i = 0; i < places.count(); i++) {
      gone[places.place(i)] = true;
    }
    Object[] before = list.toArray();
    Object[] kept = new Object[before.length - places.count()];
    int count = 0;
    for (int i = 0; i < before.length; i++) {
      if (!gone[i]) {
        kept[count++] = before[i];
      }
    }
    list.replace(0, list.size(), kept);
    return Singleton.NONE;
  }

  private static Object append(Interpreter py, Object[] a) {
    ((PyList) a[0]).add(a[1]);
    return Singleton.NONE;
  }

  private static Object extend(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    if (a[1] instanceof PyList || a[1] instanceof PyTuple) {
      list.replace(list.size(), list.size(), py.items(a[1]));
      return Singleton.NONE;
    }
    Object iterator = py.iterator(a[1]);
    for (Object item = py.next(iterator); item != null; item = py.next(iterator)) {
      list.add(item);
    }
    return Singleton.NONE;
  }

  private static Object insert(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    long place = Conversions.clampedIndex(py, a[1]);
    place = place < 0 ? place + list.size() : place;
    int index = (int) Math.clamp(place, 0L, list.size());
    py.takeStepsFor(list.size() - index);
    list.insert(index, a[2]);
    return Singleton.NONE;
  }

  private static Object pop(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    if (list.size() == 0) {
      throw PyError.of("IndexError", "pop from empty list");
    }
    Object last = -1L;
    Object given = a[1] == null ? last : Conversions.index(py, a[1]);
    int index = Slices.index(py, given, list.size(), "list", "pop index out of range");
    py.takeStepsFor(list.size() - index);
    return list.remove(index);
  }

  private static Object remove(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    int index = indexOf(py, list, a[1], 0, Integer.MAX_VALUE);
    if (index < 0) {
      throw PyError.value("list.remove(x): x not in list");
    }
    list.remove(index);
    return Singleton.NONE;
  }

  private static Object clear(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    list.replace(0, list.size());
    return Singleton.NONE;
  }

  private static Object index(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    int index =
        indexOf(py, list, a[1], bound(py, a[2], 0, list), bound(py, a[3], Integer.MAX_VALUE, list));
    if (index < 0) {
      throw PyError.value(py.repr(a[1]) + " is not in list");
    }
    return (long) index;
  }

  private static long bound(Interpreter py, @Nullable Object given, long otherwise, PyList list) {
    long place = Arguments.bound(py, given, otherwise);
    return place < 0 ? Math.max(0, place + list.size()) : place;
  }

  private static Object count(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    long count = 0;
    for (int i = 0; i < list.size(); i++) {
      if (Lengths.isSameOrEqual(py, list.get(i), a[1])) {
        count++;
      }
    }
    return count;
  }

  private static Object reverse(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    Object[] items = list.toArray();
    Sorting.reverse(items, 0, items.length);
    list.replace(0, items.length, items);
    return Singleton.NONE;
  }

  private static Object sort(Interpreter py, Object[] a) {
    PyList list = (PyList) a[0];
    Object[] items = list.toArray();
    Object key = Arguments.isGiven(a[1]) ? a[1] : null;
    Sorting.sort(py, items, key, Arguments.flag(py, a[2]));
    if (list.size() != items.length) {
      throw PyError.value("list modified during sort");
    }
    list.replace(0, items.length, items);
    return Singleton.NONE;
  }
}
