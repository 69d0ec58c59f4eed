package dev.simmer.python.runtime;

import dev.simmer.loop.Future;
import dev.simmer.python.runtime.Descriptors.ClassMethod;
import dev.simmer.python.runtime.Descriptors.StaticMethod;
import dev.simmer.python.runtime.Descriptors.Super;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reading attributes, as the language reference describes in section 3.3.2.
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
      case PyFunction function -> {
        Object own = FunctionAttributes.find(py, function, name);
        yield own != null ? own : ofInstance(function, name);
      }
      default -> {
        PyType type = py.typeOf(object);
        yield type.looksUpItself() ? throughHook(object, type, name) : ofInstance(object, name);
      }
    };
  }

  /// As `object.__getattribute__`.
  @Nullable Object findPlainly(Object object, String name) {
    return object instanceof PyObject
        ? ofInstance(object, py.typeOf(object), name)
        : find(object, name);
  }

  /// Asks the class's own `__getattribute__`, then its `__getattr__`.
  private @Nullable Object throughHook(Object object, PyType type, String name) {
    try {
      return py.callSpecial(object, "__getattribute__", name);
    } catch (PyError e) {
      return afterFailure(e, object, type, name);
    }
  }

  /// An AttributeError makes the language ask `__getattr__`.
  private Object afterFailure(PyError error, Object object, PyType type, String name) {
    boolean isMissing =
        py.exceptionOf(error).type().isSubtypeOf(py.types().exception("AttributeError"));
    Object value = isMissing ? fromHook(object, type, name) : null;
    if (value == null) {
      throw error;
    }
    return value;
  }

  /// Null if there is no such attribute, also where looking it up raised AttributeError.
  @Nullable Object findOrNull(Object object, String name) {
    try {
      return find(object, name);
    } catch (PyError e) {
      if (py.exceptionOf(e).type().isSubtypeOf(py.types().exception("AttributeError"))) {
        return null;
      }
      throw e;
    }
  }

  private @Nullable Object ofInstance(Object object, String name) {
    PyType type = py.typeOf(object);
    try {
      Object value = ofInstance(object, type, name);
      return value == null ? fromHook(object, type, name) : value;
    } catch (PyError e) {
      return afterFailure(e, object, type, name);
    }
  }

  private @Nullable Object ofInstance(Object object, PyType type, String name) {
    Object member = type.lookup(name);
    if (member != null && isDataDescriptor(member)) {
      return bind(member, object, type);
    }
    Object own =
        switch (object) {
          case PyObject instance -> instance.attribute(name);
          case Future future -> future.attribute(name);
          default -> null;
        };
    if (own != null) {
      return own;
    }
    if (member != null) {
      return bind(member, object, type);
    }
    return switch (name) {
      case "__class__" -> type;
      case "__dict__" ->
          object instanceof PyObject instance && type.hasAttributes()
              ? instance.dictionary(py)
              : null;
      default -> null;
    };
  }

  private @Nullable Object fromHook(Object object, PyType type, String name) {
    Object hook = type.lookup("__getattr__");
    return hook == null ? null : py.call(bind(hook, object, type), name);
  }

  private @Nullable Object ofType(PyType type, String name) {
    PyType metatype = py.typeOf(type);
    Object meta = metatype.lookup(name);
    if (meta != null && isDataDescriptor(meta)) {
      return bind(meta, type, metatype);
    }
    Object known = ofEveryType(type, name);
    if (known != null) {
      return known;
    }
    Object member = type.lookup(name);
    if (member != null) {
      return bindToType(member, type);
    }
    return meta != null ? bind(meta, type, metatype) : fromHook(type, metatype, name);
  }

  /// What `type` itself describes: a member of the same name is that of the instances.
  private @Nullable Object ofEveryType(PyType type, String name) {
    return switch (name) {
      case "__name__" -> type.name();
      case "__qualname__" -> type.qualifiedName();
      case "__module__" -> {
        Object module = type.member(name);
        yield module == null ? type.module() : module;
      }
      case "__class__" -> py.typeOf(type);
      case "__bases__" -> new PyTuple(py, type.bases().toArray());
      case "__base__" -> type.bases().isEmpty() ? Singleton.NONE : type.bases().getFirst();
      case "__mro__" -> new PyTuple(py, type.resolutionOrder().toArray());
      case "__dict__" -> new MappingProxy(() -> PyDict.of(py, type.members()));
      case "__doc__" -> {
        Object text = type.member(name);
        yield text == null ? Singleton.NONE : text;
      }
      default -> null;
    };
  }

  private Object bindToType(Object member, PyType type) {
    return switch (member) {
      case Property property when property.isPlain() -> property;
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
    if (value != null) {
      return value;
    }
    if (name.equals("__dict__")) {
      return PyDict.of(py, module.namespace().asMap());
    }
    Object hook = module.namespace().get("__getattr__");
    return hook == null ? null : py.call(hook, name);
  }

  private @Nullable Object ofSuper(Super parent, String name) {
    List<PyType> order = name.equals("__class__") ? List.of() : parent.start().resolutionOrder();
    for (PyType type : order.subList(order.indexOf(parent.after()) + 1, order.size())) {
      Object member = type.member(name);
      if (member != null) {
        return parent.self() instanceof PyType self && self == parent.start()
            ? bindToType(member, self)
            : bind(member, parent.self(), parent.start());
      }
    }
    return ofInstance(parent, name);
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
      case Property property when property.isPlain() -> property.get(py, instance);
      case SlotMember slot -> slot.get(py, instance);
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

  private static boolean isDataDescriptor(Object member) {
    return switch (member) {
      case Property property -> true;
      case SlotMember slot -> true;
      case NativeProperty property -> true;
      case PyObject object ->
          object.type().lookup("__set__") != null || object.type().lookup("__delete__") != null;
      default -> false;
    };
  }

  /// The function of a method, to be called with the object as first argument; null if the
  /// attribute is something else.
  @Nullable Object methodOf(Object object, String name) {
    if (object instanceof PyType || object instanceof PyModule || object instanceof Super) {
      return null;
    }
    PyType type = py.typeOf(object);
    Object member = type.lookup(name);
    boolean isMethod =
        (!type.looksUpItself() && member instanceof PyFunction)
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

  PyError missing(Object object, String name) {
    String owner =
        switch (object) {
          case PyType type -> "type object '" + type.shownName() + "'";
          case PyModule module -> "module '" + module.name() + "'";
          case Super parent -> "'super' object";
          default -> "'" + py.typeOf(object).shownName() + "' object";
        };
    PyException error =
        py.newException(
            py.types().exception("AttributeError"), owner + " has no attribute '" + name + "'");
    error.setAttribute("name", name);
    error.setAttribute("obj", object);
    return PyError.of(error);
  }
}
