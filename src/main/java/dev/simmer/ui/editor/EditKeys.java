package dev.simmer.ui.editor;

import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.input.InputMap;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

/// The keys that write Python as Python is indented.
final class EditKeys {
  private final CodeArea code;

  EditKeys(CodeArea code) {
    this.code = code;
  }

  void install() {
    InputMap keys = code.getInputMap();
    keys.registerFunction(RichTextArea.Tag.INSERT_LINE_BREAK, this::breakLine);
    keys.registerFunction(RichTextArea.Tag.INSERT_TAB, this::tab);
    keys.registerFunction(RichTextArea.Tag.BACKSPACE, this::backspace);
    keys.register(KeyBinding.shift(KeyCode.TAB), this::shiftTab);
    keys.register(KeyBinding.shortcut(KeyCode.SLASH), this::toggleComment);
  }

  private void breakLine() {
    if (code.isEditable()) {
      TextPos start = selection().getMin();
      String before = code.getPlainText(start.index()).substring(0, start.offset());
      type("\n" + Indentation.after(before));
    }
  }

  private void tab() {
    if (!code.isEditable()) {
      code.executeDefault(RichTextArea.Tag.FOCUS_NEXT);
    } else if (isOverLines()) {
      change(Indentation::indented);
    } else {
      type(Indentation.toNextStop(selection().getMin().offset()));
    }
  }

  private void shiftTab() {
    if (code.isEditable()) {
      change(Indentation::outdented);
    } else {
      code.executeDefault(RichTextArea.Tag.FOCUS_PREVIOUS);
    }
  }

  private void backspace() {
    TextPos caret = code.getCaretPosition();
    boolean plain = !code.isEditable() || code.hasNonEmptySelection() || caret == null;
    String before = plain ? "" : code.getPlainText(caret.index()).substring(0, caret.offset());
    int back = Indentation.stepBack(before);
    if (plain || back == 1) {
      code.executeDefault(RichTextArea.Tag.BACKSPACE);
    } else {
      TextPos start = TextPos.ofLeading(caret.index(), caret.offset() - back);
      code.replaceText(start, caret, "");
    }
  }

  private void toggleComment() {
    if (code.isEditable()) {
      change(
          lineOf(selection().getMin()).startsWith("#")
              ? EditKeys::uncommented
              : EditKeys::commented);
    }
  }

  private static String commented(String line) {
    return "# " + line;
  }

  private static String uncommented(String line) {
    return line.startsWith("# ")
        ? line.substring(2)
        : line.startsWith("#") ? line.substring(1) : line;
  }

  private String lineOf(TextPos place) {
    return code.getPlainText(place.index());
  }

  private boolean isOverLines() {
    SelectionSegment selection = selection();
    return selection.getMin().index() != selection.getMax().index();
  }

  private SelectionSegment selection() {
    if (code.getSelection() == null) {
      code.moveDocumentStart();
    }
    return code.getSelection();
  }

  private void type(String text) {
    SelectionSegment selection = selection();
    TextPos end = code.replaceText(selection.getMin(), selection.getMax(), text);
    code.select(end);
  }

  /// Changes each line of the selection, in one step for undo.
  private void change(UnaryOperator<String> line) {
    int first = selection().getMin().index();
    int last = selection().getMax().index();
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(i == first ? "" : "\n").append(line.apply(code.getPlainText(i)));
    }
    TextPos start = TextPos.ofLeading(first, 0);
    TextPos end = code.replaceText(start, code.getParagraphEnd(last), text.toString());
    code.select(first == last ? end : start, end);
  }
}
