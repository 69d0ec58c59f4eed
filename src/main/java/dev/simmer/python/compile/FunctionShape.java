package dev.simmer.python.compile;

import java.util.List;

/// What stands on the stack when a function is made: the defaults of its last `defaults` positional
/// parameters, then those of the keyword-only parameters named, then its annotations.
public record FunctionShape(
    Code code, int defaults, List<String> keywordDefaults, List<String> annotations) {}
