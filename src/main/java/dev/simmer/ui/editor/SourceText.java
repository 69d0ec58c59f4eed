package dev.simmer.ui.editor;

import java.util.List;

/// A recipe's source with its colours, ready to be shown. Immutable, and made off the window's
/// thread.
public final class SourceText {
  static final SourceText EMPTY = new SourceText("");

  private final String text;
  private final List<PythonHighlighter.Line> colours;

  public SourceText(String source) {
    List<String> lines = source.lines().toList();
    text = String.join("\n", lines);
    colours = PythonHighlighter.readAll(lines);
  }

  /// The lines, with line feeds between them and none at the end.
  public String text() {
    return text;
  }

  List<PythonHighlighter.Line> colours() {
    return colours;
  }
}
