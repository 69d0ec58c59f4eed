import org.jspecify.annotations.NullMarked;

/// Simmer shows Python's event loop at work, as a kitchen.
@NullMarked
module dev.simmer {
  requires atlantafx.base;
  requires info.picocli;
  requires javafx.controls;
  requires javafx.fxml;
  requires jfx.incubator.richtext;
  requires static org.jspecify;

  uses dev.simmer.scheduler.Scheduler;

  provides dev.simmer.scheduler.Scheduler with
      dev.simmer.scheduler.builtin.AsyncioScheduler;
}
