package dev.simmer.python.runtime;

import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Exceptions of futures that go with the variables of a coroutine that is over. CPython counts
/// references; here a future is taken to be held by the variable, or the list in it, alone.
final class Forgotten {
  private Forgotten() {}

  static void report(Interpreter py, Frame frame, Object result) {
    EventLoop loop = py.loops().running();
    if (loop == null || !loop.hasUnretrieved()) {
      return;
    }
    int variables = frame.code().variables().size();
    for (int i = 0; i < variables; i++) {
      Object value = frame.slots[i];
      if (value != null && value != result) {
        futures(value).forEach(loop::reportIfUnretrieved);
      }
    }
  }

  /// A variable was deleted. A parameter's value is the caller's too.
  static void deleted(Interpreter py, Frame frame, int variable, Object value) {
    EventLoop loop = py.loops().running();
    if (loop != null && loop.hasUnretrieved() && variable >= frame.code().arguments().count()) {
      futures(value).stream()
          .filter(future -> !isKept(frame, future))
          .forEach(loop::reportIfUnretrieved);
    }
  }

  /// Whether the frame or the program's global names refer to a future, or a container that they
  /// refer to does.
  private static boolean isKept(Frame frame, Future future) {
    return Stream.concat(
            Arrays.stream(frame.slots, 0, frame.sp),
            frame.function.globals().asMap().values().stream())
        .anyMatch(value -> holds(value, future));
  }

  private static boolean holds(@Nullable Object value, Future future) {
    return switch (value) {
      case null -> false;
      case Cell cell -> holds(cell.value, future);
      case PyList list -> contains(list.toArray(), future);
      case PyTuple tuple -> contains(tuple.items(), future);
      case PySet set -> contains(set.toArray(), future);
      case PyDict dict -> contains(dict, future);
      default -> value == future;
    };
  }

  private static boolean contains(Object[] items, Future future) {
    return Arrays.stream(items).anyMatch(item -> item == future);
  }

  private static boolean contains(PyDict dict, Future future) {
    for (int e = dict.nextEntry(0); e >= 0; e = dict.nextEntry(e + 1)) {
      if (dict.keyAt(e) == future || dict.valueAt(e) == future) {
        return true;
      }
    }
    return false;
  }

  private static List<Future> futures(Object value) {
    return switch (value) {
      case Future future -> List.of(future);
      case PyList list -> futures(list.toArray());
      case PyTuple tuple -> futures(tuple.items());
      default -> List.of();
    };
  }

  private static List<Future> futures(Object[] items) {
    return Arrays.stream(items).filter(Future.class::isInstance).map(Future.class::cast).toList();
  }
}
