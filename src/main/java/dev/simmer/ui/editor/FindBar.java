package dev.simmer.ui.editor;

import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.Presence;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

/// Finds words in the recipe, whatever their case.
final class FindBar {
  private final CodeArea code;
  private final ResourceBundle texts;
  private final HBox root;

  @FXML private TextField wanted;
  @FXML private Label count;
  @FXML private Button previous;
  @FXML private Button next;
  @FXML private Button close;

  FindBar(CodeArea code, ResourceBundle texts) {
    this.code = code;
    this.texts = texts;
    root = Fxml.load(HBox.class, this, "Find.fxml", texts);
    wanted.textProperty().addListener(o -> select(0));
    next.setOnAction(e -> select(1));
    previous.setOnAction(e -> select(-1));
    close.setOnAction(e -> close());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  HBox node() {
    return root;
  }

  void open() {
    Presence.show(root, true);
    wanted.requestFocus();
    wanted.selectAll();
  }

  /// Closes it, and says whether it was open.
  boolean close() {
    boolean was = root.isVisible();
    if (was) {
      Presence.show(root, false);
      code.requestFocus();
    }
    return was;
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      select(key.isShiftDown() ? -1 : 1);
    }
  }

  /// Selects a match: the one at the selection or after it, or one `step` on or back from there.
  private void select(int step) {
    List<TextPos> matches = matches();
    if (matches.isEmpty()) {
      count.setText(wanted.getText().isEmpty() ? "" : texts.getString("find.none"));
      return;
    }
    SelectionSegment selection = code.getSelection();
    TextPos from = selection == null ? TextPos.ZERO : selection.getMin();
    boolean selected = code.hasNonEmptySelection();
    int at = (int) matches.stream().filter(match -> match.compareTo(from) < 0).count();
    int wish = step > 0 && !selected ? at : at + step;
    int index = Math.floorMod(wish, matches.size());
    TextPos start = matches.get(index);
    code.select(start, TextPos.ofLeading(start.index(), start.offset() + wanted.getLength()));
    count.setText(MessageFormat.format(texts.getString("find.count"), index + 1, matches.size()));
  }

  private List<TextPos> matches() {
    String word = wanted.getText().toLowerCase(Locale.ROOT);
    List<TextPos> matches = new ArrayList<>();
    for (int line = 0; !word.isEmpty() && line < code.getParagraphCount(); line++) {
      String text = code.getPlainText(line).toLowerCase(Locale.ROOT);
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        matches.add(TextPos.ofLeading(line, at));
      }
    }
    return matches;
  }
}
