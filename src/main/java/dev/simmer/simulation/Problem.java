package dev.simmer.simulation;

import dev.simmer.trace.SourceSpan;
import org.jspecify.annotations.Nullable;

/// Why a recipe cannot be run.
///
/// @param message what is wrong, without a full stop
/// @param span where it is wrong; null if it is the whole file
/// @param advice what to do about it; empty if the message says all
public record Problem(String message, @Nullable SourceSpan span, String advice) {}
