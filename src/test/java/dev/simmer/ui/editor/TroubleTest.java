package dev.simmer.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.trace.SourceSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {
  private static final String LINE = "  \uD83C\uDF73 = egg";

  @ParameterizedTest
  @CsvSource({
    "5, 2, 6, '='", // columns count code points, and the pan is one
    "3, 2, 4, '\uD83C\uDF73'",
    "7, 2, 99, 'egg'",
    "7, 3, 1, 'egg'",
    "0, 2, 0, '\uD83C\uDF73 = egg'",
    "99, 2, 99, '\uD83C\uDF73 = egg'"
  })
  void underlinesWhatIsToBlame(int column, int endLine, int endColumn, String expected) {
    Trouble trouble = new Trouble("", new SourceSpan(2, column, endLine, endColumn), "");
    assertEquals(expected, LINE.substring(trouble.startIn(LINE), trouble.endIn(LINE)));
  }
}
