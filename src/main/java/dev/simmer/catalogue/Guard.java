package dev.simmer.catalogue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs the code of one plug-in on a thread of its own, so that whatever it does, whoever asks goes
/// on. The thread ends when nothing was asked for a second, and never keeps Java from ending.
///
/// Java cannot stop code that goes on and on. It is interrupted, and not asked again.
final class Guard {
  private static final Duration IDLE = Duration.ofSeconds(1);

  private final Path jar;
  private final String type;
  private final Duration limit;
  private final ExecutorService thread;

  /// @param type the name of the plug-in's class
  /// @param limit how long an answer may take
  Guard(Path jar, String type, Duration limit) {
    this.jar = jar;
    this.type = type;
    this.limit = limit;
    ThreadPoolExecutor one =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE.toMillis(),
            TimeUnit.MILLISECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("plug-in " + type).factory());
    one.allowCoreThreadTimeOut(true);
    this.thread = one;
  }

  /// The answer, which comes from the plug-in's thread.
  ///
  /// @throws PluginException if there is none
  <T> T ask(Callable<T> question) {
    try {
      return get(thread.submit(() -> answer(question)));
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
      throw wrong("interrupted");
    }
  }

  private <T> T get(Future<T> answer) throws InterruptedException {
    try {
      return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof PluginException failed ? failed : wrong("unsayable");
    } catch (TimeoutException e) {
      stop();
      throw wrong("slow", limit.toMillis() / 1000.0);
    } catch (OutOfMemoryError e) {
      // Who asks only waits: it is the plug-in that takes the memory.
      stop();
      throw wrong("memory");
    }
  }

  /// Gives the plug-in a moment to end, so that what it holds is free before others need memory.
  private void stop() throws InterruptedException {
    thread.shutdownNow();
    thread.awaitTermination(limit.toNanos() / 2, TimeUnit.NANOSECONDS);
  }

  /// What was thrown is put into words here: its own message is code of the plug-in, too.
  @SuppressWarnings("CatchingUnchecked") // Whatever the plug-in does, errors too.
  private <T> T answer(Callable<T> question) {
    try {
      return question.call();
    } catch (Throwable e) {
      throw failure(PluginFailures.what(e));
    }
  }

  /// What to throw if the plug-in's answer is of no use.
  PluginException wrong(String key, Object... values) {
    return failure(PluginProblem.text(key, values));
  }

  private PluginException failure(String what) {
    return new PluginException(new PluginProblem(jar, type, what));
  }
}
