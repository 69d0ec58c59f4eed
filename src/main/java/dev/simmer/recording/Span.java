package dev.simmer.recording;

/// A stretch of a task's life in one phase.
///
/// @param from virtual time in nanoseconds
/// @param to virtual time in nanoseconds; the same as `from` where code ran, which takes no time
/// @param fromFact the index of the fact that began it: its tick is [Ticks#ofFact] of that
/// @param toFact the index of the fact that ended it, or the number of facts if nothing did
public record Span(Phase phase, long from, long to, int fromFact, int toFact) {}
