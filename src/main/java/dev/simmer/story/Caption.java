package dev.simmer.story;

/// What happened in a tick and why, in plain words.
///
/// @param headline the first sentence
/// @param detail the sentences after it; empty if there are none
public record Caption(String headline, String detail) {
  /// All of it.
  public String text() {
    return detail.isEmpty() ? headline : headline + " " + detail;
  }
}
