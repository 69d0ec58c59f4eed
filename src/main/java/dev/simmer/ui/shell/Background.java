package dev.simmer.ui.shell;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Where work with files is done, so that the window never waits for it.
///
/// @param worker does what takes time, one after the other
/// @param window runs what changes the window, on its thread
/// @param failures hears of failures that nobody expects, on the worker
record Background(Executor worker, Executor window, Consumer<Throwable> failures) {
  /// Work with files.
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /// Does some work whose failure nobody expects.
  void run(Work work) {
    start(work, failures);
  }

  /// Does some work; the window hears if it fails.
  void run(Work work, Consumer<IOException> failed) {
    start(work, e -> show(() -> failed.accept(e)));
  }

  private void start(Work work, Consumer<? super IOException> failed) {
    worker.execute(
        () -> {
          try {
            work.run();
          } catch (IOException e) {
            failed.accept(e);
          }
        });
  }

  /// Changes the window.
  void show(Runnable change) {
    window.execute(change);
  }
}
