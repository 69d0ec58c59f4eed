package dev.simmer.loop;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A library coroutine written in Java: `await` takes what to do with the value and what to do with
/// the exception. Code that raises may throw [Language#thrown] or answer [#raise].
public abstract class Routine implements Coroutine {
  private final String name;
  private final WaitPoint waitPoint;
  private final Language language;
  private State state = State.NEW;
  private @Nullable Coroutine inner;
  private Function<Object, Step> onValue = Step.Returned::new;
  private Function<Object, Step> onError = Step.Raised::new;

  /// @param name the qualified name that the coroutine has in asyncio, such as `Queue.get`
  protected Routine(String name, Language language) {
    this.name = name;
    int locals = name.indexOf(".<locals>");
    this.waitPoint = new WaitPoint(locals < 0 ? name : name.substring(0, locals), 0);
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
  protected final Step pause(Supplier<Step> then) {
    onValue = _ -> then.get();
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
    return go(
        () -> {
          if (state == State.NEW) {
            return start();
          }
          Object sent = value == null ? language.none() : value;
          return inner == null ? onValue.apply(sent) : forward(inner.send(sent));
        });
  }

  @Override
  public final Step fail(Object exception) {
    return go(
        () -> {
          if (state == State.NEW) {
            return raise(exception);
          }
          return inner == null ? onError.apply(exception) : forward(inner.fail(exception));
        });
  }

  private Step go(Supplier<Step> body) {
    if (state == State.ENDED) {
      String message = "cannot reuse already awaited coroutine";
      return raise(language.error(ErrorKind.RUNTIME, message));
    }
    Step step = raisedInside(body);
    state = State.SUSPENDED;
    if (step instanceof Step.Returned || step instanceof Step.Raised) {
      state = State.ENDED;
      over();
    }
    return step;
  }

  private Step raisedInside(Supplier<Step> body) {
    try {
      return body.get();
    } catch (RuntimeException e) {
      Object exception = language.caught(e);
      if (exception == null) {
        throw e;
      }
      return raise(exception);
    }
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
    return waitPoint;
  }

  private enum State {
    NEW,
    SUSPENDED,
    ENDED
  }
}
