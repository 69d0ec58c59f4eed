package dev.simmer.loop.executor;

import dev.simmer.loop.DoneCallback;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import dev.simmer.trace.HandleKind;

/// Futures of the loop and of threads that follow each other.
///
/// As `Lib/asyncio/futures.py`, `_chain_future`.
public final class Chains {
  private Chains() {}

  /// A future of a loop that ends as the work does. Cancelling it cancels the work.
  public static Future wrap(WorkFuture work, EventLoop loop) {
    Future future = loop.createFuture();
    future.addDoneCallback(
        DoneCallback.of(
            HandleKind.EXECUTOR,
            _ -> {
              if (future.isCancelled()) {
                work.cancel();
              }
            }));
    work.addDoneCallback(
        _ -> {
          if (!(future.isCancelled() && loop.isClosed())) {
            loop.callSoon(HandleKind.EXECUTOR, () -> copy(work, future));
          }
        });
    return future;
  }

  private static void copy(WorkFuture work, Future future) {
    Object exception = work.exception();
    Object result = work.result();
    if (future.isCancelled()) {
      return;
    }
    if (exception != null) {
      future.setException(exception);
    } else if (result != null) {
      future.setResult(result);
    } else {
      future.cancel(null);
    }
  }

  /// Has a thread's future end as one of the loop does. Cancelling it cancels the loop's.
  public static void follow(Future future, WorkFuture work) {
    work.addDoneCallback(
        _ -> {
          if (work.isCancelled()) {
            future.loop().callSoon(HandleKind.CALLBACK, () -> future.cancel(null));
          }
        });
    future.addDoneCallback(DoneCallback.of(HandleKind.EXECUTOR, _ -> copy(future, work)));
  }

  private static void copy(Future future, WorkFuture work) {
    if (future.isCancelled()) {
      work.cancel();
    }
    if (!work.begin()) {
      return;
    }
    Object exception = future.exception();
    if (exception != null) {
      work.setException(exception);
    } else {
      work.setResult(future.result());
    }
  }
}
