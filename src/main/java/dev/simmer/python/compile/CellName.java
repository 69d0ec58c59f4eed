package dev.simmer.python.compile;

/// A name of a class body that may also be the variable of an enclosing function.
public record CellName(String name, int slot) {}
