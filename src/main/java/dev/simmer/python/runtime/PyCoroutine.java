package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Step;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A coroutine of the program.
public final class PyCoroutine extends Suspendable implements Coroutine {
  private final Interpreter py;
  private final Frame frame;
  private State state = State.NEW;

  /// The frame that suspended it: its own, or that of a coroutine that it awaits.
  private Frame innermost;

  PyCoroutine(Interpreter py, Frame frame) {
    super(frame);
    this.py = py;
    this.frame = frame;
    this.innermost = frame;
  }

  private enum State {
    NEW,
    SUSPENDED,
    RUNNING,
    ENDED
  }

  @Override
  public Step send(@Nullable Object value) {
    return switch (state) {
      case ENDED -> raised("RuntimeError", "cannot reuse already awaited coroutine");
      case RUNNING -> raised("ValueError", "coroutine already executing");
      case NEW ->
          value == null || value == Singleton.NONE
              ? go(() -> py.evaluator().run(frame))
              : raised("TypeError", "can't send non-None value to a just-started coroutine");
      case SUSPENDED -> {
        Object sent = value == null ? Singleton.NONE : value;
        yield go(() -> py.evaluator().resume(innermost, sent));
      }
    };
  }

  @Override
  public Step fail(Object exception) {
    return switch (state) {
      case ENDED -> raised("RuntimeError", "cannot reuse already awaited coroutine");
      case RUNNING -> raised("ValueError", "coroutine already executing");
      case NEW -> {
        state = State.ENDED;
        py.addTraceback((PyException) exception, frame);
        yield new Step.Raised(exception);
      }
      case SUSPENDED -> go(() -> py.evaluator().resumeRaising(innermost, (PyException) exception));
    };
  }

  private Step go(Supplier<Object> run) {
    state = State.RUNNING;
    frame.role = Frame.Role.ENTRY;
    try {
      Object result = run.get();
      if (result instanceof Suspended suspended) {
        innermost = suspended.frame;
        state = State.SUSPENDED;
        return suspended.step;
      }
      return new Step.Returned(result);
    } catch (PyError e) {
      PyException exception = py.exceptionOf(e);
      exception.forgetFrames();
      return new Step.Raised(exception);
    } finally {
      if (state == State.RUNNING) {
        state = State.ENDED;
      }
    }
  }

  private Step raised(String type, String message) {
    return new Step.Raised(py.exceptionOf(PyError.of(type, message)));
  }

  /// Its frame, to be run under one that awaits it.
  Frame awaitUnder(Frame awaiting) {
    if (state != State.NEW) {
      throw PyError.of(
          "RuntimeError",
          state == State.ENDED
              ? "cannot reuse already awaited coroutine"
              : "coroutine is being awaited already");
    }
    state = State.RUNNING;
    frame.role = Frame.Role.AWAIT;
    frame.caller = awaiting;
    frame.depth = awaiting.depth + 1;
    return frame;
  }

  @Override
  public boolean isNew() {
    return state == State.NEW;
  }

  /// Whether it has returned or raised, or was closed.
  @Override
  public boolean isEnded() {
    return state == State.ENDED;
  }

  public boolean isSuspended() {
    return state == State.SUSPENDED;
  }

  /// What it awaits while it is suspended; null if nothing.
  public @Nullable Object awaited() {
    return state == State.SUSPENDED ? frame.awaited(innermost) : null;
  }

  public boolean isRunning() {
    return state == State.RUNNING;
  }

  @Override
  void abandon(Interpreter interpreter) {
    interpreter.warnings().ifNeverAwaited(this);
  }

  @Override
  Frame frame() {
    return frame;
  }

  @Override
  boolean isOver() {
    return state == State.ENDED;
  }

  @Override
  void paused() {
    throw new IllegalStateException("coroutines do not yield");
  }

  @Override
  void ended() {
    state = State.ENDED;
  }

  @Override
  String noun() {
    return "coroutine";
  }

  @Override
  public String name() {
    return frame.function.qualifiedName();
  }

  @Override
  public int definedAt() {
    return frame.isLibrary() ? 0 : frame.code().line();
  }

  /// The line at which its own code stands; where it awaits, that of the await.
  public int line() {
    return state == State.NEW || frame.isLibrary() ? definedAt() : frame.span().line();
  }

  @Override
  public int continuesAt() {
    return innermost.continuesAt();
  }

  @Override
  public WaitPoint waitPoint() {
    return innermost.waitPoint();
  }

  @Override
  public void close() {
    if (state == State.SUSPENDED) {
      Step step = fail(py.newException(py.types().exception("GeneratorExit")));
      if (step instanceof Step.Raised(Object exception)) {
        String type = ((PyException) exception).type().name();
        if (!type.equals("GeneratorExit") && !type.equals("StopIteration")) {
          throw PyError.of((PyException) exception);
        }
      } else if (!(step instanceof Step.Returned)) {
        throw PyError.of("RuntimeError", "coroutine ignored GeneratorExit");
      }
    }
    state = State.ENDED;
  }
}
