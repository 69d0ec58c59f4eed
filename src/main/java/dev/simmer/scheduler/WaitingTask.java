package dev.simmer.scheduler;

import dev.simmer.trace.TaskId;

/// A task that waits on a timer.
///
/// @param due when the timer rings, in nanoseconds
public record WaitingTask(TaskId task, long due) {}
