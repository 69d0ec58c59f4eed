package dev.simmer.ui.compare;

import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.recording.Comparison;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.JointPlayhead;
import dev.simmer.recording.Recording;
import dev.simmer.recording.Ticks;
import dev.simmer.simulation.Result;
import dev.simmer.story.DivergenceWords;
import dev.simmer.story.FigureTable;
import java.util.ArrayList;
import java.util.List;

/// Runs of a recipe under several schedulers, with all that is shown of them.
///
/// @param reasons what each does at the tick at which they part, and why; empty if they never do
public record Compared(
    List<Run> runs,
    Comparison comparison,
    FigureTable table,
    List<String> reasons,
    JointPlayhead start) {
  public Compared {
    runs = List.copyOf(runs);
    reasons = List.copyOf(reasons);
  }

  /// A run under one scheduler.
  public record Run(SchedulerPlan plan, Result.Recorded result) {
    /// What it is called.
    public String title() {
      return plan.entry().description().title();
    }
  }

  static Compared of(List<Run> runs) {
    List<Recording> recordings = runs.stream().map(run -> run.result().recording()).toList();
    Comparison comparison =
        Comparison.of(recordings, runs.stream().allMatch(run -> run.result().ending().isWell()));
    List<String> reasons = new ArrayList<>();
    comparison
        .divergence()
        .ifPresent(parting -> reasons.addAll(DivergenceWords.reasons(recordings, parting)));
    return new Compared(
        runs,
        comparison,
        FigureTable.of(comparison),
        reasons,
        JointPlayhead.atStart(recordings, Granularity.FOLDED));
  }

  /// At which tick of a place they part; 0 if they never do.
  public int parting(JointPlayhead at) {
    return comparison.divergence().map(where -> jointTick(at, where.tick())).orElse(0);
  }

  /// The first joint tick at whose end a run has taken the tick at which they part.
  private static int jointTick(JointPlayhead at, int tick) {
    int first = at.lastTick();
    for (int run = 0; run < at.recordings().size(); run++) {
      Recording recording = at.recordings().get(run);
      Ticks folded = recording.ticks(Granularity.FOLDED);
      if (tick <= folded.last()) {
        int own = recording.ticks(at.granularity()).ofFact(folded.head(tick));
        first = Math.min(first, at.ticks().joint(run, own));
      }
    }
    return first;
  }
}
