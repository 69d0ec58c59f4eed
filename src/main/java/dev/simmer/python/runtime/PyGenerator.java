package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Step;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A generator.
public final class PyGenerator extends Suspendable {
  private final Frame frame;
  private boolean running;
  private boolean ended;
  private boolean awaitsCoroutines;

  PyGenerator(Frame frame) {
    super(frame);
    this.frame = frame;
  }

  public String name() {
    return frame.function.name();
  }

  public String qualifiedName() {
    return frame.function.qualifiedName();
  }

  /// Lets it delegate to coroutines, as `types.coroutine` does.
  public void awaitCoroutines() {
    awaitsCoroutines = true;
  }

  boolean awaitsCoroutines() {
    return awaitsCoroutines;
  }

  public boolean isRunning() {
    return running;
  }

  public boolean isSuspended() {
    return hasStarted() && !running && !ended;
  }

  /// The iterator that it delegates to with `yield from`; null if it does not.
  public @Nullable Object delegate() {
    return isSuspended() && frame.isDelegating() ? frame.slots[frame.sp - 1] : null;
  }

  @Override
  public boolean isEnded() {
    return ended;
  }

  /// What it waits for while a coroutine awaits it, and where.
  Coroutine.WaitPoint waitPoint() {
    Coroutine.WaitPoint inside = Delegation.waitPoint(delegate());
    return inside.line() > 0 ? inside : new Coroutine.WaitPoint(inside.on(), frame.span().line());
  }

  private boolean hasStarted() {
    return frame.pc > 0;
  }

  /// Goes on with a value, until the next `yield`.
  ///
  /// @return what it yields, or at its end a [Step.Returned]
  public Object send(Interpreter py, Object value) {
    if (ended) {
      return new Step.Returned(Singleton.NONE);
    }
    if (!hasStarted() && value != Singleton.NONE) {
      throw PyError.type("can't send non-None value to a just-started generator");
    }
    begin();
    return settle(py, () -> py.evaluator().resume(frame, value));
  }

  /// Goes on by raising an exception at the `yield`; gives what [#send] does.
  public Object fail(Interpreter py, PyException exception) {
    if (ended || !hasStarted()) {
      ended = true;
      throw PyError.of(exception);
    }
    begin();
    return settle(py, () -> py.evaluator().resumeRaising(frame, exception));
  }

  /// Ends it: raises GeneratorExit inside if it has begun.
  public void close(Interpreter py) {
    if (ended || !hasStarted()) {
      ended = true;
      return;
    }
    try {
      PyException exit = py.newException(py.types().exception("GeneratorExit"));
      if (!(fail(py, exit) instanceof Step.Returned)) {
        throw PyError.of("RuntimeError", "generator ignored GeneratorExit");
      }
      new Abandonment(py).releaseAll(frame);
    } catch (PyError e) {
      PyType type = py.exceptionOf(e).type();
      if (!type.isSubtypeOf(py.types().exception("GeneratorExit"))
          && !type.isSubtypeOf(py.types().exception("StopIteration"))) {
        throw e;
      }
      new Abandonment(py).releaseAll(frame);
    }
  }

  private Object settle(Interpreter py, Supplier<Object> run) {
    try {
      Object value = Blocking.settled(py, run.get());
      return ended ? new Step.Returned(value) : value;
    } finally {
      running = false;
    }
  }

  /// Prepares it for being stepped; the caller runs the frame.
  Frame begin() {
    if (running) {
      throw PyError.value("generator already executing");
    }
    running = true;
    frame.role = Frame.Role.ENTRY;
    return frame;
  }

  /// Its frame, to be run by a `for` of the frame `loop`.
  Frame iterateUnder(Frame loop) {
    Frame begun = begin();
    begun.role = Frame.Role.ITERATE;
    begun.caller = loop;
    begun.depth = loop.depth + 1;
    if (hasStarted()) {
      begun.push(Singleton.NONE);
    }
    return begun;
  }

  /// What its code raises at the end reaches nobody.
  @Override
  void abandon(Interpreter py) {
    if (running) {
      return;
    }
    try {
      close(py);
    } catch (PyError e) {
      py.printError(Tracebacks.ignored(py, py.exceptionOf(e), this));
    }
  }

  @Override
  Frame frame() {
    return frame;
  }

  @Override
  boolean isOver() {
    return ended;
  }

  @Override
  void paused() {
    running = false;
  }

  @Override
  void ended() {
    ended = true;
    running = false;
  }

  @Override
  String noun() {
    return "generator";
  }
}
