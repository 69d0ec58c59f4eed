package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Items;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// `dict`
final class DictType {
  private DictType() {}

  static void install(PyType dict, RecursionGuard guard) {
    dict.constructor("dict(cls, *args, **kwargs)", DictType::create)
        .method("__init__(self, *args, **kwargs)", DictType::init)
        .method("__repr__(self, /)", (py, a) -> repr(py, (PyDict) a[0], guard))
        .method("__len__(self, /)", (py, a) -> (long) ((PyDict) a[0]).size())
        .method("__iter__(self, /)", (py, a) -> DictViews.Part.KEYS.iterator((PyDict) a[0]))
        .method("__reversed__(self, /)", (py, a) -> DictViews.Part.KEYS.reversed((PyDict) a[0]))
        .method("__contains__(self, key, /)", (py, a) -> ((PyDict) a[0]).get(py, a[1]) != null)
        .method("__getitem__(self, key, /)", DictType::getItem)
        .method("__setitem__(self, key, value, /)", DictType::setItem)
        .method("__delitem__(self, key, /)", DictType::deleteItem)
        .method("__eq__(self, value, /)", (py, a) -> equal(py, (PyDict) a[0], a[1]))
        .method("__or__(self, value, /)", (py, a) -> union(py, a[0], a[1]))
        .method("__ror__(self, value, /)", (py, a) -> union(py, a[1], a[0]))
        .method("__ior__(self, value, /)", DictType::update)
        .setMember("__hash__", Singleton.NONE);
    installMethods(dict);
  }

  private static void installMethods(PyType dict) {
    dict.method("get(self, key, default=None, /)", DictType::get)
        .method("setdefault(self, key, default=None, /)", DictType::setDefault)
        .method("pop(self, key, default=None, /)", DictType::pop)
        .method("popitem(self, /)", DictType::popItem)
        .method("keys(self, /)", (py, a) -> new DictViews.Keys((PyDict) a[0]))
        .method("values(self, /)", (py, a) -> new DictViews.Values((PyDict) a[0]))
        .method("items(self, /)", (py, a) -> new DictViews.Items((PyDict) a[0]))
        .method("copy(self, /)", (py, a) -> copy(py, (PyDict) a[0]))
        .method("clear(self, /)", DictType::clear)
        .method("update(self, *args, **kwargs)", DictType::updateMethod)
        .setMember(
            "fromkeys",
            new Descriptors.ClassMethod(
                Builtin.function("fromkeys(cls, iterable, value=None, /)", DictType::fromKeys)));
  }

  private static Object create(Interpreter py, Object[] a) {
    PyDict dict = new PyDict((PyType) a[0]);
    if (dict.type() == py.types().dict) {
      fill(py, dict, "dict", a[1], a[2]);
    }
    return dict;
  }

  private static Object init(Interpreter py, Object[] a) {
    PyDict dict = (PyDict) a[0];
    if (dict.type() != py.types().dict) {
      fill(py, dict, "dict", a[1], a[2]);
    }
    return Singleton.NONE;
  }

  private static Object updateMethod(Interpreter py, Object[] a) {
    fill(py, (PyDict) a[0], "update", a[1], a[2]);
    return Singleton.NONE;
  }

  private static Object update(Interpreter py, Object[] a) {
    merge(py, (PyDict) a[0], a[1]);
    return a[0];
  }

  private static void fill(
      Interpreter py, PyDict dict, String function, Object args, Object kwargs) {
    Object source = Construction.optional(function, (PyTuple) args);
    if (source != null) {
      merge(py, dict, source);
    }
    merge(py, dict, kwargs);
  }

  /// Takes over the items of a mapping or of an iterable of pairs.
  static void merge(Interpreter py, PyDict dict, Object source) {
    if (source instanceof PyDict other) {
      py.takeStepsFor(other.size());
      for (int e = other.nextEntry(0); e >= 0; e = other.nextEntry(e + 1)) {
        dict.put(py, other.keyAt(e), other.valueAt(e));
      }
    } else if (py.getAttributeOrNull(source, "keys") != null) {
      for (Object key : py.items(py.call(py.getAttribute(source, "keys")))) {
        dict.put(py, key, Items.get(py, source, key));
      }
    } else {
      mergePairs(py, dict, source);
    }
  }

  private static void mergePairs(Interpreter py, PyDict dict, Object source) {
    int count = 0;
    for (Object pair : py.items(source)) {
      if (!(pair instanceof String) && py.typeOf(pair).lookup("__iter__") == null) {
        throw PyError.type(
            "cannot convert dictionary update sequence element #" + count + " to a sequence");
      }
      Object[] parts = py.items(pair);
      if (parts.length != 2) {
        throw PyError.value(
            "dictionary update sequence element #"
                + count
                + " has length "
                + parts.length
                + "; 2 is required");
      }
      dict.put(py, parts[0], parts[1]);
      count++;
    }
  }

  private static String repr(Interpreter py, PyDict dict, RecursionGuard guard) {
    return guard.show(
        dict,
        "{...}",
        () -> {
          StringBuilder text = new StringBuilder("{");
          for (int e = dict.nextEntry(0); e >= 0; e = dict.nextEntry(e + 1)) {
            text.append(text.length() == 1 ? "" : ", ")
                .append(py.repr(dict.keyAt(e)))
                .append(": ")
                .append(py.repr(dict.valueAt(e)));
          }
          return text.append('}').toString();
        });
  }

  private static Object getItem(Interpreter py, Object[] a) {
    PyDict dict = (PyDict) a[0];
    Object value = dict.get(py, a[1]);
    if (value == null && dict.type() != py.types().dict) {
      value = py.callSpecial(dict, "__missing__", a[1]);
    }
    if (value == null) {
      throw PyError.of("KeyError", a[1]);
    }
    return value;
  }

  private static Object setItem(Interpreter py, Object[] a) {
    ((PyDict) a[0]).put(py, a[1], a[2]);
    return Singleton.NONE;
  }

  private static Object deleteItem(Interpreter py, Object[] a) {
    if (((PyDict) a[0]).remove(py, a[1]) == null) {
      throw PyError.of("KeyError", a[1]);
    }
    return Singleton.NONE;
  }

  private static Object equal(Interpreter py, PyDict dict, Object other) {
    if (!(other instanceof PyDict that)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    if (dict.size() != that.size()) {
      return false;
    }
    for (int e = dict.nextEntry(0); e >= 0; e = dict.nextEntry(e + 1)) {
      Object value = that.get(py, dict.keyAt(e));
      if (value == null || !Lengths.isSameOrEqual(py, dict.valueAt(e), value)) {
        return false;
      }
    }
    return true;
  }

  private static Object union(Interpreter py, Object left, Object right) {
    if (!(left instanceof PyDict first) || !(right instanceof PyDict)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    PyDict result = copy(py, first);
    merge(py, result, right);
    return result;
  }

  static PyDict copy(Interpreter py, PyDict dict) {
    PyDict copy = new PyDict(py);
    merge(py, copy, dict);
    return copy;
  }

  private static Object get(Interpreter py, Object[] a) {
    Object value = ((PyDict) a[0]).get(py, a[1]);
    return value == null ? Arguments.orNone(a[2]) : value;
  }

  private static Object setDefault(Interpreter py, Object[] a) {
    PyDict dict = (PyDict) a[0];
    Object value = dict.get(py, a[1]);
    if (value == null) {
      value = Arguments.orNone(a[2]);
      dict.put(py, a[1], value);
    }
    return value;
  }

  private static Object pop(Interpreter py, Object[] a) {
    Object value = ((PyDict) a[0]).remove(py, a[1]);
    @Nullable Object result = value == null ? a[2] : value;
    if (result == null) {
      throw PyError.of("KeyError", a[1]);
    }
    return result;
  }

  private static Object popItem(Interpreter py, Object[] a) {
    PyDict dict = (PyDict) a[0];
    int last = dict.lastEntry();
    if (last < 0) {
      throw PyError.of("KeyError", "popitem(): dictionary is empty");
    }
    PyTuple item = new PyTuple(py, dict.keyAt(last), dict.valueAt(last));
    dict.removeEntry(last);
    return item;
  }

  private static Object clear(Interpreter py, Object[] a) {
    ((PyDict) a[0]).clear();
    return Singleton.NONE;
  }

  private static Object fromKeys(Interpreter py, Object[] a) {
    Object dict = py.call(a[0]);
    for (Object key : py.items(a[1])) {
      if (dict instanceof PyDict plain && plain.type() == py.types().dict) {
        plain.put(py, key, Arguments.orNone(a[2]));
      } else {
        py.callSpecial(dict, "__setitem__", key, Arguments.orNone(a[2]));
      }
    }
    return dict;
  }
}
