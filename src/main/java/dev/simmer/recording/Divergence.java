package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The instant at which recordings of the same program part: from then on not the same task runs in
/// all of them, or the clock does not move to the same instant.
///
/// @param tick the first that is not the same in all of them; they have the same number up to there
/// @param time when the first of them begins it, in nanoseconds
/// @param sides what each does then, in the order of the recordings
public record Divergence(int tick, long time, List<Side> sides) {
  public Divergence {
    sides = List.copyOf(sides);
  }

  /// What one recording does at that instant.
  ///
  /// @param tick the tick that begins then; the one before it where that still goes on
  /// @param reason why it begins; empty where it does not, or no scheduler said so
  public record Side(int tick, String reason) {}

  /// Where these part; empty if they never do.
  public static Optional<Divergence> of(List<Recording> recordings) {
    int ticks = recordings.stream().mapToInt(r -> ticks(r).last()).max().orElse(0);
    return IntStream.rangeClosed(1, ticks)
        .filter(tick -> recordings.stream().map(r -> deed(r, tick)).distinct().count() > 1)
        .mapToObj(tick -> at(tick, recordings))
        .findFirst();
  }

  private static Divergence at(int tick, List<Recording> recordings) {
    long time = recordings.stream().mapToLong(r -> begin(r, tick)).min().orElseThrow();
    return new Divergence(
        tick,
        time,
        recordings.stream()
            .map(r -> begin(r, tick) == time ? begun(r, tick) : new Side(tick - 1, ""))
            .toList());
  }

  private static long begin(Recording recording, int tick) {
    return ticks(recording).time(tick - 1);
  }

  private static Side begun(Recording recording, int tick) {
    return new Side(tick, reason(head(recording, tick)));
  }

  private static Ticks ticks(Recording recording) {
    return recording.ticks(Granularity.FOLDED);
  }

  private static @Nullable LoopEvent head(Recording recording, int tick) {
    return tick > ticks(recording).last() ? null : recording.fact(ticks(recording).head(tick));
  }

  /// What a tick does, but for the burner and the reason.
  private record Deed(@Nullable TaskId task, long time) {}

  private static @Nullable Deed deed(Recording recording, int tick) {
    return switch (head(recording, tick)) {
      case null -> null;
      case LoopEvent.HandleRan ran -> new Deed(ran.task(), ran.time());
      case LoopEvent.Blocked blocked -> new Deed(blocked.task(), blocked.time());
      case LoopEvent fact -> new Deed(null, fact.time());
    };
  }

  private static String reason(@Nullable LoopEvent head) {
    return switch (head) {
      case LoopEvent.HandleRan ran -> ran.reason();
      case LoopEvent.ClockAdvanced advanced -> advanced.reason();
      case null, default -> "";
    };
  }
}
