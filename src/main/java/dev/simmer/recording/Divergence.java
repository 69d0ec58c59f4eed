package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The first tick at which recordings of the same program part: not the same task is stepped in all
/// of them, or the clock does not move to the same instant.
///
/// @param tick its number, the same in all of them
/// @param reasons why each did what it did there, in the order of the recordings; empty where no
///   scheduler said so
public record Divergence(int tick, List<String> reasons) {
  public Divergence {
    reasons = List.copyOf(reasons);
  }

  /// Where these part; empty if they never do.
  public static Optional<Divergence> of(List<Recording> recordings) {
    int ticks = recordings.stream().mapToInt(r -> ticks(r).last()).max().orElse(0);
    return IntStream.rangeClosed(1, ticks)
        .filter(tick -> recordings.stream().map(r -> deed(r, tick)).distinct().count() > 1)
        .mapToObj(tick -> new Divergence(tick, reasons(recordings, tick)))
        .findFirst();
  }

  private static List<String> reasons(List<Recording> recordings, int tick) {
    return recordings.stream().map(r -> reason(head(r, tick))).toList();
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
