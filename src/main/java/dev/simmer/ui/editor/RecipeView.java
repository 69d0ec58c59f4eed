package dev.simmer.ui.editor;

import dev.simmer.trace.SourceSpan;
import dev.simmer.ui.control.Fxml;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import org.jspecify.annotations.Nullable;

/// The recipe pane: the program's source with what happens in it.
public final class RecipeView {
  private static final double LINE_SPACING = 1;

  private final RecipeModel model;
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.editor.Recipe");
  private final LineColours colours = new LineColours();
  private final VBox root;
  private int markedLine;

  @FXML private CodeArea code;
  @FXML private HBox strip;
  @FXML private Label message;
  @FXML private Label place;
  @FXML private Label advice;
  @FXML private Button dismiss;

  public RecipeView(RecipeModel model) {
    this.model = model;
    root = Fxml.load(VBox.class, this, "Recipe.fxml", texts);
    root.getChildren().addAll(colours.probes());
    dismiss.setOnAction(e -> model.dismiss());
    code.setLineSpacing(LINE_SPACING);
    code.setLeftDecorator(new LineGutter(model));
    colours.onChange(this::repaint);
    code.heightProperty().addListener(o -> Platform.runLater(this::bringBackIntoView));
    model.sourceProperty().subscribe(source -> code.setModel(document(source)));
    model.runningLineProperty().subscribe(line -> runAt(line.intValue()));
    model.troubleProperty().subscribe((was, is) -> complain(was, is));
    complain(null, model.troubleProperty().get());
  }

  /// The view's node.
  public Node node() {
    return root;
  }

  private CodeTextModel document(SourceText source) {
    CodeTextModel document = new CodeTextModel();
    document.replace(null, TextPos.ZERO, TextPos.ZERO, source.text());
    document.setDecorator(new PythonDecorator(source, model, colours));
    return document;
  }

  private void runAt(int line) {
    repaint(markedLine);
    repaint(line);
    markedLine = line;
    bringIntoView(line);
  }

  /// After the pane got another height. The line is selected already, which alone scrolls nowhere.
  private void bringBackIntoView() {
    code.clearSelection();
    bringIntoView(wanted());
  }

  /// The line that must be seen: the one that runs, else the one that is to blame.
  private int wanted() {
    return markedLine > 0 ? markedLine : lineOf(model.troubleProperty().get());
  }

  private void bringIntoView(int line) {
    if (line > 0 && line <= code.getParagraphCount()) {
      code.select(TextPos.ofLeading(line - 1, 0));
    }
  }

  private void repaint() {
    for (int line = 1; line <= code.getParagraphCount(); line++) {
      repaint(line);
    }
  }

  private void repaint(int line) {
    if (line > 0
        && line <= code.getParagraphCount()
        && code.getModel() instanceof CodeTextModel text) {
      int end = text.getParagraphLength(line - 1);
      text.fireChangeEvent(
          TextPos.ofLeading(line - 1, 0), TextPos.ofLeading(line - 1, end), end, 0, 0);
    }
  }

  private void complain(@Nullable Trouble was, @Nullable Trouble is) {
    repaint(lineOf(was));
    repaint(lineOf(is));
    bringIntoView(lineOf(is));
    strip.setVisible(is != null);
    strip.setManaged(is != null);
    message.setText(is == null ? "" : is.message());
    setText(place, is == null ? "" : placeOf(is.span()));
    setText(advice, is == null ? "" : is.advice());
  }

  private static int lineOf(@Nullable Trouble trouble) {
    return trouble == null || trouble.span() == null ? 0 : trouble.span().line();
  }

  private static void setText(Label label, String text) {
    label.setText(text);
    label.setManaged(!text.isEmpty());
    label.setVisible(!text.isEmpty());
  }

  private String placeOf(@Nullable SourceSpan span) {
    if (span == null) {
      return "";
    }
    return span.column() > 0
        ? MessageFormat.format(texts.getString("place"), span.line(), span.column())
        : MessageFormat.format(texts.getString("place.line"), span.line());
  }
}
