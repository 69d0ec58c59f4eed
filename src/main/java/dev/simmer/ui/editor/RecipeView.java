package dev.simmer.ui.editor;

import dev.simmer.trace.SourceSpan;
import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.Presence;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.LineEnding;
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
  private final FindBar find;
  private Runnable onRun = () -> {};
  private int markedLine;

  @FXML private CodeArea code;
  @FXML private Label unsaved;
  @FXML private Label promise;
  @FXML private Button run;
  @FXML private ToggleButton edit;
  @FXML private HBox strip;
  @FXML private Label message;
  @FXML private Label place;
  @FXML private Label advice;
  @FXML private Button dismiss;

  public RecipeView(RecipeModel model) {
    this.model = model;
    root = Fxml.load(VBox.class, this, "Recipe.fxml", texts);
    find = new FindBar(code, texts);
    root.getChildren().add(1, find.node());
    root.getChildren().addAll(colours.probes());
    dismiss.setOnAction(e -> model.dismiss());
    code.setLineSpacing(LINE_SPACING);
    code.setLeftDecorator(new LineGutter(model));
    // Not while styles are being applied.
    colours.onChange(() -> Platform.runLater(this::repaint));
    code.sceneProperty().addListener((o, was, is) -> Platform.runLater(this::comeBack));
    code.heightProperty().addListener(o -> Platform.runLater(this::bringBackIntoView));
    model.sourceProperty().subscribe(source -> code.setModel(document(source)));
    model.runningLineProperty().subscribe(line -> runAt(line.intValue()));
    model.troubleProperty().subscribe((was, is) -> complain(was, is));
    complain(null, model.troubleProperty().get());
    bindDraft(model.draft());
  }

  private void bindDraft(Draft draft) {
    new EditKeys(code).install();
    code.setLineEnding(LineEnding.LF);
    edit.selectedProperty().bindBidirectional(draft.editingProperty());
    code.editableProperty().bind(draft.editingProperty());
    draft.editingProperty().addListener((o, was, is) -> focus(is));
    run.setOnAction(e -> onRun.run());
    run.visibleProperty().bind(draft.editingProperty().or(draft.staleProperty()));
    run.managedProperty().bind(run.visibleProperty());
    unsaved.visibleProperty().bind(draft.unsavedProperty());
    promise
        .textProperty()
        .bind(draft.staleProperty().map(is -> texts.getString(is ? "changed" : "promise")));
  }

  private void focus(boolean editing) {
    if (editing) {
      code.requestFocus();
      if (code.getCaretPosition() == null) {
        code.moveDocumentStart();
      }
    } else {
      edit.requestFocus();
    }
  }

  /// Hears that the recipe is to run as it is written.
  public void onRun(Runnable action) {
    onRun = action;
  }

  /// Shows where to type what is to be found.
  public void find() {
    find.open();
  }

  /// Sets or takes away a breakpoint at the caret's line.
  public void toggleBreakpoint() {
    TextPos caret = code.getCaretPosition();
    if (caret != null) {
      model.toggleBreakpoint(caret.index() + 1);
    }
  }

  /// Ends finding, else editing, and says whether it did.
  public boolean escape() {
    boolean edits = model.draft().editingProperty().get();
    if (find.close()) {
      return true;
    }
    model.draft().editingProperty().set(false);
    return edits;
  }

  /// Where the recipe is written.
  public CodeArea code() {
    return code;
  }

  /// The view's node.
  public Node node() {
    return root;
  }

  private CodeTextModel document(SourceText source) {
    CodeTextModel document =
        PythonCode.documentOf(source, new RecipeDecorator(source, model, colours));
    document.addListener(change -> model.draft().edit(code.getText()));
    return document;
  }

  private void runAt(int line) {
    repaint(markedLine);
    repaint(line);
    markedLine = line;
    bringIntoView(line);
  }

  /// Lines that changed while the pane was in no window have no style yet.
  private void comeBack() {
    repaint();
    bringBackIntoView();
  }

  /// After the pane got another height. The line is selected already, which alone scrolls nowhere.
  private void bringBackIntoView() {
    if (!model.draft().editingProperty().get()) {
      code.clearSelection();
      bringIntoView(wanted());
    }
  }

  /// The line that must be seen: the one that runs, else the one that is to blame.
  private int wanted() {
    return markedLine > 0 ? markedLine : lineOf(model.troubleProperty().get());
  }

  private void bringIntoView(int line) {
    boolean writing = model.draft().editingProperty().get();
    boolean shown = code.getScene() != null;
    if (shown && !writing && line > 0 && line <= code.getParagraphCount()) {
      code.select(TextPos.ofLeading(line - 1, 0));
    }
  }

  private void repaint() {
    if (code.getModel() instanceof CodeTextModel text) {
      text.fireStyleChangeEvent(TextPos.ZERO, text.getDocumentEnd());
    }
  }

  private void repaint(int line) {
    if (line > 0
        && line <= code.getParagraphCount()
        && code.getModel() instanceof CodeTextModel text) {
      text.fireStyleChangeEvent(
          TextPos.ofLeading(line - 1, 0), text.getEndOfParagraphTextPos(line - 1));
    }
  }

  private void complain(@Nullable Trouble was, @Nullable Trouble is) {
    repaint(lineOf(was));
    repaint(lineOf(is));
    bringIntoView(lineOf(is));
    Presence.show(strip, is != null);
    message.setText(is == null ? "" : is.message());
    Presence.write(place, is == null ? "" : placeOf(is.span()));
    Presence.write(advice, is == null ? "" : is.advice());
  }

  private static int lineOf(@Nullable Trouble trouble) {
    return trouble == null || trouble.span() == null ? 0 : trouble.span().line();
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
