package dev.simmer.python.runtime;

import dev.simmer.python.runtime.Descriptors.ClassMethod;
import dev.simmer.python.runtime.Descriptors.Property;
import dev.simmer.python.runtime.Descriptors.StaticMethod;
import dev.simmer.python.runtime.Descriptors.Super;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reading, setting and deleting attributes, as the language reference describes in section 3.3.2.
final class Attributes {
  private final Interpreter py;

  Attributes(Interpreter py) {
    this.py = py;
  }

  // ---- reading

  @Nullable Object find(Object object, String name) {
    return switch (object) {
      case PyType type -> ofType(type, name);
      case PyModule module -> ofModule(module, name);
      case Super parent -> ofSuper(parent, name);
      case PyFunction function -> ofFunction(function, name);
      default -> ofInstance(object, name);
    };
  }

  private @Nullable Object ofInstance(Object object, String name) {
    PyType type = py.typeOf(object);
    Object member = type.lookup(name);
    if (member != null && isDataDescriptor(member)) {
      return bind(member, object, type);
    }
    if (object instanceof PyObject instance) {
      Object own = instance.attribute(name);
      if (own != null) {
        return own;
      }
    }
    if (member != null) {
      return bind(member, object, type);
    }
    return switch (name) {
      case "__class__" -> type;
      case "__dict__" -> object instanceof PyObject instance ? dictOf(instance) : null;
      default -> fromHook(object, type, name);
    };
  }

  private @Nullable Object fromHook(Object object, PyType type, String name) {
    Object hook = type.lookup("__getattr__");
    return hook == null ? null : py.call(bind(hook, object, type), name);
  }

  private PyDict dictOf(PyObject instance) {
    PyDict dict = new PyDict(py);
    instance.attributes().forEach((name, value) -> dict.put(py, name, value));
    return dict;
  }

  private @Nullable Object ofType(PyType type, String name) {
    Object known = ofEveryType(type, name);
    if (known != null) {
      return known;
    }
    Object member = type.lookup(name);
    if (member != null) {
      return bindToType(member, type);
    }
    PyType metatype = py.metatypeOf(type);
    Object meta = metatype.lookup(name);
    return meta == null ? null : bind(meta, type, metatype);
  }

  /// What `type` itself describes: a member of the same name is that of the instances.
  private @Nullable Object ofEveryType(PyType type, String name) {
    return switch (name) {
      case "__name__" -> type.name();
      case "__qualname__" -> type.qualifiedName();
      case "__module__" -> type.module();
      case "__class__" -> py.metatypeOf(type);
      case "__bases__" -> new PyTuple(py, type.bases().toArray());
      case "__base__" -> type.bases().isEmpty() ? Singleton.NONE : type.bases().getFirst();
      case "__mro__" -> new PyTuple(py, type.resolutionOrder().toArray());
      case "__dict__" -> membersOf(type);
      case "__doc__" -> orNone(type.member(name));
      default -> null;
    };
  }

  private PyDict membersOf(PyType type) {
    PyDict dict = new PyDict(py);
    type.members().forEach((name, value) -> dict.put(py, name, value));
    return dict;
  }

  private Object bindToType(Object member, PyType type) {
    return switch (member) {
      case ClassMethod(Object function) -> new BoundMethod(type, function);
      case StaticMethod(Object function) -> function;
      case PyObject object -> {
        Object getter = object.type().lookup("__get__");
        yield getter == null ? member : py.call(getter, object, Singleton.NONE, type);
      }
      default -> member;
    };
  }

  private @Nullable Object ofModule(PyModule module, String name) {
    Object value = module.namespace().get(name);
    if (value != null || !name.equals("__dict__")) {
      return value;
    }
    PyDict dict = new PyDict(py);
    module.namespace().asMap().forEach((key, member) -> dict.put(py, key, member));
    return dict;
  }

  private @Nullable Object ofSuper(Super parent, String name) {
    List<PyType> order = parent.start().resolutionOrder();
    for (PyType type : order.subList(order.indexOf(parent.after()) + 1, order.size())) {
      Object member = type.member(name);
      if (member != null) {
        return parent.self() instanceof PyType self && self == parent.start()
            ? bindToType(member, self)
            : bind(member, parent.self(), parent.start());
      }
    }
    return null;
  }

  private @Nullable Object ofFunction(PyFunction function, String name) {
    Object own = function.attributes().get(name);
    if (own != null) {
      return own;
    }
    return switch (name) {
      case "__name__" -> function.name();
      case "__qualname__" -> function.qualifiedName();
      case "__module__" -> orNone(function.globals().get("__name__"));
      case "__doc__" -> orNone(function.code().documentation());
      case "__annotations__" -> new PyDict(py);
      case "__dict__" -> functionDict(function);
      case "__defaults__" ->
          function.defaults.length == 0 ? Singleton.NONE : new PyTuple(py, function.defaults);
      case "__kwdefaults__" -> keywordDefaults(function);
      default -> ofInstance(function, name);
    };
  }

  private Object keywordDefaults(PyFunction function) {
    if (function.keywordDefaults.isEmpty()) {
      return Singleton.NONE;
    }
    PyDict dict = new PyDict(py);
    function.keywordDefaults.forEach((name, value) -> dict.put(py, name, value));
    return dict;
  }

  private PyDict functionDict(PyFunction function) {
    PyDict dict = new PyDict(py);
    function
        .attributes()
        .forEach(
            (name, value) -> {
              if (!name.startsWith("__") || name.equals("__wrapped__")) {
                dict.put(py, name, value);
              }
            });
    return dict;
  }

  private static Object orNone(@Nullable Object value) {
    return value == null ? Singleton.NONE : value;
  }

  // ---- binding

  /// What looking a type's member up on an instance gives.
  private Object bind(Object member, Object instance, PyType type) {
    return switch (member) {
      case PyFunction function -> new BoundMethod(instance, function);
      case Builtin builtin ->
          builtin.owner() == null || builtin.isConstructor()
              ? builtin
              : new BoundMethod(instance, builtin);
      case Property property -> getProperty(property, instance);
      case NativeProperty property -> property.getter().call(py, new Object[] {instance});
      case StaticMethod(Object function) -> function;
      case ClassMethod(Object function) -> new BoundMethod(type, function);
      case PyObject object -> {
        Object getter = object.type().lookup("__get__");
        yield getter == null ? member : py.call(getter, object, instance, type);
      }
      default -> member;
    };
  }

  private Object getProperty(Property property, Object instance) {
    if (property.getter() == null) {
      throw PyError.of("AttributeError", "unreadable attribute");
    }
    return py.call(property.getter(), instance);
  }

  private static boolean isDataDescriptor(Object member) {
    return switch (member) {
      case Property property -> true;
      case NativeProperty property -> true;
      case PyObject object -> object.type().lookup("__set__") != null;
      default -> false;
    };
  }

  /// The function of a method, to be called with the object as first argument; null if the
  /// attribute is something else.
  @Nullable Object methodOf(Object object, String name) {
    if (object instanceof PyType || object instanceof PyModule || object instanceof Super) {
      return null;
    }
    Object member = py.typeOf(object).lookup(name);
    boolean isMethod =
        member instanceof PyFunction
            || (member instanceof Builtin builtin
                && builtin.owner() != null
                && !builtin.isConstructor());
    if (!isMethod) {
      return null;
    }
    boolean isHidden =
        (object instanceof PyObject instance && instance.attribute(name) != null)
            || (object instanceof PyFunction function && function.attributes().containsKey(name));
    return isHidden ? null : member;
  }

  /// A special method, which the language looks up on the type; null if there is none.
  @Nullable Object special(Object object, String name) {
    PyType type = py.typeOf(object);
    Object member = type.lookup(name);
    return member == null || member == Singleton.NONE ? null : bind(member, object, type);
  }

  // ---- setting

  void set(Object object, String name, Object value) {
    switch (object) {
      case PyType type -> setOnType(type, name, value);
      case PyModule module -> module.namespace().set(name, value);
      case PyFunction function -> setOnFunction(function, name, value);
      default -> setOnInstance(object, name, value);
    }
  }

  private void setOnInstance(Object object, String name, Object value) {
    PyType type = py.typeOf(object);
    Object hook = type.lookup("__setattr__");
    if (hook != null && isOwn(hook)) {
      py.call(hook, object, name, value);
    } else {
      setPlainly(object, name, value);
    }
  }

  /// Whether a class has its own way to set or delete attributes, and not that of `object`.
  private boolean isOwn(Object hook) {
    return hook instanceof PyFunction
        || (hook instanceof Builtin builtin && builtin.owner() != py.types().object);
  }

  /// As `object.__setattr__`.
  void setPlainly(Object object, String name, Object value) {
    PyType type = py.typeOf(object);
    Object member = type.lookup(name);
    if (member != null && setThroughDescriptor(member, object, name, value)) {
      return;
    }
    if (!(object instanceof PyObject instance) || isClosed(type, name)) {
      throw PyError.of(
          "AttributeError",
          member == null
              ? "'" + type.name() + "' object has no attribute '" + name + "'"
              : "'" + type.name() + "' object attribute '" + name + "' is read-only");
    }
    if (name.equals("__class__") && value instanceof PyType other) {
      instance.setType(other);
    } else {
      instance.setAttribute(name, value);
    }
  }

  private boolean setThroughDescriptor(Object member, Object object, String name, Object value) {
    return switch (member) {
      case Property property -> {
        setProperty(property, object, name, value);
        yield true;
      }
      case NativeProperty property -> {
        if (property.setter() == null) {
          throw PyError.of("AttributeError", "readonly attribute");
        }
        property.setter().call(py, new Object[] {object, value});
        yield true;
      }
      case PyObject descriptor -> {
        Object setter = descriptor.type().lookup("__set__");
        if (setter != null) {
          py.call(setter, descriptor, object, value);
        }
        yield setter != null;
      }
      default -> false;
    };
  }

  private void setProperty(Property property, Object object, String name, Object value) {
    py.call(required(property.setter(), object, name, "setter"), object, value);
  }

  /// A property's function, which the program may have left out.
  private Object required(@Nullable Object function, Object object, String name, String role) {
    if (function == null) {
      String owner = py.typeOf(object).qualifiedName();
      throw PyError.of(
          "AttributeError", "property '%s' of '%s' object has no %s".formatted(name, owner, role));
    }
    return function;
  }

  /// Whether instances take no attributes of this name: built-in types without a `__dict__`, and
  /// classes with `__slots__`.
  private boolean isClosed(PyType type, String name) {
    if (type.isBuiltIn()) {
      return !type.isSubtypeOf(py.types().baseException) && !type.hasAttributes();
    }
    boolean slotted = true;
    for (PyType each : type.resolutionOrder()) {
      Object slots = each.member("__slots__");
      if (!each.isBuiltIn() && slots == null) {
        slotted = false;
      }
      if (slots != null && List.of(py.items(slots)).contains(name)) {
        return false;
      }
    }
    return slotted;
  }

  private void setOnType(PyType type, String name, Object value) {
    if (type.isBuiltIn()) {
      throw PyError.type(
          "cannot set '" + name + "' attribute of immutable type '" + type.name() + "'");
    }
    type.setMember(name, value);
  }

  private static void setOnFunction(PyFunction function, String name, Object value) {
    switch (name) {
      case "__name__" -> function.setName(requireText(name, value));
      case "__qualname__" -> function.setQualifiedName(requireText(name, value));
      case "__dict__" -> {}
      default -> function.attributes().put(name, value);
    }
  }

  private static String requireText(String name, Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw PyError.type(name + " must be set to a string object");
  }

  // ---- deleting

  void delete(Object object, String name) {
    PyType type = py.typeOf(object);
    if (type.lookup(name) instanceof Property property) {
      py.call(required(property.deleter(), object, name, "deleter"), object);
      return;
    }
    Object hook = type.lookup("__delattr__");
    if (hook != null && isOwn(hook)) {
      py.call(hook, object, name);
      return;
    }
    Object removed =
        switch (object) {
          case PyType target -> target.isBuiltIn() ? null : target.removeMember(name);
          case PyModule module -> module.namespace().remove(name);
          case PyFunction function -> function.attributes().remove(name);
          case PyObject instance -> instance.removeAttribute(name);
          default -> null;
        };
    if (removed == null) {
      throw missing(object, name);
    }
  }

  PyError missing(Object object, String name) {
    String owner =
        switch (object) {
          case PyType type -> "type object '" + type.name() + "'";
          case PyModule module -> "module '" + module.name() + "'";
          case Super parent -> "'super' object";
          default -> "'" + py.typeOf(object).name() + "' object";
        };
    PyException error =
        py.newException(
            py.types().exception("AttributeError"), owner + " has no attribute '" + name + "'");
    error.setAttribute("name", name);
    error.setAttribute("obj", object);
    return PyError.of(error);
  }
}
