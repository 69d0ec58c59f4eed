package dev.simmer.python.syntax;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {
  private static String refusal(String source) {
    return assertThrows(SyntaxException.class, () -> Parser.parse(source)).diagnostic().message();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"not ", "- ", "~", "lambda: ", "lambda a=", "2 ** ", "1 if 2 else ", "a + - "})
  void operatorsNestedTooDeeplyAreRefused(String operator) {
    assertEquals("too deeply nested", refusal(operator.repeat(10_000) + "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".b", "()", "[0]", " + 1", " * 1", "(b=1)"})
  void longChainsAreRefused(String link) {
    assertEquals("too deeply nested", refusal("a" + link.repeat(20_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {".b", "()", "[0]", " + 1", " or 1", " < 1", ", 1", "; a"})
  void chainsThatPeopleWriteAreAccepted(String link) {
    assertDoesNotThrow(() -> Parser.parse("a" + link.repeat(500)));
  }

  @Test
  void longRowsThatAreNoTreesAreAccepted() {
    assertDoesNotThrow(() -> Parser.parse("a" + " or 1".repeat(20_000)));
    assertDoesNotThrow(() -> Parser.parse("x = [" + "1, ".repeat(20_000) + "]"));
    assertDoesNotThrow(() -> Parser.parse("x = " + "'a' ".repeat(20_000)));
  }

  /// Each is read or refused in a moment if that takes linear time, else in minutes.
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "f(@1, @)",
        "f(@*a, @)",
        "f(@**a, @)",
        "f(@1, @1 1)",
        "f(a=1, @1, @)",
        "[@1, @1 1]",
        "{@1: 2, @}",
        "x = @a, @1",
        "@a, @1 = 2",
        "1@ < 1@ < 2",
        "@a = @1",
        "@x = 1; @pass",
        "x = f'@{1}@'",
      })
  void longRowsTakeLinearTime(String before, String part, String after) {
    assertTimeout(Duration.ofSeconds(20), () -> parse(before + part.repeat(150_000) + after));
  }

  private static void parse(String source) {
    try {
      Parser.parse(source);
    } catch (SyntaxException e) {
      assertFalse(e.diagnostic().message().isEmpty());
    }
  }

  @Test
  void longElifChainsAreRefused() {
    String chain = "if a: pass\n" + "elif a: pass\n".repeat(5_000);
    assertEquals("too deeply nested", refusal(chain));
    assertDoesNotThrow(() -> Parser.parse("if a: pass\n" + "elif a: pass\n".repeat(500)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "f(", "x[", "{1:", "(1, ", "f(a="})
  void bracketsNestAtMostAsInCpython(String open) {
    assertEquals("too many nested parentheses", refusal(open.repeat(201)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"()", "[]", "f()", "x[]", "{1:}", "(1,)", "{}"})
  void allowedNestingDoesNotOverflowTheStack(String pair) {
    int middle = pair.length() - 1;
    String open = pair.substring(0, middle);
    String close = pair.substring(middle);
    assertDoesNotThrow(() -> Parser.parse(open.repeat(199) + "1" + close.repeat(199)));
    assertEquals("invalid syntax", refusal(open.repeat(199) + "1 ! 2" + close.repeat(199)));
  }

  @Test
  void blocksNestAtMostAsInCpython() {
    StringBuilder program = new StringBuilder();
    for (int i = 0; i < 101; i++) {
      program.append(" ".repeat(i)).append("if a:\n");
    }
    assertEquals("too many levels of indentation", refusal(program.toString()));
  }

  @Test
  void oneLongLineTakesLinearTime() {
    String line = "x = [" + "'😀', ".repeat(700_000) + "]\n";
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          Lexer lexer = new Lexer(line);
          while (!lexer.next().is(TokenKind.END)) {
            // Reads on.
          }
        });
  }

  @Test
  void hugeDecimalsAreRefusedAndHugeHexadecimalsRead() {
    assertEquals(
        "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits;"
            + " use sys.set_int_max_str_digits() to increase the limit"
            + " - Consider hexadecimal for huge integer literals"
            + " to avoid decimal conversion limits.",
        refusal("1".repeat(4301)));
    assertDoesNotThrow(() -> Parser.parse("0x" + "f".repeat(1_000_000)));
  }

  @Test
  void anErrorAfterManyNestedBlocksIsFoundSoon() {
    StringBuilder program = new StringBuilder();
    for (int i = 0; i < 90; i++) {
      program.append(" ".repeat(i)).append("try:\n");
    }
    program.append(" ".repeat(90)).append("x = (1 1)\n");
    assertEquals("invalid syntax. Perhaps you forgot a comma?", refusal(program.toString()));
  }
}
