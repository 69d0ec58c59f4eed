package dev.simmer.loop.primitive;

import dev.simmer.loop.ErrorKind;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import dev.simmer.loop.Language;
import dev.simmer.loop.LoopContext;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// A primitive that belongs to the loop on which somebody first waited for it.
///
/// As `Lib/asyncio/mixins.py`, `_LoopBoundMixin`.
public abstract class LoopBound {
  private final LoopContext context;
  private @Nullable EventLoop bound;
  private @Nullable Object shown;

  LoopBound(LoopContext context) {
    this.context = context;
  }

  /// Says which value of the language it is in messages.
  public final void showAs(Object value) {
    shown = value;
  }

  final LoopContext context() {
    return context;
  }

  final Language language() {
    return context.language();
  }

  final Future createFuture() {
    EventLoop loop = context.requireRunning();
    if (bound == null) {
      bound = loop;
    }
    if (bound != loop) {
      String name = shown == null ? "The primitive" : language().repr(shown);
      throw raise(ErrorKind.RUNTIME, name + " is bound to a different event loop");
    }
    return loop.createFuture();
  }

  final RuntimeException raise(ErrorKind kind, String message) {
    return language().thrown(language().error(kind, message));
  }

  /// Sets the result of the first waiter, unless it is done already.
  static void wakeFirst(Deque<Future> waiters, Object value) {
    Future first = waiters.peek();
    if (first != null && !first.isDone()) {
      first.setResult(value);
    }
  }
}
