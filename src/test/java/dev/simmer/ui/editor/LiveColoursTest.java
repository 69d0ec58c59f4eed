package dev.simmer.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiveColoursTest {
  private static final String[] PIECES = {"x = 1", "\"\"\"", "'''", "if a:", "# b", "", "\"c\""};

  private final List<String> lines = new ArrayList<>(List.of("x = 1", "if y:", "# end"));
  private final LiveColours colours = new LiveColours(new SourceText(String.join("\n", lines)));

  @Test
  void aQuoteThatOpensColoursAllThatFollows() {
    assertEquals(3, replace(0, 0, "x = \"\"\""));
    assertColoursAreRight();
    assertEquals(3, replace(0, 0, "x = 1"));
    assertColoursAreRight();
  }

  @Test
  void anOrdinaryEditColoursOnlyItsLine() {
    assertEquals(2, replace(1, 1, "while y:"));
    assertColoursAreRight();
  }

  /// Whatever is edited, the colours are those of the whole text read anew.
  @Test
  void anyEditsColourAsReadingAnewDoes() {
    Random random = new Random(42);
    for (int i = 0; i < 2000; i++) {
      int first = random.nextInt(lines.size());
      int last = first + random.nextInt(Math.min(3, lines.size() - first));
      String[] written = new String[1 + random.nextInt(3)];
      for (int k = 0; k < written.length; k++) {
        written[k] = PIECES[random.nextInt(PIECES.length)];
      }
      replace(first, last, written);
      assertColoursAreRight();
    }
  }

  private int replace(int first, int last, String... written) {
    lines.subList(first, last + 1).clear();
    lines.addAll(first, List.of(written));
    return colours.replace(first, last, written.length, lines::get);
  }

  private void assertColoursAreRight() {
    List<PythonHighlighter.Line> anew = PythonHighlighter.readAll(lines);
    assertEquals(lines.size(), colours.size());
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(anew.get(i).stretches(), colours.stretches(i), lines.get(i));
    }
  }
}
