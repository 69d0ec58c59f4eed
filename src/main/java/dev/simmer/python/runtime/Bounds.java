package dev.simmer.python.runtime;

/// What a program may use.
///
/// @param steps how many steps the interpreter may take: calls, and jumps back in loops
/// @param memory how many bytes its values may take
/// @param depth how deep calls may nest, the module counted
/// @param output how many characters it may print
public record Bounds(long steps, long memory, int depth, long output) {}
