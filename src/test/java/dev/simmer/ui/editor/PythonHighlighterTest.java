package dev.simmer.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonHighlighterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "async def coffee(): | KEYWORD:async KEYWORD:def",
        "asyncio.sleep(3)    | NUMBER:3",
        "x = 1_000.5e3       | NUMBER:1_000.5e3",
        "awaited = inform    | ``",
        "s = 'it\\'s' + \"#\" | STRING:'it\\'s' STRING:\"#\"",
        "f'{x}' # if         | STRING:f'{x}' COMMENT:# if",
        "Rb\"\\d\" in b      | STRING:Rb\"\\d\" KEYWORD:in",
        "s = 'open           | STRING:'open",
      })
  void coloursALine(String line, String expected) {
    assertEquals(expected, colours(line).getFirst());
  }

  @Test
  void coloursAStringOverSeveralLines() {
    assertEquals(
        List.of("STRING:\"\"\"one", "STRING:if two", "STRING:three\"\"\" KEYWORD:if"),
        colours("x = \"\"\"one", "if two", "three\"\"\" if"));
  }

  private static List<String> colours(String... lines) {
    List<PythonHighlighter.Line> all = PythonHighlighter.readAll(List.of(lines));
    return IntStream.range(0, lines.length)
        .mapToObj(i -> describe(lines[i], all.get(i).stretches()))
        .toList();
  }

  private static String describe(String line, List<PythonHighlighter.Stretch> stretches) {
    return String.join(
        " ",
        stretches.stream().map(s -> s.kind() + ":" + line.substring(s.start(), s.end())).toList());
  }
}
