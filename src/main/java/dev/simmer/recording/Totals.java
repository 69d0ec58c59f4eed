package dev.simmer.recording;

/// Sums from the start of the program on.
///
/// @param offered how long there were burners, in nanoseconds; each counts
/// @param idle how long the loop waited with nothing to run, in nanoseconds; each free burner
///   counts
/// @param blocked how long blocking calls held the thread, in nanoseconds
/// @param kept how long burners were kept by tasks that waited, in nanoseconds
/// @param steps how many times a task was stepped
/// @param switches how many of these steps were another task's than the step before
public record Totals(long offered, long idle, long blocked, long kept, int steps, int switches) {}
