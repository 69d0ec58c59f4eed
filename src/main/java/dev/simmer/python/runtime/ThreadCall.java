package dev.simmer.python.runtime;

import dev.simmer.loop.Computation;
import dev.simmer.loop.Step;
import org.jspecify.annotations.Nullable;

/// A call that runs on a thread of its own.
final class ThreadCall implements Computation {
  private final Interpreter py;
  private final Object function;
  private final CallArguments arguments;
  private boolean begun;
  private @Nullable Frame suspended;

  ThreadCall(Interpreter py, Object function, CallArguments arguments) {
    this.py = py;
    this.function = function;
    this.arguments = arguments;
  }

  @Override
  public Step goOn() {
    try {
      return step(py.evaluator().onNewStack(this::run));
    } catch (PyError e) {
      return new Step.Raised(py.exceptionOf(e));
    }
  }

  private Object run() {
    if (!begun) {
      begun = true;
      return py.calls().apart(function, arguments);
    }
    return suspended == null ? Singleton.NONE : py.evaluator().resume(suspended, Singleton.NONE);
  }

  private Step step(Object result) {
    return switch (result) {
      case Suspended stopped -> {
        suspended = stopped.frame;
        yield stopped.step;
      }
      case Step.Blocks blocks -> blocks;
      default -> new Step.Returned(result);
    };
  }
}
