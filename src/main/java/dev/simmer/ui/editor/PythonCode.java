package dev.simmer.ui.editor;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;

/// Python in a code area: with colours, and with keys that indent it.
public final class PythonCode {
  private final CodeArea code;

  public PythonCode(CodeArea code) {
    this.code = code;
    new EditKeys(code).install();
  }

  /// Shows another text.
  public void show(String source) {
    SourceText text = new SourceText(source);
    code.setModel(documentOf(text, new PythonDecorator(text)));
  }

  static CodeTextModel documentOf(SourceText source, PythonDecorator colours) {
    CodeTextModel document = new CodeTextModel();
    document.replace(null, TextPos.ZERO, TextPos.ZERO, source.text());
    document.setDecorator(colours);
    return document;
  }
}
