package dev.simmer.recording;

import dev.simmer.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// Who was on the burner in the last tick. At the tick's end that task may already wait or be done.
///
/// @param task the task that was stepped; null if the clock moved or a callback ran
/// @param line the line at which its step went on; 0 if it is not known
/// @param since when its step began, in nanoseconds
/// @param blocked how long blocking calls held the burner in that step, in nanoseconds
/// @param reason the scheduler's, why it got the burner; empty if it is not known
public record Burner(@Nullable TaskId task, int line, long since, long blocked, String reason) {
  /// Nobody on the burner.
  public static final Burner FREE = new Burner(null, 0, 0, 0, "");
}
