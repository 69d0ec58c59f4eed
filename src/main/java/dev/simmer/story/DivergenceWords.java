package dev.simmer.story;

import dev.simmer.recording.Divergence;
import dev.simmer.recording.Divergence.Side;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.recording.Ticks;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Why runs of the same program part.
public final class DivergenceWords {
  private DivergenceWords() {}

  /// What each run does at the instant at which they part, and the reason that its scheduler gave.
  ///
  /// @param recordings those that the divergence is of, in the same order
  public static List<String> reasons(List<Recording> recordings, Divergence divergence) {
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < recordings.size(); i++) {
      Side side = divergence.sides().get(i);
      reasons.add(
          side.tick() == divergence.tick()
              ? begun(recordings.get(i), side)
              : goesOn(recordings.get(i), side));
    }
    return reasons;
  }

  private static String begun(Recording recording, Side side) {
    if (side.tick() > recording.ticks(Granularity.FOLDED).last()) {
      return new Words().say("figure.over");
    }
    Playhead parted = new Playhead(recording, Granularity.FOLDED, side.tick());
    String deed = new Story(recording).caption(parted).headline();
    return isSaid(side.reason(), deed) ? deed : deed + " " + side.reason();
  }

  /// Whether a reason adds nothing: "First in the queue." to "soup was first in the queue."
  private static boolean isSaid(String reason, String deed) {
    return deed.toLowerCase(Locale.ROOT).contains(reason.toLowerCase(Locale.ROOT));
  }

  private static String goesOn(Recording recording, Side side) {
    Ticks ticks = recording.ticks(Granularity.FOLDED);
    TaskId task = recording.steppedBy(ticks.head(side.tick()));
    Story story = new Story(recording);
    String until = story.seconds(ticks.time(side.tick()));
    return task == null
        ? new Words().say("figure.still.callback", until)
        : new Words().say("figure.still", story.pots().name(task), until);
  }
}
