package dev.simmer.scheduler;

import static java.util.Objects.requireNonNull;

/// What people read of a scheduler.
///
/// @param title its name on screen
/// @param rule how it chooses, in a sentence or two; may be empty
/// @param lesson what it shows well; may be empty
public record Description(String title, String rule, String lesson) {
  public Description {
    requireNonNull(title, "title");
    requireNonNull(rule, "rule");
    requireNonNull(lesson, "lesson");
  }
}
