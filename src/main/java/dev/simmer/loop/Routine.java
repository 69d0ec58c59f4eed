package dev.simmer.loop;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A library coroutine written in Java: `await` takes what to do with the value and what to do with
/// the exception. Code that raises may throw [Language#thrown] or answer [#raise].
public abstract class Routine implements Coroutine {
  private final String name;
  private final Language language;
  private State state = State.NEW;
  private @Nullable Coroutine inner;
  private Function<Object, Step> onValue = Step.Returned::new;
  private Function<Object, Step> onError = Step.Raised::new;

  /// @param name the qualified name that the coroutine has in asyncio, such as `Queue.get`
  protected Routine(String name, Language language) {
    this.name = name;
    this.language = language;
  }

  /// The body, up to the first await.
  protected abstract Step start();

  /// Called when it is over, however it ended: what `finally` does.
  protected void over() {}

  protected final Language language() {
    return language;
  }

  protected static Step give(Object value) {
    return new Step.Returned(value);
  }

  protected static Step raise(Object exception) {
    return new Step.Raised(exception);
  }

  /// Awaits a future; goes on at once if it is done.
  protected final Step await(
      Future future, Function<Object, Step> value, Function<Object, Step> error) {
    if (future.isDone()) {
      Object raised = future.raised();
      return raised == null ? value.apply(future.result()) : error.apply(raised);
    }
    onValue = value;
    onError = error;
    return new Step.Awaits(future);
  }

  /// Awaits a future, gives its value on and lets exceptions pass.
  protected final Step awaitAndGive(Future future) {
    return await(future, Step.Returned::new, Step.Raised::new);
  }

  /// Awaits another coroutine.
  protected final Step await(
      Coroutine coroutine, Function<Object, Step> value, Function<Object, Step> error) {
    onValue = value;
    onError = error;
    inner = coroutine;
    return forward(coroutine.send(null));
  }

  /// Gives the thread back for one turn.
  protected final Step pause(Function<Object, Step> then) {
    onValue = then;
    onError = Step.Raised::new;
    return Step.Yielded.INSTANCE;
  }

  private Step forward(Step step) {
    if (step instanceof Step.Returned(Object value)) {
      inner = null;
      return onValue.apply(value);
    }
    if (step instanceof Step.Raised(Object exception)) {
      inner = null;
      return onError.apply(exception);
    }
    return step;
  }

  @Override
  public final Step send(@Nullable Object value) {
    if (state == State.ENDED) {
      return reused();
    }
    Step step;
    try {
      step = state == State.NEW ? start() : goOn(value == null ? language.none() : value);
    } catch (RuntimeException e) {
      step = raisedBy(e);
    }
    return after(step);
  }

  private Step goOn(Object value) {
    return inner == null ? onValue.apply(value) : forward(inner.send(value));
  }

  @Override
  public final Step fail(Object exception) {
    if (state == State.ENDED) {
      return reused();
    }
    Step step;
    try {
      step = state == State.NEW ? raise(exception) : goOnRaising(exception);
    } catch (RuntimeException e) {
      step = raisedBy(e);
    }
    return after(step);
  }

  private Step goOnRaising(Object exception) {
    return inner == null ? onError.apply(exception) : forward(inner.fail(exception));
  }

  private Step reused() {
    return raise(language.error(ErrorKind.RUNTIME, "cannot reuse already awaited coroutine"));
  }

  private Step raisedBy(RuntimeException thrown) {
    Object exception = language.caught(thrown);
    if (exception == null) {
      throw thrown;
    }
    return raise(exception);
  }

  private Step after(Step step) {
    state = State.SUSPENDED;
    if (step instanceof Step.Returned || step instanceof Step.Raised) {
      state = State.ENDED;
      over();
    }
    return step;
  }

  @Override
  public final void close() {
    if (state == State.SUSPENDED) {
      Object exit = language.error(ErrorKind.GENERATOR_EXIT);
      Step step = fail(exit);
      if (state != State.ENDED) {
        String message = "coroutine ignored GeneratorExit";
        throw language.thrown(language.error(ErrorKind.RUNTIME, message));
      }
      if (step instanceof Step.Raised(Object exception) && !exception.equals(exit)) {
        throw language.thrown(exception);
      }
    }
    state = State.ENDED;
  }

  @Override
  public final boolean isNew() {
    return state == State.NEW;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final int definedAt() {
    return 0;
  }

  @Override
  public final int continuesAt() {
    return inner == null ? 0 : inner.continuesAt();
  }

  @Override
  public final WaitPoint waitPoint() {
    int locals = name.indexOf(".<locals>");
    return new WaitPoint(locals < 0 ? name : name.substring(0, locals), 0);
  }

  private enum State {
    NEW,
    SUSPENDED,
    ENDED
  }
}
