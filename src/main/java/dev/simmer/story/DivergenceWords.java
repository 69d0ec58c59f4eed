package dev.simmer.story;

import dev.simmer.recording.Divergence;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Why runs of the same program part.
public final class DivergenceWords {
  private DivergenceWords() {}

  /// What each run does at the tick at which they part, and the reason that its scheduler gave.
  ///
  /// @param recordings those that the divergence is of, in the same order
  public static List<String> reasons(List<Recording> recordings, Divergence divergence) {
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < recordings.size(); i++) {
      reasons.add(reason(recordings.get(i), divergence.tick(), divergence.reasons().get(i)));
    }
    return reasons;
  }

  /// Whether a reason adds nothing: "First in the queue." to "soup was first in the queue."
  private static boolean isSaid(String reason, String deed) {
    return deed.toLowerCase(Locale.ROOT).contains(reason.toLowerCase(Locale.ROOT));
  }

  private static String reason(Recording recording, int tick, String reason) {
    if (tick > recording.ticks(Granularity.FOLDED).last()) {
      return new Words().say("figure.over");
    }
    Playhead parted = new Playhead(recording, Granularity.FOLDED, tick);
    String deed = new Story(recording).caption(parted).headline();
    return isSaid(reason, deed) ? deed : deed + " " + reason;
  }
}
