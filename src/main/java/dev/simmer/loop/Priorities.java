package dev.simmer.loop;

import java.util.Map;
import java.util.regex.Pattern;

/// The priorities of tasks, by their names.
///
/// @param byName what is set by hand
record Priorities(Map<String, Integer> byName) {
  private static final int USUAL = 0;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

  /// A task's name without its priority.
  private String title(String name) {
    int colon = colon(name);
    return colon < 0 ? name : name.substring(0, colon);
  }

  /// What is set by hand for this name, else what stands in it after the colon.
  int of(String name) {
    Integer set = byName.getOrDefault(name, byName.get(title(name)));
    int colon = colon(name);
    return set != null
        ? set
        : colon < 0 ? USUAL : Integer.parseInt(name, colon + 1, name.length(), 10);
  }

  /// Where the colon stands that a number follows; -1 if there is none.
  private static int colon(String name) {
    int colon = name.lastIndexOf(':');
    return colon >= 0 && NUMBER.matcher(name).region(colon + 1, name.length()).matches()
        ? colon
        : -1;
  }
}
