package dev.simmer.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IndentationTest {
  @Test
  void aLineBeginsWhereTheOneBeforeBegan() {
    assertEquals("", Indentation.after("x = 1"));
    assertEquals("    ", Indentation.after("    x = 1"));
    assertEquals("", Indentation.after(""));
  }

  @Test
  void aColonBeginsABlockAndALeavingLineEndsIt() {
    assertEquals("    ", Indentation.after("async def soup(): "));
    assertEquals("        ", Indentation.after("    if hot:"));
    assertEquals("", Indentation.after("    return 1"));
    assertEquals("    ", Indentation.after("        pass"));
    assertEquals("    ", Indentation.after("    returned = 1"));
    assertEquals("", Indentation.after("return"));
  }

  @Test
  void tabLeadsToTheNextStopAndBackspaceBack() {
    assertEquals(4, Indentation.toNextStop(0).length());
    assertEquals(1, Indentation.toNextStop(7).length());
    assertEquals(4, Indentation.stepBack("        "));
    assertEquals(2, Indentation.stepBack("      "));
    assertEquals(1, Indentation.stepBack("    x"));
    assertEquals(1, Indentation.stepBack("\t"));
    assertEquals(1, Indentation.stepBack(""));
  }

  @Test
  void linesMoveByAStep() {
    assertEquals("    x", Indentation.indented("x"));
    assertEquals("", Indentation.indented(""));
    assertEquals("x", Indentation.outdented("    x"));
    assertEquals("x", Indentation.outdented("  x"));
    assertEquals("  x", Indentation.outdented("      x"));
    assertEquals("x", Indentation.outdented("\tx"));
  }
}
