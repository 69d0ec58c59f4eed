package dev.simmer.recording;

import dev.simmer.trace.TaskId;

/// The figures of one task up to some moment, all in nanoseconds of virtual time.
///
/// @param response from its creation to its first step; to the moment, if there was none
/// @param ready how long it could have run and had no burner: it stood in the ready queue, or its
///   timer should have rung and the loop had not come to look
/// @param waiting how long it waited for a timer, a task or anything else
/// @param burner how long it ran or blocked on a burner
/// @param turnaround from its creation to its end; to the moment, if it has not ended
public record TaskFigures(
    TaskId task, long response, long ready, long waiting, long burner, long turnaround) {

  /// What part of its life it did not have to stand in line: 1 if it never had to, 0 if it always
  /// did.
  public double progress() {
    return turnaround == 0 ? 1 : (double) (turnaround - ready) / turnaround;
  }
}
