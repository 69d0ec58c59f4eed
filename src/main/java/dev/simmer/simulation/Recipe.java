package dev.simmer.simulation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A Python program to run.
///
/// @param name how it is called on screen, such as `breakfast.py`
/// @param file where it was read from; null if it never was in a file
/// @param source its text
public record Recipe(String name, @Nullable Path file, String source) {}
