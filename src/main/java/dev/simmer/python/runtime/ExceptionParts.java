package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Groups of exceptions, and what is left of them where some of their members are taken out.
public final class ExceptionParts {
  private ExceptionParts() {}

  public static boolean isGroup(Interpreter py, PyException exception) {
    return exception.type().isSubtypeOf(py.types().exception("BaseExceptionGroup"));
  }

  /// The exceptions of a group.
  public static Object[] members(PyException group) {
    return switch (group.arguments()[1]) {
      case PyTuple tuple -> tuple.items();
      case PyList list -> list.toArray();
      default -> new Object[0];
    };
  }

  /// The exceptions for which the condition is as wanted, in groups as they were; null if there are
  /// none. A group for which it holds is one with all its members.
  public static @Nullable PyException part(
      Interpreter py, PyException exception, Predicate<PyException> condition, boolean wanted) {
    if (condition.test(exception)) {
      return wanted ? exception : null;
    }
    if (!isGroup(py, exception)) {
      return wanted ? null : exception;
    }
    List<Object> parts = new ArrayList<>();
    for (Object member : members(exception)) {
      py.takeStep();
      PyException part = part(py, (PyException) member, condition, wanted);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? null : derived(py, exception, parts);
  }

  private static PyException derived(Interpreter py, PyException group, List<Object> parts) {
    Object list = new PyList(py, parts.toArray());
    Object made = py.call(py.getAttribute(group, "derive"), list);
    if (!(made instanceof PyException derived) || !isGroup(py, derived)) {
      throw PyError.type("derive must return an instance of BaseExceptionGroup");
    }
    derived.setCause(group.cause());
    derived.setContext(group.context());
    derived.traceback().addAll(group.traceback());
    Object notes = group.attribute("__notes__");
    if (notes instanceof PyList texts) {
      derived.setAttribute("__notes__", new PyList(py, texts.toArray()));
    }
    return derived;
  }
}
