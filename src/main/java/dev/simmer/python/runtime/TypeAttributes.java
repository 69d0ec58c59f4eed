package dev.simmer.python.runtime;

import org.jspecify.annotations.Nullable;

/// Setting and deleting attributes of classes.
final class TypeAttributes {
  private TypeAttributes() {}

  static void set(PyType type, String name, Object value) {
    refuseBuiltIn(type, name);
    switch (name) {
      case "__name__" -> type.setName(requireText(type, name, value));
      case "__qualname__" -> type.setQualifiedName(requireText(type, name, value));
      default -> type.setMember(name, value);
    }
  }

  static @Nullable Object remove(PyType type, String name) {
    refuseBuiltIn(type, name);
    return type.removeMember(name);
  }

  private static void refuseBuiltIn(PyType type, String name) {
    if (type.isBuiltIn()) {
      throw PyError.type(
          "cannot set '" + name + "' attribute of immutable type '" + type.shownName() + "'");
    }
  }

  private static String requireText(PyType type, String name, Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw PyError.type("can only assign string to " + type.name() + "." + name);
  }
}
