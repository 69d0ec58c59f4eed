package dev.simmer.ui.editor;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One line's place in the gutter.
final class GutterCell extends HBox {
  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
  private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
  private static final PseudoClass BREAKING = PseudoClass.getPseudoClass("breaking");
  private static final double[] DIAMETERS = {11, 9, 6};

  // Bound, not listened to: a binding lets go of a cell that is no longer shown.
  private final ObjectProperty<PotMarks> marks = new SimpleObjectProperty<>(PotMarks.NONE);
  private final ObjectProperty<Boolean> running = new SimpleObjectProperty<>(false);
  private final ObjectProperty<Boolean> trouble = new SimpleObjectProperty<>(false);
  private final ObjectProperty<Boolean> breaking = new SimpleObjectProperty<>(false);
  private final HBox dots = new HBox();

  GutterCell(RecipeModel model, int line) {
    getStyleClass().add("gutter");
    dots.getStyleClass().add("gutter-dots");
    dots.setAlignment(Pos.CENTER);
    Region edge = new Region();
    edge.getStyleClass().add("gutter-edge");
    Label number = new Label(Integer.toString(line));
    number.getStyleClass().add("gutter-number");
    getChildren().addAll(edge, number, dots);
    number.setTooltip(new Tooltip(texts().getString("break.tip")));
    setOnMousePressed(press -> model.toggleBreakpoint(line));
    breaking.subscribe(now -> pseudoClassStateChanged(BREAKING, now));
    breaking.bind(model.breakpointsProperty().map(lines -> lines.contains(line)));
    marks.subscribe(this::show);
    running.subscribe(now -> pseudoClassStateChanged(RUNNING, now));
    trouble.subscribe(now -> pseudoClassStateChanged(TROUBLE, now));
    marks.bind(model.marksProperty().map(all -> all.getOrDefault(line, PotMarks.NONE)));
    running.bind(model.runningLineProperty().map(now -> now.intValue() == line));
    trouble.bind(model.troubleProperty().map(now -> now.isAt(line)).orElse(false));
  }

  private void show(PotMarks now) {
    dots.getChildren().clear();
    int count = now.colours().size();
    for (int colour : now.colours()) {
      Region dot = new Region();
      dot.getStyleClass().addAll("pot-dot", "pot-" + colour);
      double size = DIAMETERS[count - 1];
      dot.setMinSize(size, size);
      dot.setMaxSize(size, size);
      dots.getChildren().add(dot);
    }
    if (now.more() > 0) {
      Label more = new Label("+");
      more.getStyleClass().add("gutter-more");
      dots.getChildren().add(more);
    }
    Tooltip.install(dots, count == 0 ? null : new Tooltip(names(now)));
  }

  private static ResourceBundle texts() {
    return ResourceBundle.getBundle("dev.simmer.ui.editor.Recipe");
  }

  private static String names(PotMarks now) {
    ResourceBundle texts = texts();
    String names = String.join(texts.getString("names.and"), now.names());
    return now.more() == 0
        ? names
        : MessageFormat.format(texts.getString("names.more"), names, now.more());
  }
}
