import org.jspecify.annotations.NullMarked;

/// Simmer shows Python's event loop at work, as a kitchen.
@NullMarked
module dev.simmer {
  requires atlantafx.base;
  requires java.desktop;
  requires javafx.controls;
  requires javafx.fxml;
  requires jfx.incubator.richtext;
  requires static transitive org.jspecify;

  // What a scheduler in a jar of its own is written against.
  exports dev.simmer.scheduler;
  exports dev.simmer.trace;

  // The views' fields that FXML fills in, and the controls that it makes.
  opens dev.simmer.ui.compare to
      javafx.fxml;
  opens dev.simmer.ui.control to
      javafx.fxml;
  opens dev.simmer.ui.editor to
      javafx.fxml;
  opens dev.simmer.ui.gantt to
      javafx.fxml;
  opens dev.simmer.ui.kitchen to
      javafx.fxml;
  opens dev.simmer.ui.numbers to
      javafx.fxml;
  opens dev.simmer.ui.playback to
      javafx.fxml;
  opens dev.simmer.ui.schedulers to
      javafx.fxml;
  opens dev.simmer.ui.shell to
      javafx.fxml;
  opens dev.simmer.ui.tables to
      javafx.fxml;

  uses dev.simmer.scheduler.Scheduler;

  provides dev.simmer.scheduler.Scheduler with
      dev.simmer.scheduler.builtin.AsyncioScheduler,
      dev.simmer.scheduler.builtin.AsyncioEagerScheduler,
      dev.simmer.scheduler.builtin.OneByOneScheduler,
      dev.simmer.scheduler.builtin.TrioScheduler,
      dev.simmer.scheduler.builtin.TokioScheduler,
      dev.simmer.scheduler.builtin.GoScheduler,
      dev.simmer.scheduler.builtin.KotlinScheduler,
      dev.simmer.scheduler.builtin.NodeScheduler,
      dev.simmer.scheduler.builtin.LifoScheduler,
      dev.simmer.scheduler.builtin.RandomScheduler,
      dev.simmer.scheduler.builtin.PriorityScheduler,
      dev.simmer.scheduler.builtin.RoundRobinScheduler,
      dev.simmer.scheduler.builtin.ShortestFirstScheduler,
      dev.simmer.scheduler.builtin.MlfqScheduler;
}
