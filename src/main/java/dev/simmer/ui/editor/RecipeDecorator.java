package dev.simmer.ui.editor;

import javafx.scene.paint.Color;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.jspecify.annotations.Nullable;

/// Colours a recipe, and marks the line that runs and the line that is wrong.
final class RecipeDecorator extends PythonDecorator {
  private final RecipeModel model;
  private final LineColours colours;

  RecipeDecorator(SourceText source, RecipeModel model, LineColours colours) {
    super(source);
    this.model = model;
    this.colours = colours;
  }

  @Override
  void mark(RichParagraph.Builder line, String plain, int index) {
    Trouble trouble = model.troubleProperty().get();
    if (trouble != null && trouble.isAt(index + 1)) {
      int start = trouble.startIn(plain);
      line.addWavyUnderline(start, trouble.endIn(plain) - start, "trouble-wave");
      setBackground(line, colours.trouble());
    } else if (model.runningLineProperty().get() == index + 1) {
      setBackground(line, colours.running());
    }
  }

  private static void setBackground(RichParagraph.Builder line, @Nullable Color colour) {
    if (colour != null) {
      line.setParagraphAttributes(
          StyleAttributeMap.builder().set(StyleAttributeMap.BACKGROUND, colour).build());
    }
  }
}
