package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PySet;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `dataclasses`: what a class's annotations declare. The methods made from it are in
/// [DataclassMethods].
public final class DataclassesModule {
  static final String FIELDS = "__dataclass_fields__";

  private DataclassesModule() {}

  /// A field of a data class; `value` is its default.
  static final class Field extends PyObject {
    String name = "";
    @Nullable Object value;
    @Nullable Object factory;
    boolean inInit = true;
    boolean inRepr = true;
    boolean inComparison = true;
    boolean keywordOnly;

    Field(PyType type) {
      super(type);
    }

    boolean hasDefault() {
      return value != null || factory != null;
    }
  }

  /// What `@dataclass(…)` was given.
  record Options(
      boolean init, boolean repr, boolean eq, boolean order, boolean frozen, boolean keywordOnly) {}

  public static PyModule create(Interpreter py) {
    PyType field =
        PyType.builtIn("dataclasses", "Field", py.types().object)
            .property("name", (p, a) -> ((Field) a[0]).name);
    PyType frozen =
        PyType.builtIn(
            "dataclasses", "FrozenInstanceError", py.types().exception("AttributeError"));
    py.types().addException(frozen);
    return new PyModule("dataclasses")
        .with("FrozenInstanceError", frozen)
        .function(
            "dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False,"
                + " unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,"
                + " weakref_slot=False)",
            (p, a) -> decorate(p, a, field))
        .function(
            "field(*, default=None, default_factory=None, init=True, repr=True, hash=None,"
                + " compare=True, metadata=None, kw_only=False)",
            (p, a) -> field(p, a, field))
        .function("fields(class_or_instance)", (p, a) -> fields(p, a[0]))
        .function("is_dataclass(obj)", (p, a) -> fieldsOf(p, a[0]) != null)
        .function("asdict(obj)", (p, a) -> DataclassMethods.asDict(p, instance(p, a[0], "asdict")))
        .function(
            "astuple(obj)", (p, a) -> DataclassMethods.asTuple(p, instance(p, a[0], "astuple")))
        .function("replace(obj, /, **changes)", DataclassMethods::replace);
  }

  private static boolean flag(Interpreter py, @Nullable Object given, boolean otherwise) {
    return given == null ? otherwise : py.truth(given);
  }

  private static Object decorate(Interpreter py, Object[] a, PyType fieldType) {
    Options options =
        new Options(
            flag(py, a[1], true),
            flag(py, a[2], true),
            flag(py, a[3], true),
            flag(py, a[4], false),
            flag(py, a[6], false),
            flag(py, a[8], false));
    if (a[0] instanceof PyType type) {
      return declare(py, type, options, fieldType);
    }
    return Builtin.function("wrap(cls)", (p, b) -> declare(p, (PyType) b[0], options, fieldType));
  }

  private static Object field(Interpreter py, Object[] a, PyType type) {
    Field field = new Field(type);
    field.value = a[0];
    field.factory = a[1];
    if (a[0] != null && a[1] != null) {
      throw PyError.value("cannot specify both default and default_factory");
    }
    field.inInit = flag(py, a[2], true);
    field.inRepr = flag(py, a[3], true);
    field.inComparison = flag(py, a[5], true);
    field.keywordOnly = flag(py, a[7], false);
    return field;
  }

  private static Object declare(Interpreter py, PyType type, Options options, PyType fieldType) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (PyType base : type.resolutionOrder().reversed()) {
      if (base != type && base.member(FIELDS) instanceof PyDict inherited) {
        for (Object name : inherited.keyArray()) {
          fields.put((String) name, (Field) Arguments.orNone(inherited.get(py, name)));
        }
      }
    }
    if (type.member("__annotations__") instanceof PyDict annotations) {
      for (Object name : annotations.keyArray()) {
        String annotation = py.str(Arguments.orNone(annotations.get(py, name)));
        if (!annotation.contains("ClassVar")) {
          fields.put((String) name, own(py, type, (String) name, options, fieldType));
        }
      }
    }
    PyDict all = new PyDict(py);
    fields.forEach((name, field) -> all.put(py, name, field));
    type.setMember(FIELDS, all);
    DataclassMethods.install(py, type, List.copyOf(fields.values()), options);
    return type;
  }

  /// The field that the class itself declares, with the default that the class has for it.
  private static Field own(
      Interpreter py, PyType type, String name, Options options, PyType fieldType) {
    Object member = type.member(name);
    Field field = member instanceof Field given ? given : new Field(fieldType);
    if (!(member instanceof Field)) {
      field.value = member;
    }
    field.name = name;
    field.keywordOnly |= options.keywordOnly();
    Object value = field.value;
    if (value instanceof PyList || value instanceof PyDict || value instanceof PySet) {
      throw PyError.value(
          "mutable default "
              + py.repr(py.typeOf(value))
              + " for field "
              + name
              + " is not allowed: use default_factory");
    }
    if (member instanceof Field) {
      if (value == null) {
        type.removeMember(name);
      } else {
        type.setMember(name, value);
      }
    }
    return field;
  }

  static @Nullable List<Field> fieldsOf(Interpreter py, Object object) {
    PyType type = object instanceof PyType known ? known : py.typeOf(object);
    if (!(type.lookup(FIELDS) instanceof PyDict declared)) {
      return null;
    }
    List<Field> fields = new ArrayList<>();
    for (Object name : declared.keyArray()) {
      fields.add((Field) Arguments.orNone(declared.get(py, name)));
    }
    return fields;
  }

  private static Object fields(Interpreter py, Object object) {
    List<Field> fields = fieldsOf(py, object);
    if (fields == null) {
      throw PyError.type("must be called with a dataclass type or instance");
    }
    return new PyTuple(py, fields.toArray());
  }

  private static Object instance(Interpreter py, Object object, String function) {
    if (object instanceof PyType || fieldsOf(py, object) == null) {
      throw PyError.type(function + "() should be called on dataclass instances");
    }
    return object;
  }
}
