package dev.simmer.loop;

/// What the language can await, as futures and coroutines.
///
/// As `Lib/asyncio/tasks.py`, `ensure_future`.
public final class Awaitables {
  private Awaitables() {}

  /// The future itself, or a new task for a coroutine or another awaitable, on the event loop.
  public static Future future(LoopContext context, Object value) {
    if (value instanceof Future future) {
      return future;
    }
    Coroutine coroutine = requireCoroutine(context.language(), value);
    return context.eventLoop().createTask(coroutine);
  }

  /// The same on a loop that is known; a future must belong to it.
  public static Future future(EventLoop loop, Object value) {
    Language language = loop.context().language();
    if (value instanceof Future future) {
      if (future.loop() != loop) {
        String message =
            "The future belongs to a different loop than the one specified as the loop argument";
        throw language.thrown(language.error(ErrorKind.VALUE, message));
      }
      return future;
    }
    return loop.createTask(requireCoroutine(language, value));
  }

  /// What awaits an object that is no coroutine is asyncio's own, and that is what a trace shows.
  private static Coroutine wrapped(Language language, Coroutine awaiting) {
    return new Routine("_wrap_awaitable", language) {
      @Override
      protected Step start() {
        return await(awaiting, Step.Returned::new, Step.Raised::new);
      }
    };
  }

  private static Coroutine requireCoroutine(Language language, Object value) {
    Coroutine coroutine = language.coroutine(value);
    if (coroutine != null) {
      return coroutine;
    }
    Coroutine awaiting = language.awaiting(value);
    if (awaiting != null) {
      return wrapped(language, awaiting);
    }
    String message = "An asyncio.Future, a coroutine or an awaitable is required";
    throw language.thrown(language.error(ErrorKind.TYPE, message));
  }
}
