package dev.simmer.recording;

import dev.simmer.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// Where a task stands.
///
/// @param name the name that the program gave it; that it was born with (`Task-2`) if it gave none
/// @param coroutine the qualified name of its coroutine
/// @param madeBy the task that created it; null if none did
/// @param since when it came into this phase, in nanoseconds
/// @param line where its code stands: at the await it waits in, else where its last step began; 0
///   if unknown
/// @param waitsFor what it waits for, while it does
/// @param value the repr of the result or of the exception, once it returned or raised
/// @param runTime how long it held the burner so far, in nanoseconds
/// @param steps how many times it was stepped
/// @param cancelRequested whether it was asked to cancel and has not run since
/// @param suspendedAt the index of the fact by which it last gave the thread back; -1 if none
public record TaskState(
    TaskId id,
    String name,
    String coroutine,
    @Nullable TaskId madeBy,
    Phase phase,
    long since,
    int line,
    @Nullable Wait waitsFor,
    @Nullable String value,
    long runTime,
    int steps,
    boolean cancelRequested,
    int suspendedAt) {}
