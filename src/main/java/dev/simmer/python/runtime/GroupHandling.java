package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What `except*` does: it gives each handler the part of a group that it names, and raises what is
/// left and what the handlers raised.
///
/// As Python/ceval.c, exception_group_match, and Objects/exceptions.c, _PyExc_PrepReraiseStar.
final class GroupHandling {
  private GroupHandling() {}

  /// `[what is left, types]` to `[what is left now, the part of these types]`; None for nothing.
  static void match(Interpreter py, Frame f) {
    Object types = f.slots[f.sp - 1];
    checkTypes(py, types);
    if (!(f.slots[f.sp - 2] instanceof PyException left)) {
      f.slots[f.sp - 1] = Singleton.NONE;
      return;
    }
    if (isOf(left, types)) {
      f.slots[f.sp - 2] = Singleton.NONE;
      f.slots[f.sp - 1] = ExceptionParts.isGroup(py, left) ? left : wrapped(py, left);
    } else if (ExceptionParts.isGroup(py, left)) {
      PyTuple parts = (PyTuple) py.call(py.getAttribute(left, "split"), types);
      f.slots[f.sp - 2] = parts.get(1);
      f.slots[f.sp - 1] = parts.get(0);
    } else {
      f.slots[f.sp - 1] = Singleton.NONE;
    }
  }

  private static void checkTypes(Interpreter py, Object types) {
    PyType group = py.types().exception("BaseExceptionGroup");
    for (Object each : types instanceof PyTuple tuple ? tuple.items() : new Object[] {types}) {
      if (!(each instanceof PyType type) || !type.isSubtypeOf(py.types().baseException)) {
        throw PyError.type(
            "catching classes that do not inherit from BaseException is not allowed");
      }
      if (type.isSubtypeOf(group)) {
        throw PyError.type(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  private static boolean isOf(PyException exception, Object types) {
    Object[] all = types instanceof PyTuple tuple ? tuple.items() : new Object[] {types};
    return Arrays.stream(all).anyMatch(type -> exception.type().isSubtypeOf((PyType) type));
  }

  private static PyException wrapped(Interpreter py, PyException naked) {
    PyType group = py.types().exception("BaseExceptionGroup");
    PyException wrapped = py.newException(group, "", new PyTuple(py, naked));
    wrapped.traceback().addAll(naked.traceback());
    return wrapped;
  }

  /// `[the exception, results]` to `[what is to be raised]`, or to `[None]`. The results are what
  /// the handlers raised, and what no handler took.
  static void finish(Interpreter py, Frame f) {
    PyList results = (PyList) f.slots[--f.sp];
    PyException original = (PyException) f.slots[f.sp - 1];
    List<PyException> raised = new ArrayList<>();
    List<PyException> left = new ArrayList<>();
    for (Object result : results.toArray()) {
      if (result instanceof PyException exception) {
        (isUnchanged(exception, original) ? left : raised).add(exception);
      }
    }
    f.slots[f.sp - 1] = toRaise(py, original, raised, left);
  }

  private static Object toRaise(
      Interpreter py, PyException original, List<PyException> raised, List<PyException> left) {
    if (!ExceptionParts.isGroup(py, original)) {
      List<PyException> any = left.isEmpty() ? raised : left;
      return any.isEmpty() ? Singleton.NONE : any.getLast();
    }
    PyException rest = left.isEmpty() ? null : projection(py, original, left);
    if (rest != null) {
      raised.add(rest);
    }
    return switch (raised.size()) {
      case 0 -> Singleton.NONE;
      case 1 -> raised.getFirst();
      default ->
          py.newException(
              py.types().exception("BaseExceptionGroup"), "", new PyList(py, raised.toArray()));
    };
  }

  /// Whether an exception is one that the group was split into, raised again as it was.
  private static boolean isUnchanged(PyException exception, PyException original) {
    return exception.traceback().equals(original.traceback())
        && exception.cause() == original.cause()
        && exception.context() == original.context();
  }

  /// The part of the group that the exceptions come from, in groups as they were.
  private static @Nullable PyException projection(
      Interpreter py, PyException original, List<PyException> parts) {
    List<PyException> leaves = new ArrayList<>();
    parts.forEach(part -> addLeaves(py, part, leaves));
    return ExceptionParts.part(
        py, original, e -> leaves.stream().anyMatch(leaf -> Objects.equals(leaf, e)), true);
  }

  private static void addLeaves(Interpreter py, PyException exception, List<PyException> leaves) {
    if (!ExceptionParts.isGroup(py, exception)) {
      leaves.add(exception);
      return;
    }
    for (Object member : ExceptionParts.members(exception)) {
      addLeaves(py, (PyException) member, leaves);
    }
  }
}
