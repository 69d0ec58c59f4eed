package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import java.util.Arrays;
import java.util.List;

/// `collections.namedtuple`
final class NamedTuples {
  private NamedTuples() {}

  static PyModule install(PyModule collections) {
    return collections.function(
        "namedtuple(typename, field_names, *, rename=False, defaults=None, module=None)",
        NamedTuples::create);
  }

  private static Object create(Interpreter py, Object[] a) {
    String name = Arguments.text(py, a[0]);
    boolean isRenaming = a[2] != null && py.truth(a[2]);
    List<String> fields = FieldNames.of(py, name, a[1], isRenaming);
    Object[] defaults = Arguments.isGiven(a[3]) ? py.items(a[3]) : new Object[0];
    if (defaults.length > fields.size()) {
      throw PyError.type("Got more default values than field names");
    }
    Object module =
        Arguments.isGiven(a[4]) ? Arguments.orNone(a[4]) : py.currentGlobals().get("__name__");
    return type(py, module instanceof String text ? text : "__main__", name, fields, defaults);
  }

  /// A named tuple's type; the last fields have the defaults.
  static PyType type(
      Interpreter py, String module, String name, List<String> fields, Object[] defaults) {
    PyType type = PyType.ofClass(module, name, List.of(py.types().tuple));
    StringBuilder signature = new StringBuilder(name).append("(cls");
    for (int i = 0; i < fields.size(); i++) {
      signature.append(", ").append(fields.get(i)).append("=None");
      int index = i;
      type.property(fields.get(i), (p, a) -> ((PyTuple) a[0]).get(index));
    }
    type.constructor(signature.append(')').toString(), (p, a) -> make(a, fields, defaults))
        .method("__repr__(self, /)", (p, a) -> repr(p, (PyTuple) a[0], fields))
        .method("_asdict(self, /)", (p, a) -> asDict(p, (PyTuple) a[0], fields))
        .method("_replace(self, /, **kwds)", (p, a) -> replace(p, a, fields));
    type.setMember("_fields", new PyTuple(py, fields.toArray()));
    PyDict byField = new PyDict(py);
    for (int i = 0; i < defaults.length; i++) {
      byField.put(py, fields.get(fields.size() - defaults.length + i), defaults[i]);
    }
    type.setMember("_field_defaults", byField);
    type.setMember("__doc__", name + "(" + String.join(", ", fields) + ")");
    type.setMember("__match_args__", new PyTuple(py, fields.toArray()));
    type.withoutAttributes().setMember("__slots__", new PyTuple(py));
    type.setMember(
        "_make",
        new Descriptors.ClassMethod(
            Builtin.function("_make(cls, iterable, /)", (p, a) -> p.call(a[0], p.items(a[1])))));
    return type;
  }

  private static Object make(Object[] a, List<String> fields, Object[] defaults) {
    Object[] items = Arrays.copyOfRange(a, 1, a.length);
    for (int i = 0; i < defaults.length; i++) {
      int place = items.length - defaults.length + i;
      items[place] = items[place] == null ? defaults[i] : items[place];
    }
    List<String> missing =
        fields.stream()
            .filter(field -> items[fields.indexOf(field)] == null)
            .map(field -> "'" + field + "'")
            .toList();
    if (!missing.isEmpty()) {
      throw PyError.type(
          ((PyType) a[0]).name()
              + ".__new__() missing "
              + missing.size()
              + " required positional argument"
              + (missing.size() == 1 ? "" : "s")
              + ": "
              + String.join(" and ", missing));
    }
    return new PyTuple((PyType) a[0], items);
  }

  private static String repr(Interpreter py, PyTuple tuple, List<String> fields) {
    StringBuilder text = new StringBuilder(tuple.type().shownName()).append('(');
    for (int i = 0; i < fields.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(fields.get(i)).append('=');
      text.append(py.repr(tuple.get(i)));
    }
    return text.append(')').toString();
  }

  private static Object asDict(Interpreter py, PyTuple tuple, List<String> fields) {
    PyDict dict = new PyDict(py);
    for (int i = 0; i < fields.size(); i++) {
      dict.put(py, fields.get(i), tuple.get(i));
    }
    return dict;
  }

  private static Object replace(Interpreter py, Object[] a, List<String> fields) {
    PyTuple tuple = (PyTuple) a[0];
    PyDict changes = (PyDict) a[1];
    Object[] items = tuple.items().clone();
    for (Object name : changes.keyArray()) {
      int place = fields.indexOf(name);
      if (place < 0) {
        throw PyError.value("Got unexpected field names: [" + py.repr(name) + "]");
      }
      items[place] = Arguments.orNone(changes.get(py, name));
    }
    return new PyTuple(tuple.type(), items);
  }
}
