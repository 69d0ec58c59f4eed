package dev.simmer.scheduler;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// A handle that could run now. Times are in nanoseconds.
///
/// @param task the task that it steps, or the one on whose behalf it runs; null if there is none
/// @param since when it became ready
/// @param burnerTime how long its task has held a burner so far
public record ReadyHandle(HandleKind kind, @Nullable TaskId task, long since, long burnerTime) {}
