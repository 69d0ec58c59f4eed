package dev.simmer.python.compile;

import java.util.List;

/// How many arguments a call has, and the names of the last of them.
public record CallShape(int arguments, List<String> keywords) {}
