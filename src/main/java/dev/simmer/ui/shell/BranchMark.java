package dev.simmer.ui.shell;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.schedulers.SchedulerModel;
import dev.simmer.ui.schedulers.SchedulerModel.Takeover;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Marks on the chart after which tick another scheduler has taken over.
final class BranchMark {
  private static final int NOWHERE = 0;

  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
  private final SchedulerModel schedulers;
  private final GanttChart chart;

  BranchMark(SchedulerModel schedulers, GanttChart chart) {
    this.schedulers = schedulers;
    this.chart = chart;
  }

  /// Marks it in the ticks that are shown.
  void show(@Nullable Playhead now) {
    Takeover last = schedulers.takeoverProperty().get();
    if (now == null || last == null) {
      chart.markedTickProperty().set(NOWHERE);
      return;
    }
    Playhead before = new Playhead(now.recording(), Granularity.FOLDED, last.tick());
    String by = last.plan().entry().description().title();
    chart
        .markedTextProperty()
        .set(
            MessageFormat.format(
                texts.getString("takeover.mark"), Integer.toString(last.tick()), by));
    chart.markedTickProperty().set(before.with(now.granularity()).tick() + 1);
  }
}
