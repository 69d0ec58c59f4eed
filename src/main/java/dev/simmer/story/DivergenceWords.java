package dev.simmer.story;

import dev.simmer.recording.Divergence;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import java.util.ArrayList;
import java.util.List;

/// Why runs of the same program part.
public final class DivergenceWords {
  private final List<Recording> recordings;
  private final Divergence divergence;

  private DivergenceWords(List<Recording> recordings, Divergence divergence) {
    this.recordings = recordings;
    this.divergence = divergence;
  }

  /// What each run does at the tick at which they part, and the reason that its scheduler gave.
  ///
  /// @param recordings those that the divergence is of, in the same order
  public static List<String> reasons(List<Recording> recordings, Divergence divergence) {
    DivergenceWords words = new DivergenceWords(recordings, divergence);
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < recordings.size(); i++) {
      reasons.add(words.reason(i));
    }
    return reasons;
  }

  private String reason(int run) {
    Recording recording = recordings.get(run);
    if (divergence.tick() > recording.ticks(Granularity.FOLDED).last()) {
      return new Words().say("figure.over");
    }
    Playhead parted = new Playhead(recording, Granularity.FOLDED, divergence.tick());
    String deed = new Story(recording).caption(parted).headline();
    String reason = divergence.reasons().get(run);
    return reason.isEmpty() || deed.contains(reason) ? deed : deed + " " + reason;
  }
}
