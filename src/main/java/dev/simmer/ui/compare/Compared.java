package dev.simmer.ui.compare;

import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.recording.Comparison;
import dev.simmer.recording.Divergence;
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
/// @param reasons what each does when they part, and why; empty if they never do
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

  /// The tick of a place that begins when they part; 0 if they never do.
  public int parting(JointPlayhead at) {
    return comparison.divergence().map(where -> jointTick(at, where)).orElse(0);
  }

  /// The joint tick after the last one by whose end a run has come to where they part.
  private static int jointTick(JointPlayhead at, Divergence where) {
    int last = 0;
    for (int run = 0; run < at.recordings().size(); run++) {
      if (where.sides().get(run).tick() == where.tick()) {
        int own = begin(at.recordings().get(run), where.tick(), at.granularity());
        last = Math.max(last, at.ticks().joint(run, own - 1));
      }
    }
    return last + 1;
  }

  /// Which tick begins when a folded one does.
  private static int begin(Recording recording, int folded, Granularity granularity) {
    Ticks ticks = recording.ticks(Granularity.FOLDED);
    Ticks own = recording.ticks(granularity);
    return folded > ticks.last() ? own.last() + 1 : own.ofFact(ticks.head(folded));
  }
}
