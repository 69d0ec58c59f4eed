package dev.simmer.scheduler;

/// What people read of a scheduler.
///
/// @param title its name on screen
/// @param rule how it chooses, in a sentence or two; may be empty
/// @param lesson what it shows well; may be empty
public record Description(String title, String rule, String lesson) {}
