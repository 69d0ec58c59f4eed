package dev.simmer.recording;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// A handle in the ready queue.
///
/// @param task the task that it steps, or the one on whose behalf it runs; null if there is none
/// @param since when it joined the queue, in nanoseconds
public record ReadyState(HandleKind kind, @Nullable TaskId task, long since) {}
