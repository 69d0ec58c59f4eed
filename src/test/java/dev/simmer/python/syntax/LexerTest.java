package dev.simmer.python.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

class LexerTest {
  private static String tokens(String text) {
    Lexer lexer = new Lexer(text);
    StringJoiner joined = new StringJoiner(" ");
    Token token;
    do {
      token = lexer.next();
      joined.add(token.text());
    } while (!token.is(TokenKind.END));
    return joined.toString();
  }

  @Test
  void namesNumbersAndOperatorsAreCutApart() {
    assertEquals(
        "x **= 1_0.5e-3j // 0xFF ... -> := NEWLINE END", tokens("x**=1_0.5e-3j//0xFF...->:=\n"));
  }

  @Test
  void indentationMayBeOneSpaceOrTabs() {
    String expected =
        "if a : NEWLINE INDENT b NEWLINE INDENT c NEWLINE DEDENT DEDENT d NEWLINE END";
    assertEquals(expected, tokens("if a:\n b\n  c\nd\n"));
    assertEquals(expected, tokens("if a:\n\tb\n\t\tc\nd\n"));
  }

  @Test
  void blankLinesAndCommentsMeanNothing() {
    assertEquals("a NEWLINE b NEWLINE END", tokens("a  # one\n\n   # two\n\t\n\fb\n"));
  }

  @Test
  void linesJoinInBracketsAndAfterBackslash() {
    assertEquals("f ( a , b ) NEWLINE END", tokens("f(a,\n   # c\n  b)\n"));
    assertEquals("a + b NEWLINE END", tokens("a \\\n    + b\n"));
  }

  @Test
  void stringsKeepPrefixAndQuotes() {
    assertEquals(
        "Rb'\\'' f\"{x}\" '''a\n'b''' u'' NEWLINE END",
        tokens("Rb'\\'' f\"{x}\" '''a\n'b''' u''\n"));
  }

  @Test
  void namesAreNormalized() {
    assertEquals("fi naïve 名 NEWLINE END", tokens("ﬁ nai\u0308ve 名\n"));
  }

  @Test
  void columnsCountCodePoints() {
    Lexer lexer = new Lexer("'😀' x\n");
    lexer.next();
    assertEquals(5, lexer.next().column());
  }
}
