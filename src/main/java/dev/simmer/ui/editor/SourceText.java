package dev.simmer.ui.editor;

import java.util.List;

/// A recipe's source with its colours, ready to be shown. Immutable, and made off the window's
/// thread.
public final class SourceText {
  static final SourceText EMPTY = new SourceText("");

  private final String text;
  private final List<List<PythonHighlighter.Stretch>> stretches;

  public SourceText(String source) {
    List<String> lines = source.lines().toList();
    text = String.join("\n", lines);
    stretches = PythonHighlighter.highlight(lines);
  }

  String text() {
    return text;
  }

  /// The coloured stretches of a line, which is counted from 0.
  List<PythonHighlighter.Stretch> stretches(int line) {
    return line < stretches.size() ? stretches.get(line) : List.of();
  }

  int lineCount() {
    return stretches.size();
  }
}
