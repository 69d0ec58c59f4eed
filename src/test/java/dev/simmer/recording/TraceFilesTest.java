package dev.simmer.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TraceFilesTest {
  private static final TaskId TASK = new TaskId(1);

  static Stream<Path> traces() {
    return Golden.traces();
  }

  @ParameterizedTest
  @MethodSource("traces")
  void whatIsReadIsWrittenBackInTheSameLines(Path trace) throws IOException {
    Recording recording = Golden.recording(trace);
    assertEquals(Files.readString(trace), written(recording.facts(0, recording.factCount())));
  }

  @Test
  void aFileHoldsTheWholeRecordingAndNothingIsLeftBeside(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("trace.jsonl");
    Files.writeString(file, "an older one");
    Recording recording = Golden.recording("breakfast");
    TraceWriter.write(recording, file);
    Recording again = Golden.recording(file);
    assertEquals(recording.facts(0, recording.factCount()), again.facts(0, again.factCount()));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void textIsEscapedAsPythonDoes() throws IOException {
    String text = "\"\\/\n\r\t\b\f\u0001\u001f\u007f é € 🍞";
    String line = written(List.of(new LoopEvent.Printed(0, null, text)));
    assertEquals(
        "{\"t\": 0.0, \"ev\": \"out\", \"task\": null, \"text\": "
            + "\"\\\"\\\\/\\n\\r\\t\\b\\f\\u0001\\u001f\u007f é € 🍞\"}\n",
        line);
    assertEquals(new LoopEvent.Printed(0, null, text), read(line).fact(0));
  }

  @Test
  void whatHasNoLineWritesNothing() throws IOException {
    assertEquals("", written(List.of(new LoopEvent.ErrorPrinted(0, TASK, "oh"))));
  }

  @Test
  void endingsAndTimersThatNeverRingAreReadBack() throws IOException {
    for (LoopEvent event :
        List.of(
            new LoopEvent.TimerSet(1, VirtualTime.NEVER, HandleKind.TIMER, TASK),
            new LoopEvent.Exited(1, "null"),
            new LoopEvent.Exited(1, "3"),
            new LoopEvent.Exited(1, "\"no \\\"milk\\\"\""),
            new LoopEvent.Deadlocked(1),
            new LoopEvent.LimitReached(1, LoopEvent.Limit.TURNS, 200_000, 0),
            new LoopEvent.LimitReached(1, LoopEvent.Limit.MEMORY, 64, 0),
            new LoopEvent.Crashed(1, "ValueError('x')", 0))) {
      assertEquals(event, read(written(List.of(event))).fact(0));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          not json                                             | unexpected n in column 1
          {"t": 0.0                                            | the line ends too early
          {"t": 0.0, "ev": "deadlock"} x                       | unexpected x in column 30
          {"t": 0.0, "ev": "boils"}                            | unknown event "boils"
          {"ev": "deadlock"}                                   | "t" is missing
          {"t": "soon", "ev": "deadlock"}                      | "t" is no time in seconds
          {"t": 0.0, "ev": "turn", "n": 1.5, "todo": 1}        | "n" is no whole number
          {"t": 0.0, "ev": "name", "task": null, "name": "x"}  | "task" is null
          {"t": 0.0, "ev": "name", "task": "Bob", "name": "x"} | Bob is no task
          {"t": 0.0, "ev": "run", "what": "jump", "task": null} | unknown handle "jump"
          {"t": 0.0, "ev": "run", "what": "step", "task": null} | "task" is null
          {"t": 0.0, "ev": "out", "task": null, "text": "\\q"} | a wrong escape in a text
          {"t": -1.0, "ev": "deadlock"}                        | the clock goes back
          """)
  void anErrorNamesItsLine(String line, String message) {
    String trace = "{\"t\": 0.0, \"ev\": \"turn\", \"n\": 1, \"todo\": 1}\n" + line + "\n";
    var error =
        assertThrows(TraceFormatException.class, () -> TraceReader.read(new StringReader(trace)));
    assertEquals("line 2: " + message, error.getMessage());
    assertEquals(2, error.line());
  }

  @Test
  void tasksComeInTheOrderOfTheirNumbers() {
    String line =
        "{\"t\": 0.0, \"ev\": \"create\", \"task\": \"Task-3\", \"coro\": \"f\", \"by\": null}\n";
    var error =
        assertThrows(
            TraceFormatException.class, () -> TraceReader.read(new StringReader(line + line)));
    assertEquals("line 2: Task-3 is made after Task-3", error.getMessage());
  }

  private static Recording read(String lines) throws IOException {
    try {
      return TraceReader.read(new StringReader(lines));
    } catch (TraceFormatException e) {
      throw new AssertionError(e);
    }
  }

  private static String written(List<LoopEvent> events) throws IOException {
    StringBuilder text = new StringBuilder();
    TraceWriter writer = new TraceWriter(text);
    for (LoopEvent event : events) {
      writer.write(event);
    }
    return text.toString();
  }
}
