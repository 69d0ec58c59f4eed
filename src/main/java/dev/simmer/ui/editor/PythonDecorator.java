package dev.simmer.ui.editor;

import java.util.Locale;
import javafx.scene.paint.Color;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.jspecify.annotations.Nullable;

/// Colours the source, the line that runs and the line that is wrong.
final class PythonDecorator implements SyntaxDecorator {
  private final LiveColours source;
  private final RecipeModel model;
  private final LineColours colours;
  private final Repaint repaint;

  PythonDecorator(SourceText source, RecipeModel model, LineColours colours, Repaint repaint) {
    this.source = new LiveColours(source);
    this.model = model;
    this.colours = colours;
    this.repaint = repaint;
  }

  /// Paints lines anew, from `first` to before `last`, counted from 0, that an edit above them
  /// coloured.
  @FunctionalInterface
  interface Repaint {
    void lines(int first, int last);
  }

  @Override
  public RichParagraph createRichParagraph(CodeTextModel text, int index) {
    RichParagraph.Builder line = RichParagraph.builder();
    String plain = text.getPlainText(index);
    addStretches(line, plain, index);
    Trouble trouble = model.troubleProperty().get();
    if (trouble != null && trouble.isAt(index + 1)) {
      int start = trouble.startIn(plain);
      line.addWavyUnderline(start, trouble.endIn(plain) - start, "trouble-wave");
      setBackground(line, colours.trouble());
    } else if (model.runningLineProperty().get() == index + 1) {
      setBackground(line, colours.running());
    }
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

  private static void setBackground(RichParagraph.Builder line, @Nullable Color colour) {
    if (colour != null) {
      line.setParagraphAttributes(
          StyleAttributeMap.builder().set(StyleAttributeMap.BACKGROUND, colour).build());
    }
  }

  @Override
  public void handleChange(
      CodeTextModel text, TextPos start, TextPos end, int top, int added, int bottom) {
    int gone = end.index() - start.index();
    if (source.size() - gone + added != text.size()) {
      // The area tells of the whole text when it is given a decorator, and has no lines added then.
      return;
    }
    int edited = start.index() + added + 1;
    int painted = source.replace(start.index(), end.index(), added + 1, text::getPlainText);
    if (painted > edited) {
      repaint.lines(edited, painted);
    }
  }
}
