package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Expr.Piece;
import java.util.ArrayList;
import java.util.List;

/// Collects the pieces of an f-string; texts beside each other become one.
final class PieceList {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  void addText(String more) {
    text.append(more);
  }

  void addField(Piece.Field field) {
    endText();
    pieces.add(field);
  }

  private void endText() {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Text(text.toString()));
      text.setLength(0);
    }
  }

  List<Piece> toList() {
    endText();
    return List.copyOf(pieces);
  }
}
