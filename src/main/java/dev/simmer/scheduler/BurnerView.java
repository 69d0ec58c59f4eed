package dev.simmer.scheduler;

import dev.simmer.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// A burner, and who is on it.
///
/// @param number from 0 on
/// @param task null if it is free
/// @param since when the task got it, in nanoseconds of virtual time; 0 if it is free
public record BurnerView(int number, @Nullable TaskId task, long since) {}
