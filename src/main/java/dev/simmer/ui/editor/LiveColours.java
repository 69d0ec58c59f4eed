package dev.simmer.ui.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/// The colours of a text that is being edited. Only what an edit may have changed is coloured anew.
final class LiveColours {
  private final List<PythonHighlighter.Line> lines;

  LiveColours(SourceText source) {
    lines = new ArrayList<>(source.colours());
    if (lines.isEmpty()) {
      lines.add(PythonHighlighter.Line.EMPTY);
    }
  }

  int size() {
    return lines.size();
  }

  /// The coloured stretches of a line, which is counted from 0.
  List<PythonHighlighter.Stretch> stretches(int line) {
    return line < lines.size() ? lines.get(line).stretches() : List.of();
  }

  /// Takes in that the lines from `first` to `last` became `count` lines.
  ///
  /// @param text each line of the text as it is now
  /// @return the line after the last that has to be painted anew
  int replace(int first, int last, int count, IntFunction<String> text) {
    String former = lines.get(last).open();
    List<PythonHighlighter.Line> changed = lines.subList(first, last + 1);
    changed.clear();
    changed.addAll(Collections.nCopies(count, PythonHighlighter.Line.EMPTY));
    int at = first;
    for (; at < first + count; at++) {
      colour(at, text);
    }
    while (at < lines.size() && !openBefore(at).equals(former)) {
      former = lines.get(at).open();
      colour(at, text);
      at++;
    }
    return at;
  }

  private void colour(int line, IntFunction<String> text) {
    lines.set(line, PythonHighlighter.read(text.apply(line), openBefore(line)));
  }

  private String openBefore(int line) {
    return line == 0 ? "" : lines.get(line - 1).open();
  }
}
