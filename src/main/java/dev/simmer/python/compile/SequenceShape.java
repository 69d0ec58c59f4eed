package dev.simmer.python.compile;

/// How many items a sequence pattern takes before and after its star, if it has one.
public record SequenceShape(int before, int after, boolean hasStar) {}
