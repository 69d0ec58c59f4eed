package dev.simmer.simulation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A thread with a stack that is deep enough for deeply nested source and values.
final class DeepThread {
  private static final long STACK_BYTES = 512L << 20;

  private DeepThread() {}

  /// Runs a task on such a thread, waits for it, and gives its result or throws what it threw.
  static <T> T call(Supplier<T> task) {
    FutureTask<T> result = new FutureTask<>(task::get);
    Thread thread = new Thread(null, result, "simulation", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return await(result);
  }

  private static <T> T await(FutureTask<T> result) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw asUnchecked(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException asUnchecked(@Nullable Throwable cause) {
    return switch (cause) {
      case RuntimeException e -> e;
      case Error e -> throw e;
      case null, default -> new IllegalStateException(cause);
    };
  }
}
