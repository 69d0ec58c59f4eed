package dev.simmer.python.library;

import dev.simmer.python.library.DataclassesModule.Field;
import dev.simmer.python.library.DataclassesModule.Options;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The methods that `@dataclass` gives to a class.
final class DataclassMethods {
  private DataclassMethods() {}

  static void install(Interpreter py, PyType type, List<Field> fields, Options options) {
    checkOrder(fields);
    if (options.init()) {
      type.method("__init__(self, *args, **kwargs)", (p, a) -> init(p, a, type, fields));
    }
    if (options.repr() && type.member("__repr__") == null) {
      type.method("__repr__(self)", (p, a) -> repr(p, a[0], fields));
    }
    List<Field> compared = fields.stream().filter(field -> field.inComparison).toList();
    if (options.eq() && type.member("__eq__") == null) {
      type.method("__eq__(self, other)", comparison(compared, Comparison::equal));
      type.setMember("__hash__", Singleton.NONE);
    }
    if (options.order()) {
      type.method("__lt__(self, other)", comparison(compared, Comparison::less))
          .method("__gt__(self, other)", comparison(compared, Comparison::greater))
          .method(
              "__le__(self, other)",
              comparison(compared, (p, a, b) -> !Comparison.greater(p, a, b)))
          .method(
              "__ge__(self, other)", comparison(compared, (p, a, b) -> !Comparison.less(p, a, b)));
    }
    if (options.frozen()) {
      type.method("__hash__(self)", (p, a) -> Comparison.hash(p, values(p, a[0], compared)))
          .method("__setattr__(self, name, value)", (p, a) -> refuse("cannot assign to field ", a))
          .method("__delattr__(self, name)", (p, a) -> refuse("cannot delete field ", a));
    }
    Object[] names = fields.stream().map(field -> field.name).toArray();
    type.setMember("__match_args__", new PyTuple(py, names));
  }

  private static Object refuse(String what, Object[] a) {
    throw PyError.of("FrozenInstanceError", what + StringLiteral.repr((String) a[1]));
  }

  private static void checkOrder(List<Field> fields) {
    boolean seenDefault = false;
    for (Field field : fields) {
      if (field.inInit && !field.keywordOnly) {
        if (seenDefault && !field.hasDefault()) {
          throw PyError.type("non-default argument '" + field.name + "' follows default argument");
        }
        seenDefault |= field.hasDefault();
      }
    }
  }

  private static Object init(Interpreter py, Object[] a, PyType type, List<Field> fields) {
    PyObject self = (PyObject) a[0];
    Object[] positional = ((PyTuple) a[1]).items();
    PyDict named = DictType.copy(py, (PyDict) a[2]);
    String function = type.qualifiedName() + ".__init__()";
    List<String> missing = new ArrayList<>();
    int next = 0;
    for (Field field : fields) {
      Object value = field.inInit ? named.remove(py, field.name) : null;
      if (field.inInit && !field.keywordOnly && next < positional.length) {
        if (value != null) {
          throw PyError.type(function + " got multiple values for argument '" + field.name + "'");
        }
        value = positional[next++];
      }
      if (value == null) {
        value = field.factory != null ? py.call(field.factory) : field.value;
      }
      if (value != null) {
        self.setAttribute(field.name, value);
      } else if (field.inInit) {
        missing.add("'" + field.name + "'");
      }
    }
    checkArguments(function, named, missing, fields, positional.length, next);
    py.callSpecial(self, "__post_init__");
    return Singleton.NONE;
  }

  private static void checkArguments(
      String function,
      PyDict left,
      List<String> missing,
      List<Field> fields,
      int given,
      int taken) {
    if (left.size() > 0) {
      throw PyError.type(
          function + " got an unexpected keyword argument '" + left.keyAt(left.nextEntry(0)) + "'");
    }
    if (given > taken) {
      List<Field> positional =
          fields.stream().filter(field -> field.inInit && !field.keywordOnly).toList();
      long most = positional.size() + 1L;
      long optional = positional.stream().filter(Field::hasDefault).count();
      throw PyError.type(
          function
              + " takes "
              + (optional > 0 ? "from " + (most - optional) + " to " : "")
              + most
              + " positional argument"
              + (most == 1 ? "" : "s")
              + " but "
              + (given + 1)
              + " were given");
    }
    if (!missing.isEmpty()) {
      boolean keywordOnly =
          fields.stream()
              .anyMatch(field -> field.keywordOnly && missing.contains("'" + field.name + "'"));
      String names =
          missing.size() < 3
              ? String.join(" and ", missing)
              : String.join(", ", missing.subList(0, missing.size() - 1))
                  + ", and "
                  + missing.getLast();
      throw PyError.type(
          function
              + " missing "
              + missing.size()
              + (keywordOnly ? " required keyword-only argument" : " required positional argument")
              + (missing.size() == 1 ? "" : "s")
              + ": "
              + names);
    }
  }

  private static Object repr(Interpreter py, Object self, List<Field> fields) {
    List<String> shown = new ArrayList<>();
    for (Field field : fields) {
      if (field.inRepr) {
        shown.add(field.name + "=" + py.repr(py.getAttribute(self, field.name)));
      }
    }
    return py.typeOf(self).qualifiedName() + "(" + String.join(", ", shown) + ")";
  }

  private interface Test {
    boolean holds(Interpreter py, Object one, Object other);
  }

  private static Native comparison(List<Field> fields, Test test) {
    return (py, a) ->
        py.typeOf(a[0]) == py.typeOf(a[1])
            ? (Object) test.holds(py, values(py, a[0], fields), values(py, a[1], fields))
            : Singleton.NOT_IMPLEMENTED;
  }

  private static PyTuple values(Interpreter py, Object self, List<Field> fields) {
    return new PyTuple(
        py, fields.stream().map(field -> py.getAttribute(self, field.name)).toArray());
  }

  /// Data classes as dicts, also inside lists, tuples and dicts.
  static Object asDict(Interpreter py, Object value) {
    List<Field> fields = DataclassesModule.fieldsOf(py, value);
    if (fields != null) {
      PyDict dict = new PyDict(py);
      fields.forEach(
          field -> dict.put(py, field.name, asDict(py, py.getAttribute(value, field.name))));
      return dict;
    }
    return switch (value) {
      case PyList list -> {
        PyList copy = new PyList(py);
        for (Object item : list.toArray()) {
          copy.add(asDict(py, item));
        }
        yield copy;
      }
      case PyDict dict -> {
        PyDict copy = new PyDict(py);
        for (Object key : dict.keyArray()) {
          copy.put(py, key, asDict(py, Objects.requireNonNull(dict.get(py, key))));
        }
        yield copy;
      }
      default -> value;
    };
  }

  static Object asTuple(Interpreter py, Object value) {
    List<Field> fields = DataclassesModule.fieldsOf(py, value);
    return fields == null
        ? value
        : new PyTuple(
            py,
            fields.stream()
                .map(field -> asTuple(py, py.getAttribute(value, field.name)))
                .toArray());
  }

  static Object replace(Interpreter py, Object[] a) {
    List<Field> fields = DataclassesModule.fieldsOf(py, a[0]);
    if (fields == null || a[0] instanceof PyType) {
      throw PyError.type("replace() should be called on dataclass instances");
    }
    PyDict values = DictType.copy(py, (PyDict) a[1]);
    for (Field field : fields) {
      if (field.inInit && values.get(py, field.name) == null) {
        values.put(py, field.name, py.getAttribute(a[0], field.name));
      }
    }
    return KeywordCalls.call(py, py.typeOf(a[0]), new PyTuple(py), values);
  }
}
