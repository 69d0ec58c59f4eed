package dev.simmer.python.runtime;

import dev.simmer.python.runtime.Descriptors.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Setting and deleting attributes, as the language reference describes in section 3.3.2.
final class AttributeUpdates {
  private final Interpreter py;

  AttributeUpdates(Interpreter py) {
    this.py = py;
  }

  // ---- setting

  void set(Object object, String name, Object value) {
    switch (object) {
      case PyModule module -> module.namespace().set(name, value);
      case PyFunction function -> FunctionAttributes.set(function, name, value);
      default -> setByHook(object, name, value);
    }
  }

  private void setByHook(Object object, String name, Object value) {
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
    if (object instanceof PyType target) {
      setOnType(target, name, value);
      return;
    }
    PyType type = py.typeOf(object);
    Object member = type.lookup(name);
    if (member != null && setThroughDescriptor(member, object, name, value)) {
      return;
    }
    if (!(object instanceof PyObject instance) || isClosed(type, name)) {
      throw PyError.of(
          "AttributeError",
          member == null
              ? "'" + type.shownName() + "' object has no attribute '" + name + "'"
              : "'" + type.shownName() + "' object attribute '" + name + "' is read-only");
    }
    if (name.equals("__class__") && value instanceof PyType other) {
      instance.setType(other);
    } else {
      instance.setAttribute(name, value);
    }
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

  private boolean setThroughDescriptor(Object member, Object object, String name, Object value) {
    return switch (member) {
      case Property property -> {
        setProperty(property, object, name, value);
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
          "cannot set '" + name + "' attribute of immutable type '" + type.shownName() + "'");
    }
    type.setMember(name, value);
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
      throw py.missingAttribute(object, name);
    }
  }
}
