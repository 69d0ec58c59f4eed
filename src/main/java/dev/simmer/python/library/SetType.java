package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyIterator;
import dev.simmer.python.runtime.PySet;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import org.jspecify.annotations.Nullable;

/// `set` and `frozenset`; their operators are in [SetOperations].
final class SetType {
  private static final double BYTES_PER_MEMBER = 64;

  private SetType() {}

  static void install(Types types, RecursionGuard guard) {
    installBoth(types.set, guard);
    installBoth(types.frozenset, guard);
    types
        .set
        .constructor("set(cls, *args, **kwargs)", SetType::create)
        .method("__init__(self, *args, **kwargs)", SetType::init)
        .method("add(self, element, /)", SetType::add)
        .method("discard(self, element, /)", SetType::discard)
        .method("remove(self, element, /)", SetType::remove)
        .method("pop(self, /)", SetType::pop)
        .method("clear(self, /)", SetType::clear)
        .setMember("__hash__", Singleton.NONE);
    types
        .frozenset
        .constructor("frozenset(cls, iterable=(), /)", SetType::createFrozen)
        .method("__hash__(self, /)", (py, a) -> SetOperations.hash(py, (PySet) a[0]));
    SetOperations.install(types);
  }

  private static void installBoth(PyType type, RecursionGuard guard) {
    type.method("__repr__(self, /)", (py, a) -> repr(py, (PySet) a[0], guard))
        .method("__len__(self, /)", (py, a) -> (long) ((PySet) a[0]).size())
        .method("__iter__(self, /)", (py, a) -> new Members((PySet) a[0]))
        .method(
            "__contains__(self, key, /)", (py, a) -> ((PySet) a[0]).contains(py, member(py, a[1])))
        .method("copy(self, /)", (py, a) -> SetOperations.copy(py, (PySet) a[0]));
  }

  /// What to look for: a set stands for the frozenset of the same members.
  private static Object member(Interpreter py, Object value) {
    if (value instanceof PySet set && set.type().isSubtypeOf(py.types().set)) {
      PySet frozen = new PySet(py, py.types().frozenset);
      frozen.addAll(py, set);
      return frozen;
    }
    return value;
  }

  private static Object create(Interpreter py, Object[] a) {
    PySet set = new PySet(py, (PyType) a[0]);
    if (set.type() == py.types().set) {
      fill(py, set, Construction.single("set", a[1], a[2]));
    }
    return set;
  }

  private static Object init(Interpreter py, Object[] a) {
    PySet set = (PySet) a[0];
    if (set.type() != py.types().set) {
      fill(py, set, Construction.single("set", a[1], a[2]));
    }
    return Singleton.NONE;
  }

  private static Object createFrozen(Interpreter py, Object[] a) {
    PyType type = (PyType) a[0];
    if (a[1] instanceof PySet set && set.type() == type && type == py.types().frozenset) {
      return set;
    }
    PySet set = new PySet(py, type);
    fill(py, set, a[1]);
    return set;
  }

  /// Adds all members of an iterable.
  static void fill(Interpreter py, PySet set, @Nullable Object iterable) {
    if (iterable == null) {
      return;
    }
    if (iterable instanceof PySet other) {
      set.addAll(py, other);
      return;
    }
    if (iterable instanceof PyDict dict) {
      set.expect(dict.size());
    }
    Object iterator = py.iterator(iterable);
    for (Object item = py.next(iterator); item != null; item = py.next(iterator)) {
      set.add(py, item);
      if (Integer.bitCount(set.size()) == 1) {
        py.reserve(BYTES_PER_MEMBER * set.size());
      }
    }
  }

  private static String repr(Interpreter py, PySet set, RecursionGuard guard) {
    String name = set.type().name();
    boolean plain = set.type() == py.types().set;
    if (set.size() == 0) {
      return name + "()";
    }
    return guard.show(
        set,
        name + "(...)",
        () -> {
          String members = "{" + RecursionGuard.joined(py, set.toArray()) + "}";
          return plain ? members : name + "(" + members + ")";
        });
  }

  private static Object add(Interpreter py, Object[] a) {
    ((PySet) a[0]).add(py, a[1]);
    return Singleton.NONE;
  }

  private static Object discard(Interpreter py, Object[] a) {
    ((PySet) a[0]).remove(py, member(py, a[1]));
    return Singleton.NONE;
  }

  private static Object remove(Interpreter py, Object[] a) {
    if (!((PySet) a[0]).remove(py, member(py, a[1]))) {
      throw PyError.of("KeyError", a[1]);
    }
    return Singleton.NONE;
  }

  private static Object pop(Interpreter py, Object[] a) {
    Object member = ((PySet) a[0]).pop(py);
    if (member == null) {
      throw PyError.of("KeyError", "pop from an empty set");
    }
    return member;
  }

  private static Object clear(Interpreter py, Object[] a) {
    ((PySet) a[0]).clear();
    return Singleton.NONE;
  }

  /// The members of a set or frozenset, or the items of `*args` as tuples of sets.
  static Object[] others(Object args) {
    return ((PyTuple) args).items();
  }

  private static final class Members extends PyIterator {
    private final PySet set;
    private final Object[] members;
    private int at;

    Members(PySet set) {
      super("set_iterator");
      this.set = set;
      this.members = set.toArray();
    }

    @Override
    public @Nullable Object next(Interpreter py) {
      if (at == members.length) {
        return null;
      }
      if (set.size() != members.length) {
        at = members.length;
        throw PyError.of("RuntimeError", "Set changed size during iteration");
      }
      return members[at++];
    }
  }
}
