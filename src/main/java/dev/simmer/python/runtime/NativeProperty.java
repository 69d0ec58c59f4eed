package dev.simmer.python.runtime;

import org.jspecify.annotations.Nullable;

/// An attribute of a built-in type that Java code computes.
///
/// @param getter takes the instance
/// @param setter takes the instance and the new value; null if the attribute cannot be set
public record NativeProperty(String name, Native getter, @Nullable Native setter) {}
