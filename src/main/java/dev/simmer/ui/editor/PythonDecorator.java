package dev.simmer.ui.editor;

import java.util.Locale;
import javafx.application.Platform;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/// Colours Python as it is written.
class PythonDecorator implements SyntaxDecorator {
  private final LiveColours source;

  PythonDecorator(SourceText source) {
    this.source = new LiveColours(source);
  }

  @Override
  public final RichParagraph createRichParagraph(CodeTextModel text, int index) {
    RichParagraph.Builder line = RichParagraph.builder();
    String plain = text.getPlainText(index);
    addStretches(line, plain, index);
    mark(line, plain, index);
    return line.build();
  }

  private void addStretches(RichParagraph.Builder line, String plain, int index) {
    int at = 0;
    for (PythonHighlighter.Stretch stretch : source.stretches(index)) {
      add(line, plain.substring(at, stretch.start()), "code");
      String kind = stretch.kind().name().toLowerCase(Locale.ROOT);
      add(line, plain.substring(stretch.start(), stretch.end()), "code-" + kind);
      at = stretch.end();
    }
    add(line, plain.substring(at), "code");
  }

  private static void add(RichParagraph.Builder line, String text, String style) {
    if (!text.isEmpty()) {
      line.addWithStyleNames(text, style);
    }
  }

  /// Marks a line, which is counted from 0.
  void mark(RichParagraph.Builder line, String plain, int index) {}

  @Override
  public final void handleChange(
      CodeTextModel text, TextPos start, TextPos end, int top, int added, int bottom) {
    int gone = end.index() - start.index();
    if (source.size() - gone + added != text.size()) {
      // The area tells of the whole text when it is given a decorator, and has no lines added then.
      return;
    }
    int edited = start.index() + added + 1;
    int painted = source.replace(start.index(), end.index(), added + 1, text::getPlainText);
    if (painted > edited) {
      repaintLater(text, edited, painted);
    }
  }

  /// Not while the edit is being made.
  private static void repaintLater(CodeTextModel document, int first, int last) {
    Platform.runLater(
        () -> {
          int end = Math.min(last, document.size());
          if (first < end) {
            document.fireStyleChangeEvent(
                TextPos.ofLeading(first, 0), document.getEndOfParagraphTextPos(end - 1));
          }
        });
  }
}
