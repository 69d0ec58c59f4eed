package dev.simmer.recording;

import dev.simmer.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// Who has a burner at the end of a tick, because something holds it up in the middle of its step,
/// or because it keeps the burner while it waits.
///
/// @param burner its number, from 0 on
/// @param task null if the burner is free
/// @param since when the task got it, in nanoseconds
/// @param waits whether the task only keeps it
public record Occupancy(int burner, @Nullable TaskId task, long since, boolean waits) {}
