package dev.simmer.home;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A text that the user has changed and not saved.
///
/// @param name of the recipe that it is of
/// @param file in which the recipe is; null if it is in none
public record UnsavedText(String name, @Nullable Path file, String text) {}
