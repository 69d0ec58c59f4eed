package dev.simmer.fuzz;

import java.util.ArrayList;
import java.util.List;

/// A way to make a program shorter: other lines in place of some.
///
/// @param from the first line to go, from 0
/// @param to the line after the last to go
record Edit(int from, int to, List<String> by) {
  /// All ways to leave out a statement, or to put `pass` or its block in its place.
  static List<Edit> of(List<String> lines) {
    List<Edit> edits = new ArrayList<>();
    for (int at = lines.size() - 1; at >= 0; at--) {
      String line = lines.get(at);
      int end = endOfBlock(lines, at);
      String pass = " ".repeat(indent(line)) + "pass";
      edits.add(new Edit(at, end, List.of()));
      if (!line.equals(pass) && !line.isBlank()) {
        edits.add(new Edit(at, end, List.of(pass)));
      }
      if (end > at + 1) {
        edits.add(new Edit(at, end, outdented(lines.subList(at + 1, end), indent(line))));
      }
    }
    return edits;
  }

  /// How many lines fewer it leaves.
  int saved() {
    return to - from - by.size();
  }

  private static List<String> outdented(List<String> body, int indent) {
    int deeper = indent(body.getFirst()) - indent;
    return body.stream().map(line -> line.isBlank() ? line : line.substring(deeper)).toList();
  }

  /// The lines after some edits, each of which is above the one before it.
  static List<String> apply(List<Edit> edits, List<String> lines) {
    List<String> result = new ArrayList<>(lines);
    for (Edit edit : edits) {
      List<String> part = result.subList(edit.from, edit.to);
      part.clear();
      part.addAll(edit.by);
    }
    return result;
  }

  private static int endOfBlock(List<String> lines, int at) {
    int end = at + 1;
    while (end < lines.size()
        && !lines.get(end).isBlank()
        && indent(lines.get(end)) > indent(lines.get(at))) {
      end++;
    }
    return end;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
