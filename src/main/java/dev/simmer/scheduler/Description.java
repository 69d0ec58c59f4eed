package dev.simmer.scheduler;

import static java.util.Objects.requireNonNull;

/// What people read of a scheduler, each in one line, to which what is longer is cut.
///
/// @param title its name on screen
/// @param rule how it chooses, in a sentence or two; may be empty
/// @param lesson what it shows well; may be empty
public record Description(String title, String rule, String lesson) {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_TEXT = 500;

  public Description {
    title = OneLine.of(requireNonNull(title, "title"), LONGEST_TITLE);
    rule = OneLine.of(requireNonNull(rule, "rule"), LONGEST_TEXT);
    lesson = OneLine.of(requireNonNull(lesson, "lesson"), LONGEST_TEXT);
  }
}
