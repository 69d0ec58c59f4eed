package dev.simmer.python.runtime;

import dev.simmer.loop.Future;
import org.jspecify.annotations.Nullable;

/// Setting and deleting attributes, as the language reference describes in section 3.3.2.
final class AttributeUpdates {
  private final Interpreter py;

  AttributeUpdates(Interpreter py) {
    this.py = py;
  }

  // ---- setting

  void set(Object object, String name, Object value) {
    Object hook = py.typeOf(object).lookup("__setattr__");
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
    if (member != null && setThroughDescriptor(member, object, value)) {
      return;
    }
    switch (object) {
      case PyType target -> TypeAttributes.set(target, name, value);
      case PyModule module -> module.namespace().set(name, value);
      case PyFunction function -> FunctionAttributes.set(py, function, name, value);
      case PyObject instance -> setOwn(instance, type, name, value);
      case Future future -> future.setAttribute(name, value);
      default -> throw closed(type, member, name);
    }
  }

  private void setOwn(PyObject instance, PyType type, String name, Object value) {
    if (name.equals("__class__")) {
      instance.setType(requireClass(type, value));
    } else if (!type.hasAttributes()) {
      throw closed(type, type.lookup(name), name);
    } else if (name.equals("__dict__")) {
      instance.setDictionary(py, requireDict(py, value));
    } else {
      instance.setAttribute(name, value);
    }
  }

  private static PyError closed(PyType type, @Nullable Object member, String name) {
    return PyError.of(
        "AttributeError",
        member == null
            ? "'" + type.shownName() + "' object has no attribute '" + name + "'"
            : "'" + type.shownName() + "' object attribute '" + name + "' is read-only");
  }

  private PyType requireClass(PyType before, Object value) {
    if (!(value instanceof PyType type)) {
      throw PyError.type(
          "__class__ must be set to a class, not '" + py.typeOf(value).shownName() + "' object");
    }
    if (type.isBuiltIn() || before.isBuiltIn()) {
      throw PyError.type(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    return type;
  }

  static PyDict requireDict(Interpreter py, Object value) {
    if (value instanceof PyDict dict) {
      return dict;
    }
    throw PyError.type(
        "__dict__ must be set to a dictionary, not a '" + py.typeOf(value).shownName() + "'");
  }

  private static PyError readOnly(NativeProperty property, PyType type) {
    PyType owner =
        type.resolutionOrder().stream()
            .filter(base -> property.equals(base.member(property.name())))
            .findFirst()
            .orElse(type);
    return PyError.of(
        "AttributeError",
        "attribute '%s' of '%s' objects is not writable"
            .formatted(property.name(), owner.shownName()));
  }

  private boolean setThroughDescriptor(Object member, Object object, Object value) {
    return switch (member) {
      case Property property when property.isPlain() -> {
        property.set(py, object, value);
        yield true;
      }
      case SlotMember slot -> {
        slot.set(object, value);
        yield true;
      }
      case NativeProperty property -> {
        if (property.setter() == null) {
          throw readOnly(property, py.typeOf(object));
        }
        property.setter().call(py, new Object[] {object, value});
        yield true;
      }
      case PyObject descriptor -> {
        Object setter = descriptor.type().lookup("__set__");
        if (setter != null) {
          py.call(setter, descriptor, object, value);
        } else if (descriptor.type().lookup("__delete__") != null) {
          throw PyError.of("AttributeError", "__set__");
        }
        yield setter != null;
      }
      default -> false;
    };
  }

  // ---- deleting

  void delete(Object object, String name) {
    Object hook = py.typeOf(object).lookup("__delattr__");
    if (hook != null && isOwn(hook)) {
      py.call(hook, object, name);
    } else {
      deletePlainly(object, name);
    }
  }

  /// As `object.__delattr__`.
  void deletePlainly(Object object, String name) {
    PyType type = py.typeOf(object);
    Object member = type.lookup(name);
    if (member != null && deleteThroughDescriptor(member, object)) {
      return;
    }
    Object removed =
        switch (object) {
          case PyType target -> TypeAttributes.remove(target, name);
          case PyModule module -> module.namespace().remove(name);
          case PyFunction function -> function.attributes().remove(name);
          case PyObject instance -> instance.removeAttribute(name);
          default -> null;
        };
    if (removed == null) {
      throw member == null || object instanceof PyType || type.hasAttributes()
          ? py.missingAttribute(object, name)
          : closed(type, member, name);
    }
  }

  private boolean deleteThroughDescriptor(Object member, Object object) {
    return switch (member) {
      case Property property when property.isPlain() -> {
        property.delete(py, object);
        yield true;
      }
      case SlotMember slot -> {
        slot.delete(object);
        yield true;
      }
      case NativeProperty property when property.setter() == null ->
          throw readOnly(property, py.typeOf(object));
      case PyObject descriptor -> {
        Object deleter = descriptor.type().lookup("__delete__");
        if (deleter != null) {
          py.call(deleter, descriptor, object);
        } else if (descriptor.type().lookup("__set__") != null) {
          throw PyError.of("AttributeError", "__delete__");
        }
        yield deleter != null;
      }
      default -> false;
    };
  }
}
