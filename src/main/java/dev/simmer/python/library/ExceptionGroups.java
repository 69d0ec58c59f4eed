package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `BaseExceptionGroup` and `ExceptionGroup`
final class ExceptionGroups {
  private ExceptionGroups() {}

  static void install(Types types) {
    PyType base = PyType.builtIn("builtins", "BaseExceptionGroup", types.baseException);
    types.addException(base);
    types.addException(
        PyType.builtIn("builtins", "ExceptionGroup", base, types.exception("Exception")));
    base.constructor("BaseExceptionGroup(cls, *args)", ExceptionGroups::create)
        .method("__str__(self, /)", ExceptionGroups::str)
        .method("derive(self, excs, /)", ExceptionGroups::derive)
        .method("split(self, condition, /)", ExceptionGroups::split)
        .method(
            "subgroup(self, condition, /)",
            (py, a) -> Arguments.orNone(part(py, (PyException) a[0], a[1], true)))
        .property("message", (py, a) -> ((PyException) a[0]).arguments()[0])
        .property("exceptions", (py, a) -> new PyTuple(py, members((PyException) a[0])))
        .setMember(
            "__class_getitem__",
            new Descriptors.ClassMethod(
                Builtin.function("__class_getitem__(cls, item, /)", (py, a) -> a[0])));
  }

  private static Object create(Interpreter py, Object[] a) {
    Object[] arguments = ((PyTuple) a[1]).items();
    if (arguments.length != 2) {
      throw PyError.type(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments ("
              + arguments.length
              + " given)");
    }
    if (!(arguments[0] instanceof String)) {
      throw PyError.type(
          "BaseExceptionGroup.__new__() argument 1 must be str, not "
              + Conversions.typeName(py, arguments[0]));
    }
    if (py.typeOf(arguments[1]).lookup("__getitem__") == null) {
      throw PyError.type("second argument (exceptions) must be a sequence");
    }
    Object[] members = py.items(arguments[1]);
    if (members.length == 0) {
      throw PyError.value("second argument (exceptions) must be a non-empty sequence");
    }
    return new PyException(groupType(py, (PyType) a[0], members), arguments);
  }

  /// A group of Exceptions only is an ExceptionGroup.
  private static PyType groupType(Interpreter py, PyType type, Object[] members) {
    PyType exceptionType = py.types().exception("Exception");
    boolean plain = true;
    for (int i = 0; i < members.length; i++) {
      if (!(members[i] instanceof PyException member)) {
        throw PyError.value("Item " + i + " of second argument (exceptions) is not an exception");
      }
      plain &= member.type().isSubtypeOf(exceptionType);
    }
    if (type == py.types().exception("BaseExceptionGroup")) {
      return plain ? py.types().exception("ExceptionGroup") : type;
    }
    if (!plain && type.isSubtypeOf(exceptionType)) {
      boolean own = type == py.types().exception("ExceptionGroup");
      throw PyError.type(
          own
              ? "Cannot nest BaseExceptions in an ExceptionGroup"
              : "Cannot nest BaseExceptions in '" + type.name() + "'");
    }
    return type;
  }

  private static Object[] members(PyException group) {
    Object members = group.arguments()[1];
    return switch (members) {
      case PyTuple tuple -> tuple.items();
      case PyList list -> list.toArray();
      default -> new Object[0];
    };
  }

  private static Object str(Interpreter py, Object[] a) {
    PyException group = (PyException) a[0];
    int count = members(group).length;
    return group.arguments()[0] + " (" + count + " sub-exception" + (count == 1 ? "" : "s") + ")";
  }

  private static Object derive(Interpreter py, Object[] a) {
    PyType type = py.types().exception("BaseExceptionGroup");
    return py.call(type, ((PyException) a[0]).arguments()[0], a[1]);
  }

  private static Object split(Interpreter py, Object[] a) {
    PyException group = (PyException) a[0];
    return new PyTuple(
        py,
        Arguments.orNone(part(py, group, a[1], true)),
        Arguments.orNone(part(py, group, a[1], false)));
  }

  /// The exceptions that match, or those that do not, in groups as they were; null if there are
  /// none.
  static @Nullable PyException part(
      Interpreter py, PyException exception, Object condition, boolean matching) {
    if (matches(py, exception, condition)) {
      return matching ? exception : null;
    }
    boolean isGroup = exception.type().isSubtypeOf(py.types().exception("BaseExceptionGroup"));
    if (!isGroup) {
      return matching ? null : exception;
    }
    List<Object> parts = new ArrayList<>();
    for (Object member : members(exception)) {
      PyException part = part(py, (PyException) member, condition, matching);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? null : derived(py, exception, parts);
  }

  private static PyException derived(Interpreter py, PyException group, List<Object> parts) {
    Object tuple = new PyList(py, parts.toArray());
    PyException derived = (PyException) py.call(py.getAttribute(group, "derive"), tuple);
    if (group.suppressesContext()) {
      derived.setCause(group.cause());
    }
    derived.setContext(group.context());
    derived.traceback().addAll(group.traceback());
    Object notes = group.attribute("__notes__");
    if (notes != null) {
      derived.setAttribute("__notes__", notes);
    }
    return derived;
  }

  private static boolean matches(Interpreter py, PyException exception, Object condition) {
    return switch (condition) {
      case PyType type -> exception.type().isSubtypeOf(type);
      case PyTuple types -> {
        for (Object type : types.items()) {
          if (type instanceof PyType known && exception.type().isSubtypeOf(known)) {
            yield true;
          }
        }
        yield false;
      }
      case Singleton _ ->
          throw PyError.type("expected a function, exception type or tuple of exception types");
      default -> py.truth(py.call(condition, exception));
    };
  }
}
