package dev.simmer.python.compile;

import java.util.List;

/// How many positional patterns a class pattern has, and the attributes that it names.
public record ClassShape(int positional, List<String> keywords) {}
