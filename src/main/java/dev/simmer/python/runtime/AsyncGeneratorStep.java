package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Step;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What `asend()`, `__anext__()`, `athrow()` and `aclose()` give: awaiting it takes an asynchronous
/// generator one step further.
///
/// As `Objects/genobject.c`, `PyAsyncGenASend` and `PyAsyncGenAThrow`.
public abstract sealed class AsyncGeneratorStep implements Coroutine {
  final Interpreter py;
  final PyAsyncGenerator generator;
  private State state = State.NEW;

  private AsyncGeneratorStep(Interpreter py, PyAsyncGenerator generator) {
    this.py = py;
    this.generator = generator;
  }

  private enum State {
    NEW,
    SUSPENDED,
    ENDED
  }

  /// Its methods, for the message about awaiting it twice.
  abstract String methods();

  abstract Step begin(Object sent);

  /// What the awaiting code sees of the generator's step.
  abstract Step seen(Step step);

  @Override
  public final Step send(@Nullable Object value) {
    Object sent = value == null ? Singleton.NONE : value;
    return switch (state) {
      case NEW -> noted(begun(sent));
      case SUSPENDED -> noted(seen(generator.send(sent)));
      case ENDED -> reused();
    };
  }

  @Override
  public final Step fail(Object exception) {
    return state == State.ENDED ? reused() : noted(seen(generator.fail((PyException) exception)));
  }

  private Step begun(Object sent) {
    try {
      return begin(sent);
    } catch (PyError e) {
      return new Step.Raised(py.exceptionOf(e));
    }
  }

  private Step noted(Step step) {
    boolean isOver = step instanceof Step.Returned || step instanceof Step.Raised;
    state = isOver ? State.ENDED : State.SUSPENDED;
    return step;
  }

  private Step reused() {
    String message = "cannot reuse already awaited " + methods();
    return new Step.Raised(py.exceptionOf(PyError.of("RuntimeError", message)));
  }

  /// Whether an exception only says that the generator has come to its end.
  static boolean endsGenerator(Interpreter py, PyException raised) {
    return raised.type().isSubtypeOf(py.types().exception("StopAsyncIteration"))
        || raised.type().isSubtypeOf(py.types().exception("GeneratorExit"));
  }

  @Override
  public final void close() {
    state = State.ENDED;
  }

  @Override
  public final boolean isNew() {
    return state == State.NEW;
  }

  @Override
  public final String name() {
    return py.typeOf(this).name();
  }

  @Override
  public final int definedAt() {
    return 0;
  }

  @Override
  public final int continuesAt() {
    return generator.continuesAt();
  }

  @Override
  public final WaitPoint waitPoint() {
    return generator.waitPoint();
  }

  /// `asend()` and `__anext__()`
  public static final class Next extends AsyncGeneratorStep {
    private final Object value;

    Next(Interpreter py, PyAsyncGenerator generator, Object value) {
      super(py, generator);
      this.value = value;
    }

    @Override
    String methods() {
      return "__anext__()/asend()";
    }

    @Override
    Step begin(Object sent) {
      generator.begin("anext()");
      return generator.send(sent == Singleton.NONE ? value : sent);
    }

    @Override
    Step seen(Step step) {
      return step;
    }
  }

  /// `athrow()` and, without an exception, `aclose()`
  public static final class Throw extends AsyncGeneratorStep {
    private final @Nullable Supplier<PyException> exception;

    Throw(Interpreter py, PyAsyncGenerator generator, @Nullable Supplier<PyException> exception) {
      super(py, generator);
      this.exception = exception;
    }

    @Override
    String methods() {
      return "aclose()/athrow()";
    }

    @Override
    Step begin(Object sent) {
      if (generator.isEnded()) {
        return new Step.Returned(Singleton.NONE);
      }
      generator.begin(exception == null ? "aclose()" : "athrow()");
      if (generator.isClosed()) {
        generator.paused();
        throw PyError.of("StopAsyncIteration");
      }
      if (exception != null) {
        return seen(generator.fail(exception.get()));
      }
      generator.close();
      return seen(generator.fail(py.newException(py.types().exception("GeneratorExit"))));
    }

    @Override
    Step seen(Step step) {
      if (exception != null) {
        return step;
      }
      return switch (step) {
        case Step.Returned _ ->
            new Step.Raised(
                py.exceptionOf(
                    PyError.of("RuntimeError", "async generator ignored GeneratorExit")));
        case Step.Raised(Object raised) when endsGenerator(py, (PyException) raised) -> {
          generator.releaseAll();
          yield new Step.Returned(Singleton.NONE);
        }
        default -> step;
      };
    }
  }
}
