package dev.simmer.python.runtime;

import dev.simmer.loop.AsyncGenerator;
import dev.simmer.loop.Coroutine;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Step;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An asynchronous generator. As `Objects/genobject.c`, `PyAsyncGenObject`.
public final class PyAsyncGenerator extends Suspendable implements AsyncGenerator {
  private final Interpreter py;
  private final Frame frame;

  /// The frame at which a step was suspended: its own, or that of a coroutine that it awaits.
  private Frame innermost;

  private @Nullable EventLoop loop;
  private boolean known;
  private boolean running;
  private boolean closed;
  private boolean ended;

  PyAsyncGenerator(Interpreter py, Frame frame) {
    super(frame);
    this.py = py;
    this.frame = frame;
    this.innermost = frame;
  }

  public String name() {
    return frame.function.name();
  }

  public String qualifiedName() {
    return frame.function.qualifiedName();
  }

  /// Whether a step of it has begun and not yielded yet.
  public boolean isRunning() {
    return running;
  }

  /// What it awaits while a step of it is suspended; null if nothing.
  public @Nullable Object awaited() {
    return running ? frame.awaited(innermost) : null;
  }

  @Override
  public boolean isEnded() {
    return ended;
  }

  boolean isClosed() {
    return closed;
  }

  /// `asend(value)`; with None, `__anext__()`
  public AsyncGeneratorStep next(Object value) {
    tellLoop();
    return new AsyncGeneratorStep.Next(py, this, value);
  }

  /// `athrow(exception)`; the exception is only made when that is awaited.
  public AsyncGeneratorStep raising(Supplier<PyException> exception) {
    tellLoop();
    return new AsyncGeneratorStep.Throw(py, this, exception);
  }

  /// `aclose()`
  @Override
  public Coroutine closing() {
    tellLoop();
    return new AsyncGeneratorStep.Throw(py, this, null);
  }

  /// The loop in which it is iterated first closes it if nobody else does.
  private void tellLoop() {
    if (!known) {
      known = true;
      loop = py.loops().running();
      if (loop != null) {
        loop.asyncGenerators().began(this);
      }
    }
  }

  /// Its frame, to be run by an `async for` of the frame `awaiting`.
  Frame iterateUnder(Frame awaiting) {
    tellLoop();
    begin("anext()");
    frame.role = Frame.Role.ITERATE;
    frame.caller = awaiting;
    frame.depth = awaiting.depth + 1;
    if (hasStarted()) {
      frame.push(Singleton.NONE);
    }
    return frame;
  }

  /// Notes that a step begins.
  void begin(String method) {
    if (running) {
      throw PyError.of("RuntimeError", method + ": asynchronous generator is already running");
    }
    running = true;
    frame.role = Frame.Role.ENTRY;
  }

  /// Nothing that its variables hold is referred to any more: it was closed.
  void releaseAll() {
    new Abandonment(py).releaseAll(frame);
  }

  /// Notes that whoever steps it next will only close it.
  void close() {
    closed = true;
  }

  /// Goes on with a value, up to the next `yield` or what it awaits.
  Step send(Object value) {
    if (ended) {
      return stopped();
    }
    if (!hasStarted() && value != Singleton.NONE) {
      running = false;
      return raised(PyError.type("can't send non-None value to a just-started async generator"));
    }
    return step(() -> py.evaluator().resume(innermost, value));
  }

  /// Goes on by raising an exception.
  Step fail(PyException exception) {
    if (!hasStarted()) {
      ended();
      py.addTraceback(exception, frame);
    }
    return ended
        ? raised(PyError.of(exception))
        : step(() -> py.evaluator().resumeRaising(innermost, exception));
  }

  private boolean hasStarted() {
    return frame.pc > 0;
  }

  private Step step(Supplier<Object> run) {
    try {
      Object result = run.get();
      if (result instanceof Suspended suspended) {
        innermost = suspended.frame;
        return suspended.step;
      }
      paused();
      return ended ? stopped() : new Step.Returned(result);
    } catch (PyError e) {
      paused();
      return raised(e);
    }
  }

  private Step stopped() {
    paused();
    return raised(PyError.of("StopAsyncIteration"));
  }

  private Step raised(PyError error) {
    return new Step.Raised(py.exceptionOf(error));
  }

  /// Where a step of its stands.
  Coroutine.WaitPoint waitPoint() {
    return innermost.waitPoint();
  }

  int continuesAt() {
    return innermost.continuesAt();
  }

  /// As `_PyGen_Finalize`: the loop in which it began has it closed by a task.
  @Override
  void abandon(Interpreter interpreter) {
    if (running) {
      return;
    }
    if (loop == null) {
      closeAtOnce();
    } else if (closed) {
      loop.asyncGenerators().ended(this);
    } else {
      loop.asyncGenerators().abandoned(this);
    }
  }

  /// Without a loop there is nobody to await what its clean-up waits for.
  private void closeAtOnce() {
    if (ended || !hasStarted()) {
      return;
    }
    begin("aclose()");
    Step step = fail(py.newException(py.types().exception("GeneratorExit")));
    if (step instanceof Step.Raised(Object raised)
        && !AsyncGeneratorStep.endsGenerator(py, (PyException) raised)) {
      py.printError(Tracebacks.ignored(py, (PyException) raised, this));
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
    innermost = frame;
  }

  @Override
  void ended() {
    ended = true;
    closed = true;
    paused();
    if (loop != null && !isInOwnedVariable()) {
      loop.asyncGenerators().ended(this);
    }
  }

  @Override
  String noun() {
    return "async generator";
  }
}
