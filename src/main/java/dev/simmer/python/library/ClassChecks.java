package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `isinstance` and `issubclass`, of types, tuples of them, and unions.
enum ClassChecks {
  INSTANCE(
      "__instancecheck__",
      "isinstance() arg 2 must be a type, a tuple of types, or a union",
      "isinstance() argument 2 cannot be a parameterized generic"),
  SUBCLASS(
      "__subclasscheck__",
      "issubclass() arg 2 must be a class, a tuple of classes, or a union",
      "issubclass() argument 2 cannot be a parameterized generic");

  private final String method;
  private final String otherwise;
  private final String generic;

  ClassChecks(String method, String otherwise, String generic) {
    this.method = method;
    this.otherwise = otherwise;
    this.generic = generic;
  }

  /// Whether an object is an instance, or a class a subclass, of one of the classes.
  boolean holds(Interpreter py, Object object, Object classes) {
    return switch (classes) {
      case PyType type -> holdsOf(py, object, type);
      case PyTuple tuple -> anyHolds(py, object, tuple.asList());
      case Unions.Union(List<Object> members) -> anyHolds(py, object, members);
      case Unions.Generic _ -> throw PyError.type(generic);
      default -> holdsOf(py, object, classes);
    };
  }

  private boolean anyHolds(Interpreter py, Object object, List<Object> classes) {
    for (Object each : classes) {
      if (holds(py, object, each)) {
        return true;
      }
    }
    return false;
  }

  /// Asks the metaclass, which may have its own idea.
  private boolean holdsOf(Interpreter py, Object object, Object type) {
    if (this == INSTANCE && type == py.typeOf(object)) {
      return true;
    }
    if (type instanceof PyType known && py.typeOf(type) == py.types().type) {
      return plainly(py, object, known);
    }
    Object check = py.specialMethod(type, method);
    if (check == null) {
      throw PyError.type(otherwise);
    }
    return py.truth(py.call(check, object));
  }

  /// What `type` says.
  boolean plainly(Interpreter py, Object object, PyType type) {
    if (this == SUBCLASS) {
      return subclass(object).isSubtypeOf(type);
    }
    return py.typeOf(object).isSubtypeOf(type)
        || (py.typeOf(object).lookup("__class__") != null
            && py.getAttributeOrNull(object, "__class__") instanceof PyType shown
            && shown.isSubtypeOf(type));
  }

  private static PyType subclass(@Nullable Object value) {
    if (value instanceof PyType type) {
      return type;
    }
    throw PyError.type("issubclass() arg 1 must be a class");
  }
}
