package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Making classes from class statements, and instances from classes.
final class Classes {
  private Classes() {}

  /// The function that a class statement calls: with the body, the name, the bases, and keywords.
  static Builtin builder() {
    return Builtin.function(
        "__build_class__(body, name, /, *bases, **keywords)",
        (py, a) -> build(py, (PyFunction) a[0], (String) a[1], (PyTuple) a[2], (PyDict) a[3]));
  }

  private static Object build(
      Interpreter py, PyFunction body, String name, PyTuple baseValues, PyDict keywords) {
    List<PyType> bases = bases(py, baseValues);
    Object given = keywords.remove(py, "metaclass");
    PyType metatype = metatype(py, given, bases);
    Frame frame = Calls.classBody(body, py.evaluator().current());
    frame.names = new LinkedHashMap<>();
    Object cell = py.settled(py.evaluator().run(frame));
    PyType type =
        metatype == py.types().type
            ? make(py, name, bases, frame.names)
            : withMetatype(py, metatype, name, bases, frame.names);
    if (cell instanceof Cell classCell) {
      classCell.value = type;
    }
    initSubclass(py, type, keywords);
    return type;
  }

  /// The bases that a class statement names.
  static List<PyType> bases(Interpreter py, PyTuple values) {
    List<PyType> bases = new ArrayList<>();
    for (Object value : values.items()) {
      Object base = value;
      if (!(base instanceof PyType)) {
        Object entries = py.callSpecial(base, "__mro_entries__", values);
        if (entries instanceof PyTuple tuple) {
          Arrays.stream(tuple.items()).forEach(entry -> bases.add(requireType(py, entry)));
          continue;
        }
      }
      bases.add(requireType(py, base));
    }
    return bases.isEmpty() ? List.of(py.types().object) : bases;
  }

  private static PyType requireType(Interpreter py, Object base) {
    if (!(base instanceof PyType type)) {
      throw PyError.type("bases must be types, not " + py.typeOf(base).name());
    }
    if (type == py.types().bool || type == py.types().function || type == py.types().range) {
      throw PyError.type("type '" + type.name() + "' is not an acceptable base type");
    }
    return type;
  }

  private static PyType metatype(Interpreter py, @Nullable Object given, List<PyType> bases) {
    PyType metatype = given instanceof PyType type ? type : py.types().type;
    for (PyType base : bases) {
      PyType other = py.metatypeOf(base);
      if (other.isSubtypeOf(metatype)) {
        metatype = other;
      }
    }
    return metatype;
  }

  /// Makes a type with these members; runs `__set_name__` of those that have it.
  static PyType make(Interpreter py, String name, List<PyType> bases, Map<String, Object> members) {
    Object module = members.get("__module__");
    PyType type = PyType.ofClass(module instanceof String text ? text : "__main__", name, bases);
    if (members.get("__qualname__") instanceof String qualified) {
      type.setQualifiedName(qualified);
    }
    for (PyType base : bases) {
      if (py.metatypeOf(base) != py.types().type) {
        type.setMetatype(py.metatypeOf(base));
      }
    }
    members.forEach((key, value) -> type.setMember(key, implicitWrapper(key, value)));
    if (members.containsKey("__eq__") && !members.containsKey("__hash__")) {
      type.setMember("__hash__", Singleton.NONE);
    }
    type.removeMember("__qualname__");
    for (Map.Entry<String, Object> member : members.entrySet()) {
      py.callSpecial(member.getValue(), "__set_name__", type, member.getKey());
    }
    return type;
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

  private static PyType withMetatype(
      Interpreter py,
      PyType metatype,
      String name,
      List<PyType> bases,
      Map<String, Object> members) {
    PyDict namespace = new PyDict(py);
    members.forEach((key, value) -> namespace.put(py, key, value));
    PyTuple baseTuple = new PyTuple(py, bases.toArray());
    Object made = py.call(metatype, name, baseTuple, namespace);
    if (!(made instanceof PyType type)) {
      throw PyError.type("a metaclass must return a type");
    }
    type.setMetatype(metatype);
    return type;
  }

  private static void initSubclass(Interpreter py, PyType type, PyDict keywords) {
    Descriptors.Super parent = new Descriptors.Super(type, type, type);
    Object hook = py.getAttributeOrNull(parent, "__init_subclass__");
    if (hook == null) {
      if (keywords.size() > 0) {
        throw PyError.type(type.name() + ".__init_subclass__() takes no keyword arguments");
      }
      return;
    }
    String[] names = new String[keywords.size()];
    Object[] values = new Object[keywords.size()];
    int entry = -1;
    for (int i = 0; i < names.length; i++) {
      entry = keywords.nextEntry(entry + 1);
      names[i] = Mappings.keyword(keywords.keyAt(entry));
      values[i] = keywords.valueAt(entry);
    }
    py.call(hook, values, names);
  }

  /// Calls a type: `__new__`, then `__init__` on what that gave.
  static Object construct(Interpreter py, PyType type, Object[] arguments, String[] keywords) {
    PyType metatype = py.metatypeOf(type);
    if (metatype.lookup("__call__") instanceof PyFunction call) {
      return py.call(call, Calls.prepend(type, arguments), keywords);
    }
    Object maker = type.lookup("__new__");
    if (maker == null) {
      throw PyError.type("cannot create '" + type.name() + "' instances");
    }
    Object function = maker instanceof Descriptors.StaticMethod(Object inner) ? inner : maker;
    Object[] withType = Calls.prepend(type, arguments);
    Object init = type.lookup("__init__");
    boolean makerTakesAll =
        init == null || !Comparison.isIdentical(maker, py.types().object.lookup("__new__"));
    Object made =
        makerTakesAll
            ? py.call(function, withType, keywords)
            : py.call(function, new Object[] {type}, new String[0]);
    if (init != null && py.typeOf(made).isSubtypeOf(type)) {
      Object result = py.call(init, Calls.prepend(made, arguments), keywords);
      if (result != Singleton.NONE) {
        throw PyError.type("__init__() should return None, not '" + py.typeOf(result).name() + "'");
      }
    }
    return made;
  }

  /// Raises TypeError for a class whose abstract methods have not all been written.
  static void refuseAbstract(PyType type) {
    if (type.lookup("__abstractmethods__") instanceof PyTuple methods && methods.size() > 0) {
      String names =
          String.join(", ", Arrays.stream(methods.items()).map(String::valueOf).toList());
      throw PyError.type(
          "Can't instantiate abstract class %s with abstract method%s %s"
              .formatted(type.name(), methods.size() == 1 ? "" : "s", names));
    }
  }
}
