package dev.simmer.python.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticsTest {
  /// A program, and what CPython 3.11.7 says of it: `ok`, or `line:column message`.
  record Sample(String source, String answer) {
    @Override
    public String toString() {
      return source;
    }
  }

  static Stream<Sample> samples() {
    String name = "/syntax/diagnostics.txt";
    try (InputStream file = DiagnosticsTest.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(file).readAllBytes();
      String text = new String(bytes, StandardCharsets.UTF_8);
      return Stream.of(text.split("(?m)^=== ", -1)).skip(1).map(DiagnosticsTest::sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample sample(String block) {
    int line = block.indexOf('\n');
    return new Sample(block.substring(line + 1, block.length() - 1), block.substring(0, line));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyProgramIsAnsweredAsByCpython(Sample sample) {
    assertEquals(sample.answer(), answer(sample.source()));
  }

  private static String answer(String source) {
    try {
      Parser.parse(source);
      return "ok";
    } catch (SyntaxException e) {
      Diagnostic diagnostic = e.diagnostic();
      int line = diagnostic.span().line();
      return line + ":" + diagnostic.span().column() + " " + diagnostic.message();
    }
  }

  @Test
  void anErrorInAFieldIsPlacedInTheProgram() {
    assertEquals(
        "2:11 f-string: invalid syntax. Perhaps you forgot a comma?",
        answer("x = 1\nprint(f'a{b c}')\n"));
  }

  @Test
  void columnsCountCodePoints() {
    assertEquals("1:6 invalid syntax", answer("'😀😀' 1"));
  }

  @Test
  void controlCharactersAreNamed() {
    assertEquals("1:1 invalid non-printable character U+0001", answer("\u0001"));
    assertThrows(SyntaxException.class, () -> Parser.parse("x = '\0'"));
  }
}
