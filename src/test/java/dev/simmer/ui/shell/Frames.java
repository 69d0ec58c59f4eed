package dev.simmer.ui.shell;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Times the frames of a scene until they are painted, in nanoseconds. Not for the JavaFX thread.
final class Frames {
  private static final long PATIENCE = 60;

  private final Scene scene;
  private final Executor painter;

  Frames(Scene scene) throws ReflectiveOperationException {
    this.scene = scene;
    Class<?> renderer = Class.forName("com.sun.javafx.tk.quantum.QuantumRenderer");
    Method instance = renderer.getDeclaredMethod("getInstance");
    instance.setAccessible(true);
    painter = (Executor) instance.invoke(null);
  }

  /// From the beginning of an action to when the frame that shows it is painted.
  long untilPainted(Runnable action) throws Exception {
    CompletableFuture<Long> painted = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          long begun = System.nanoTime();
          onNextFrame(() -> painted.complete(System.nanoTime() - begun));
          action.run();
          Platform.requestNextPulse();
        });
    return painted.get(PATIENCE, TimeUnit.SECONDS);
  }

  /// Paint jobs are in the painter's queue when a frame's pulse has ended.
  private void onNextFrame(Runnable painted) {
    Runnable afterLayout =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(() -> painter.execute(painted));
          }
        };
    scene.addPostLayoutPulseListener(afterLayout);
  }

  /// What so many frames in a row took.
  ///
  /// @param apart from the beginning of each to that of the next
  /// @param work from the beginning of each until it was painted
  record Row(List<Long> apart, List<Long> work) {}

  /// Times so many frames in a row; before each something is done.
  Row row(int count, Runnable beforeEach) throws Exception {
    List<Long> apart = new ArrayList<>();
    List<CompletableFuture<Long>> work = new ArrayList<>();
    CompletableFuture<Void> all = new CompletableFuture<>();
    AnimationTimer timer =
        new AnimationTimer() {
          private long last;

          @Override
          public void handle(long now) {
            long begun = System.nanoTime();
            if (last != 0) {
              apart.add(begun - last);
            }
            last = begun;
            if (work.size() == count) {
              stop();
              all.complete(null);
              return;
            }
            CompletableFuture<Long> painted = new CompletableFuture<>();
            work.add(painted);
            onNextFrame(() -> painted.complete(System.nanoTime() - begun));
            beforeEach.run();
          }
        };
    Platform.runLater(timer::start);
    all.get(PATIENCE, TimeUnit.SECONDS);
    List<Long> done = new ArrayList<>();
    for (CompletableFuture<Long> frame : work) {
      done.add(frame.get(PATIENCE, TimeUnit.SECONDS));
    }
    return new Row(apart, done);
  }
}
