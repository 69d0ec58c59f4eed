package dev.simmer.loop;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A coroutine function of a program, written in Java: as a [Routine], but its awaits have lines.
abstract class Scripted implements Coroutine {
  private final String name;
  private final int definedAt;
  private final Body body;
  private @Nullable Coroutine awaited;
  private int line;

  Scripted(String name, int definedAt, Language language) {
    this.name = name;
    this.definedAt = definedAt;
    this.line = definedAt;
    this.body = new Body(language);
  }

  abstract Step begin();

  Step await(int at, Coroutine coroutine, Function<Object, Step> then) {
    return await(at, coroutine, then, Step.Raised::new);
  }

  Step await(
      int at, Coroutine coroutine, Function<Object, Step> then, Function<Object, Step> otherwise) {
    line = at;
    awaited = coroutine;
    return body.awaitNow(coroutine, then, otherwise);
  }

  Step await(int at, Future future, Function<Object, Step> then) {
    return await(at, future, then, Step.Raised::new);
  }

  Step await(int at, Future future, Function<Object, Step> then, Function<Object, Step> otherwise) {
    line = at;
    awaited = null;
    return body.awaitNow(future, then, otherwise);
  }

  Step block(int at, double seconds, Supplier<Step> then) {
    line = at;
    awaited = null;
    return body.hold(seconds, then);
  }

  Step give(Object value) {
    return new Step.Returned(value);
  }

  @Override
  public Step send(@Nullable Object value) {
    return body.send(value);
  }

  @Override
  public Step fail(Object exception) {
    return body.fail(exception);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int definedAt() {
    return definedAt;
  }

  @Override
  public int continuesAt() {
    return line;
  }

  @Override
  public WaitPoint waitPoint() {
    WaitPoint inner = awaited == null ? new WaitPoint(null, 0) : awaited.waitPoint();
    return new WaitPoint(inner.on(), inner.line() == 0 ? line : inner.line());
  }

  @Override
  public boolean isNew() {
    return body.isNew();
  }

  @Override
  public void close() {
    body.close();
  }

  private final class Body extends Routine {
    Body(Language language) {
      super("", language);
    }

    @Override
    protected Step start() {
      return begin();
    }

    Step awaitNow(
        Coroutine coroutine, Function<Object, Step> then, Function<Object, Step> otherwise) {
      return await(coroutine, then, otherwise);
    }

    Step hold(double seconds, Supplier<Step> then) {
      pause(_ -> then.get());
      return new Step.Blocks(seconds);
    }

    Step awaitNow(Future future, Function<Object, Step> then, Function<Object, Step> otherwise) {
      return await(future, then, otherwise);
    }
  }

  static Coroutine of(String name, int line, Language language, Function<Scripted, Step> body) {
    return new Scripted(name, line, language) {
      @Override
      Step begin() {
        return body.apply(this);
      }
    };
  }
}
