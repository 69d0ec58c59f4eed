package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Making classes, and instances of them: what `type.__new__` and `type.__call__` do.
final class Classes {
  /// The name under which a class body leaves the cell of its `__class__`.
  static final String CELL = "__classcell__";

  private Classes() {}

  /// `type.__new__(metatype, name, bases, namespace, **keywords)`
  static PyType make(
      Interpreter py,
      PyType metatype,
      String name,
      PyTuple baseValues,
      PyDict namespace,
      PyDict keywords) {
    PyType winner = metatype(py, metatype, baseValues);
    if (winner != metatype
        && !Comparison.isIdentical(winner.lookup("__new__"), py.types().type.lookup("__new__"))) {
      Object maker = py.getAttribute(winner, "__new__");
      return (PyType) Mappings.call(py, maker, keywords, winner, name, baseValues, namespace);
    }
    Object module = namespace.get(py, "__module__");
    if (module == null) {
      module = py.currentGlobals().get("__name__");
    }
    List<PyType> bases = bases(py, baseValues);
    PyType type =
        PyType.ofClass(winner, module instanceof String text ? text : "__main__", name, bases);
    if (namespace.get(py, "__qualname__") instanceof String qualified) {
      type.setQualifiedName(qualified);
    }
    fill(type, namespace);
    Slots.install(py, type);
    tellMembers(py, type, namespace);
    tellParent(py, type, keywords);
    return type;
  }

  /// The bases of a class; `object` if it names none.
  private static List<PyType> bases(Interpreter py, PyTuple values) {
    List<PyType> bases = new ArrayList<>();
    for (Object base : values.items()) {
      if (!(base instanceof PyType type)) {
        throw PyError.type(
            py.specialMethod(base, "__mro_entries__") == null
                ? "bases must be types"
                : "type() doesn't support MRO entry resolution; use types.new_class()");
      }
      String refusal = type.refusesClasses();
      if (refusal != null) {
        throw PyError.type(refusal);
      }
      if (bases.contains(type)) {
        throw PyError.type("duplicate base class " + type.name());
      }
      bases.add(type);
    }
    Layouts.check(py, bases);
    return bases.isEmpty() ? List.of(py.types().object) : bases;
  }

  /// The most derived of a metaclass and those of the bases.
  static PyType metatype(Interpreter py, PyType given, PyTuple bases) {
    PyType metatype = given;
    for (Object base : bases.items()) {
      PyType other = py.typeOf(base);
      if (other.isSubtypeOf(metatype)) {
        metatype = other;
      } else if (!metatype.isSubtypeOf(other)) {
        throw PyError.type(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
    }
    return metatype;
  }

  private static void fill(PyType type, PyDict namespace) {
    for (int e = namespace.nextEntry(0); e >= 0; e = namespace.nextEntry(e + 1)) {
      if (namespace.keyAt(e) instanceof String key) {
        type.setMember(key, implicitWrapper(key, namespace.valueAt(e)));
      }
    }
    if (type.member("__eq__") != null && type.member("__hash__") == null) {
      type.setMember("__hash__", Singleton.NONE);
    }
    if (type.member("__doc__") == null) {
      type.setMember("__doc__", Singleton.NONE);
    }
    type.removeMember("__qualname__");
    if (type.removeMember(CELL) instanceof Cell cell) {
      cell.value = type;
    }
  }

  private static Object implicitWrapper(String name, Object value) {
    if (!(value instanceof PyFunction)) {
      return value;
    }
    return switch (name) {
      case "__new__" -> new Descriptors.StaticMethod(value);
      case "__init_subclass__", "__class_getitem__" -> new Descriptors.ClassMethod(value);
      default -> value;
    };
  }

  /// Runs `__set_name__` of the members that have it.
  private static void tellMembers(Interpreter py, PyType type, PyDict namespace) {
    for (Map.Entry<String, Object> member : List.copyOf(type.members().entrySet())) {
      Object value = member.getValue();
      if (value instanceof PyObject && namespace.get(py, member.getKey()) != null) {
        tellMember(py, type, member.getKey(), value);
      }
    }
  }

  private static void tellMember(Interpreter py, PyType type, String name, Object member) {
    try {
      py.callSpecial(member, "__set_name__", type, name);
    } catch (PyError e) {
      PyException error =
          py.newException(
              py.types().exception("RuntimeError"),
              "Error calling __set_name__ on '%s' instance '%s' in '%s'"
                  .formatted(py.typeOf(member).name(), name, type.name()));
      error.setCause(py.exceptionOf(e));
      error.setContext(py.exceptionOf(e));
      throw PyError.of(error);
    }
  }

  private static void tellParent(Interpreter py, PyType type, PyDict keywords) {
    Descriptors.Super parent = new Descriptors.Super(type, type, type);
    Mappings.call(py, py.getAttribute(parent, "__init_subclass__"), keywords);
  }

  /// Calls a type, as `type.__call__` does: `__new__`, then `__init__` on what that gave.
  static Object construct(Interpreter py, PyType type, Object[] arguments, String[] keywords) {
    if (type == py.types().type && arguments.length == 1 && keywords.length == 0) {
      return py.typeOf(arguments[0]);
    }
    Object made =
        py.call(py.getAttribute(type, "__new__"), Calls.prepend(type, arguments), keywords);
    Object init = initializer(py, type, made);
    if (init != null) {
      Object result = py.call(init, arguments, keywords);
      if (result != Singleton.NONE) {
        throw PyError.type("__init__() should return None, not '" + py.typeOf(result).name() + "'");
      }
    }
    return made;
  }

  /// The `__init__` to run on a new value, bound to it; null if the value is of another type, or if
  /// its `__new__` in Java has done all.
  private static @Nullable Object initializer(Interpreter py, PyType type, Object made) {
    PyType object = py.types().object;
    boolean isMade =
        Comparison.isIdentical(type.lookup("__init__"), object.member("__init__"))
            && !Comparison.isIdentical(type.lookup("__new__"), object.member("__new__"));
    boolean isOther = !py.typeOf(made).isSubtypeOf(type);
    return isMade || isOther ? null : py.specialMethod(made, "__init__");
  }

  /// Raises TypeError for a class whose abstract methods have not all been written.
  static void refuseAbstract(Interpreter py, PyType type) {
    Object names = type.member("__abstractmethods__");
    if (names == null) {
      return;
    }
    List<String> methods = new ArrayList<>();
    for (Object name : py.items(names)) {
      methods.add(py.str(name));
    }
    if (!methods.isEmpty()) {
      methods.sort(null);
      throw PyError.type(
          "Can't instantiate abstract class %s with abstract method%s %s"
              .formatted(type.name(), methods.size() == 1 ? "" : "s", String.join(", ", methods)));
    }
  }
}
