package dev.simmer.ui.schedulers;

import dev.simmer.catalogue.Names;
import dev.simmer.catalogue.SchedulerEntry.Origin;
import dev.simmer.simulation.Problem;
import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.Presence;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/// Where the user writes a scheduler in Python, over the window.
public final class ScriptEditor {
  private final SchedulerModel model;
  private final ResourceBundle texts =
      ResourceBundle.getBundle("dev.simmer.ui.schedulers.schedulers");
  private final StackPane root;
  private BiConsumer<String, String> onSave = (id, source) -> {};
  private final Consumer<String> show;
  private String opened = "";

  @FXML private TextField name;
  @FXML private CodeArea code;
  @FXML private Label problem;
  @FXML private Button save;
  @FXML private Button close;

  /// @param python makes of a code area one for Python, and gives what shows a text in it
  public ScriptEditor(SchedulerModel model, Function<CodeArea, Consumer<String>> python) {
    this.model = model;
    root = Fxml.load(StackPane.class, this, "Script.fxml", texts);
    show = python.apply(code);
    close.setOnAction(e -> close());
    save.setOnAction(e -> save());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  public StackPane node() {
    return root;
  }

  /// Hears of a name that is good and a text that is to be saved.
  public void onSave(BiConsumer<String, String> action) {
    onSave = action;
  }

  /// Shows an empty scheduler.
  public void open() {
    open("", texts.getString("script.first"));
  }

  /// Shows a scheduler.
  public void open(String id, String source) {
    opened = id;
    name.setText(id);
    show.accept(source);
    say("");
    root.setVisible(true);
    name.requestFocus();
  }

  /// Closes it, and says whether it was open.
  public boolean close() {
    boolean was = root.isVisible();
    root.setVisible(false);
    return was;
  }

  /// Says what is wrong with the program, and moves the caret there.
  public void complain(Problem wrong) {
    if (wrong.span() == null) {
      say(wrong.message());
      return;
    }
    int line = wrong.span().line();
    say(MessageFormat.format(texts.getString("script.line"), line, wrong.message()));
    code.select(TextPos.ofLeading(Math.min(line, code.getParagraphCount()) - 1, 0));
    code.requestFocus();
  }

  /// Whether it shows the scheduler of that name, which may be saved in its place.
  public boolean shows(String id) {
    return opened.equals(id);
  }

  /// Says that another scheduler has the name.
  public void complainOfName(String id) {
    say(MessageFormat.format(texts.getString("script.exists"), id));
  }

  /// Says that it could not be saved.
  public void complainOf(IOException why) {
    say(MessageFormat.format(texts.getString("script.notsaved"), why.getMessage()));
  }

  private void press(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      save();
    }
  }

  private void save() {
    String id = name.getText().strip();
    boolean isTaken =
        model.catalogue().find(id).filter(entry -> entry.origin() != Origin.PYTHON).isPresent();
    if (!Names.isGood(id)) {
      say(MessageFormat.format(texts.getString("script.badname"), id));
    } else if (isTaken) {
      say(MessageFormat.format(texts.getString("script.taken"), id));
    } else {
      say("");
      String text = code.getText();
      onSave.accept(id, text.endsWith("\n") ? text : text + "\n");
    }
  }

  private void say(String message) {
    Presence.write(problem, message);
  }
}
