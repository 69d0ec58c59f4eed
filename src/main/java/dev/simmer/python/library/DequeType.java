package dev.simmer.python.library;

import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Items;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// `collections.deque`: a ring of items.
final class DequeType {
  private static final int SMALLEST = 8;

  private DequeType() {}

  /// An instance; `most` is its `maxlen`.
  static final class Ring extends PyObject {
    private @Nullable Object[] items = new @Nullable Object[SMALLEST];
    private int first;
    private int size;
    private long most = Long.MAX_VALUE;

    Ring(PyType type) {
      super(type);
    }

    Object get(int index) {
      Object item = items[(first + index) & (items.length - 1)];
      if (item == null) {
        throw new IllegalStateException("a place without item");
      }
      return item;
    }

    private void set(int index, Object item) {
      items[(first + index) & (items.length - 1)] = item;
    }

    private void addLast(Object item) {
      if (size == most) {
        if (most == 0) {
          return;
        }
        removeFirst();
      }
      grow();
      size++;
      set(size - 1, item);
    }

    private void addFirst(Object item) {
      if (size == most) {
        if (most == 0) {
          return;
        }
        removeLast();
      }
      grow();
      first = (first - 1) & (items.length - 1);
      size++;
      set(0, item);
    }

    private Object removeFirst() {
      Object item = get(0);
      items[first] = null;
      first = (first + 1) & (items.length - 1);
      size--;
      return item;
    }

    private Object removeLast() {
      Object item = get(size - 1);
      items[(first + size - 1) & (items.length - 1)] = null;
      size--;
      return item;
    }

    private void grow() {
      if (size < items.length) {
        return;
      }
      @Nullable Object[] larger = new @Nullable Object[items.length * 2];
      for (int i = 0; i < size; i++) {
        larger[i] = get(i);
      }
      items = larger;
      first = 0;
    }

    Object[] toArray() {
      Object[] array = new Object[size];
      for (int i = 0; i < size; i++) {
        array[i] = get(i);
      }
      return array;
    }

    /// A deque of the same type and `maxlen` that holds these.
    Ring with(Object[] all) {
      Ring made = new Ring(type());
      made.most = most;
      made.replace(all);
      return made;
    }

    private void replace(Object[] all) {
      items = new @Nullable Object[SMALLEST];
      first = 0;
      size = 0;
      for (Object item : all) {
        addLast(item);
      }
    }
  }

  static PyType create(Interpreter py, RecursionGuard guard) {
    PyType type = PyType.builtIn("collections", "deque", py.types().object).dotted();
    Unions.makeGeneric(type);
    DequeOperators.install(type);
    type.constructor("deque(cls, *args, **kwargs)", (p, a) -> new Ring((PyType) a[0]))
        .method("__init__(self, iterable=(), maxlen=None)", DequeType::init)
        .method("__repr__(self, /)", (p, a) -> repr(p, (Ring) a[0], guard))
        .method("__len__(self, /)", (p, a) -> (long) ((Ring) a[0]).size)
        .method("__iter__(self, /)", (p, a) -> iterator((Ring) a[0]))
        .method(
            "__reversed__(self, /)",
            (p, a) ->
                SequenceIterators.reversed(((Ring) a[0]).size, i -> ((Ring) a[0]).get((int) i)))
        .method("__getitem__(self, index, /)", (p, a) -> ((Ring) a[0]).get(place(p, a)))
        .method("__setitem__(self, index, value, /)", DequeType::setItem)
        .method("__delitem__(self, index, /)", DequeType::deleteItem)
        .method("__eq__(self, other, /)", DequeType::equal)
        .setMember("__hash__", Singleton.NONE);
    return installMethods(type)
        .property(
            "maxlen",
            (p, a) ->
                ((Ring) a[0]).most == Long.MAX_VALUE
                    ? Singleton.NONE
                    : (Object) ((Ring) a[0]).most);
  }

  private static PyType installMethods(PyType type) {
    return type.method("append(self, item, /)", (p, a) -> add((Ring) a[0], a[1], false))
        .method("appendleft(self, item, /)", (p, a) -> add((Ring) a[0], a[1], true))
        .method("pop(self, /)", (p, a) -> notEmpty((Ring) a[0]).removeLast())
        .method("popleft(self, /)", (p, a) -> notEmpty((Ring) a[0]).removeFirst())
        .method("extend(self, iterable, /)", (p, a) -> extend(p, a, false))
        .method("extendleft(self, iterable, /)", (p, a) -> extend(p, a, true))
        .method("clear(self, /)", (p, a) -> replaced((Ring) a[0], new Object[0]))
        .method("copy(self, /)", DequeType::copy)
        .method("rotate(self, n=1, /)", DequeType::rotate)
        .method("count(self, value, /)", DequeType::count)
        .method("index(self, value, /)", DequeType::index)
        .method("remove(self, value, /)", DequeType::remove)
        .method("reverse(self, /)", DequeType::reverse);
  }

  private static Object init(Interpreter py, Object[] a) {
    Ring ring = (Ring) a[0];
    if (Arguments.isGiven(a[2])) {
      ring.most = Conversions.longIndex(py, a[2]);
      if (ring.most < 0) {
        throw PyError.value("maxlen must be non-negative");
      }
    }
    return replaced(ring, a[1] == null ? new Object[0] : py.items(a[1]));
  }

  private static Object replaced(Ring ring, Object[] items) {
    ring.replace(items);
    return Singleton.NONE;
  }

  private static String repr(Interpreter py, Ring ring, RecursionGuard guard) {
    String name = ring.type().name();
    return guard.show(
        ring,
        "[...]",
        () ->
            name
                + "(["
                + RecursionGuard.joined(py, ring.toArray())
                + "]"
                + (ring.most == Long.MAX_VALUE ? ")" : ", maxlen=" + ring.most + ")"));
  }

  private static Object iterator(Ring ring) {
    int size = ring.size;
    int[] at = {0};
    return Iterators.of(
        "_deque_iterator",
        py -> {
          if (ring.size != size) {
            throw PyError.of("RuntimeError", "deque mutated during iteration");
          }
          return at[0] < size ? ring.get(at[0]++) : null;
        });
  }

  private static int place(Interpreter py, Object[] a) {
    return Items.position(
        Conversions.longIndex(py, a[1]), ((Ring) a[0]).size, "deque index out of range");
  }

  private static Object setItem(Interpreter py, Object[] a) {
    ((Ring) a[0]).set(place(py, a), a[2]);
    return Singleton.NONE;
  }

  private static Object deleteItem(Interpreter py, Object[] a) {
    return without((Ring) a[0], place(py, a));
  }

  private static Object without(Ring ring, int place) {
    Object[] kept = new Object[ring.size - 1];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = ring.get(i < place ? i : i + 1);
    }
    return replaced(ring, kept);
  }

  private static Object equal(Interpreter py, Object[] a) {
    if (!(a[1] instanceof Ring other)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    Ring ring = (Ring) a[0];
    boolean equal = ring.size == other.size;
    for (int i = 0; equal && i < ring.size; i++) {
      equal = Comparison.equal(py, ring.get(i), other.get(i));
    }
    return equal;
  }

  private static Object add(Ring ring, Object item, boolean left) {
    if (left) {
      ring.addFirst(item);
    } else {
      ring.addLast(item);
    }
    return Singleton.NONE;
  }

  private static Ring notEmpty(Ring ring) {
    if (ring.size == 0) {
      throw PyError.of("IndexError", "pop from an empty deque");
    }
    return ring;
  }

  private static Object extend(Interpreter py, Object[] a, boolean left) {
    for (Object item : py.items(a[1])) {
      add((Ring) a[0], item, left);
    }
    return Singleton.NONE;
  }

  private static Object copy(Interpreter py, Object[] a) {
    Ring ring = (Ring) a[0];
    Ring copy = new Ring(ring.type());
    copy.most = ring.most;
    copy.replace(ring.toArray());
    return copy;
  }

  private static Object rotate(Interpreter py, Object[] a) {
    Ring ring = (Ring) a[0];
    Object[] before = ring.toArray();
    Object[] after = new Object[before.length];
    long steps = Arguments.number(py, a[1], 1);
    for (int i = 0; i < before.length; i++) {
      after[(int) Math.floorMod(i + steps % before.length, (long) before.length)] = before[i];
    }
    return replaced(ring, after);
  }

  private static int find(Interpreter py, Ring ring, Object value) {
    for (int i = 0; i < ring.size; i++) {
      if (Comparison.equal(py, ring.get(i), value)) {
        return i;
      }
    }
    return -1;
  }

  private static Object count(Interpreter py, Object[] a) {
    long count = 0;
    for (Object item : ((Ring) a[0]).toArray()) {
      count += Comparison.equal(py, item, a[1]) ? 1 : 0;
    }
    return count;
  }

  private static Object index(Interpreter py, Object[] a) {
    int place = find(py, (Ring) a[0], a[1]);
    if (place < 0) {
      throw PyError.value(py.repr(a[1]) + " is not in deque");
    }
    return (long) place;
  }

  private static Object remove(Interpreter py, Object[] a) {
    int place = find(py, (Ring) a[0], a[1]);
    if (place < 0) {
      throw PyError.value("deque.remove(x): x not in deque");
    }
    return without((Ring) a[0], place);
  }

  private static Object reverse(Interpreter py, Object[] a) {
    Object[] items = ((Ring) a[0]).toArray();
    Sorting.reverse(items, 0, items.length);
    return replaced((Ring) a[0], items);
  }
}
