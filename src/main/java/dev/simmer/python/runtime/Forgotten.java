package dev.simmer.python.runtime;

import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import java.util.Arrays;
import java.util.List;

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
