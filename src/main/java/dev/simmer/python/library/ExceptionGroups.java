package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.ExceptionParts;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Types;
import java.util.List;
import java.util.function.Predicate;

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
        .method("subgroup(self, condition, /)", (py, a) -> part(py, a, true))
        .property("message", (py, a) -> ((PyException) a[0]).arguments()[0])
        .property(
            "exceptions", (py, a) -> new PyTuple(py, ExceptionParts.members((PyException) a[0])))
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

  private static Object str(Interpreter py, Object[] a) {
    PyException group = (PyException) a[0];
    int count = ExceptionParts.members(group).length;
    return group.arguments()[0] + " (" + count + " sub-exception" + (count == 1 ? "" : "s") + ")";
  }

  private static Object derive(Interpreter py, Object[] a) {
    PyType type = py.types().exception("BaseExceptionGroup");
    return py.call(type, ((PyException) a[0]).arguments()[0], a[1]);
  }

  private static Object split(Interpreter py, Object[] a) {
    return new PyTuple(py, part(py, a, true), part(py, a, false));
  }

  private static Object part(Interpreter py, Object[] a, boolean wanted) {
    Predicate<PyException> condition = condition(py, a[1]);
    return Arguments.orNone(ExceptionParts.part(py, (PyException) a[0], condition, wanted));
  }

  private static Predicate<PyException> condition(Interpreter py, Object given) {
    if (given instanceof PyType type && type.isSubtypeOf(py.types().baseException)) {
      return exception -> exception.type().isSubtypeOf(type);
    }
    if (given instanceof PyTuple types) {
      List<PyType> all = types.asList().stream().map(type -> exceptionType(py, type)).toList();
      return exception -> all.stream().anyMatch(exception.type()::isSubtypeOf);
    }
    if (given instanceof PyType || !AttributeFunctions.isCallable(py, given)) {
      throw noCondition();
    }
    return exception -> py.truth(py.call(given, exception));
  }

  private static PyType exceptionType(Interpreter py, Object value) {
    if (value instanceof PyType type && type.isSubtypeOf(py.types().baseException)) {
      return type;
    }
    throw noCondition();
  }

  private static PyError noCondition() {
    return PyError.type("expected a function, exception type or tuple of exception types");
  }
}
