package dev.simmer.scheduler;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// A handle that could run now. Times are in nanoseconds.
///
/// @param number counts the handles of a run in the order in which they became ready: no two have
///   the same, and what came later has a higher one
/// @param task the task that it steps, or the one on whose behalf it runs; null if there is none
/// @param name what the task is called on screen: the name that the program gave it, else that of
///   its coroutine, so that several may share one; empty if there is no task
/// @param priority what stands in the task's name after a colon, as in `soup:2`; 0 if nothing does.
///   What is lower goes first
/// @param since when it became ready
/// @param burnerTime how long its task has held a burner so far
/// @param wokenBy the task that made it ready, itself if it gave way; null if a timer did, or
///   nobody
/// @param burner where it was made ready; [#NO_BURNER] if on none
/// @param preempted whether its task was cut short by the end of its slice
/// @param timer whether it is a timer that has rung, and not what follows from that
public record ReadyHandle(
    long number,
    HandleKind kind,
    @Nullable TaskId task,
    String name,
    int priority,
    long since,
    long burnerTime,
    @Nullable TaskId wokenBy,
    int burner,
    boolean preempted,
    boolean timer) {
  public static final int NO_BURNER = -1;
}
