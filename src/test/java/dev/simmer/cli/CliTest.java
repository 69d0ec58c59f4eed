package dev.simmer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Problem;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.SourceSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<@Nullable Recipe> opened = new ArrayList<>();
  private ProgramRunner runner = (_, _, _, _) -> new Ending.Finished();
  private String file = "";

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("tea.py"), "x = 1\n\tö = 🍵 +\n").toString();
  }

  @Test
  void theWindowOpensWithOrWithoutARecipe() {
    assertEquals(0, simmer());
    assertEquals(0, simmer(file));
    assertEquals(null, opened.getFirst());
    assertEquals("tea.py", opened.getLast() == null ? "" : opened.getLast().name());
  }

  @Test
  void theTraceIsWrittenAsUtf8() {
    runner = telling(new LoopEvent.Printed(0, null, "Tee 🍵\n"), new LoopEvent.Deadlocked(0));
    assertEquals(0, simmer("trace", file));
    assertEquals(
        """
        {"t": 0.0, "ev": "out", "task": null, "text": "Tee 🍵\\n"}
        {"t": 0.0, "ev": "deadlock"}
        """,
        text(out));
  }

  @Test
  void onlyTheProgramsOutputIsWrittenWhenAskedFor() {
    runner =
        telling(
            new LoopEvent.Printed(0, null, "a"),
            new LoopEvent.ErrorPrinted(0, null, "oh\n"),
            new LoopEvent.Deadlocked(0),
            new LoopEvent.Printed(0, null, "b\n"));
    assertEquals(0, simmer("trace", "--stdout", file));
    assertEquals("ab\n", text(out));
    assertEquals("oh\n", text(err));
  }

  @Test
  void theLimitsArePassedOn() {
    List<Limits> limits = new ArrayList<>();
    runner =
        (_, given, _, _) -> {
          limits.add(given.limits());
          return new Ending.Finished();
        };
    assertEquals(0, simmer("trace", file));
    assertEquals(
        0,
        simmer(
            "trace",
            "--turns=7",
            "--max-steps=8",
            "--max-memory",
            "9",
            "--max-depth=10",
            "--max-output=11",
            file));
    assertEquals(List.of(Limits.DEFAULT, new Limits(7, 8, 9, 10, 11)), limits);
  }

  @Test
  void whatWasCutOffSaysWhereAndWhatToDo() {
    Map<LoopEvent.Limit, String> messages = new LinkedHashMap<>();
    messages.put(
        LoopEvent.Limit.TURNS,
        " after 5,000 turns of the loop, which may be endless. For more: --turns=N");
    messages.put(
        LoopEvent.Limit.STEPS,
        " after 5,000 steps of code, which may be endless. For more: --max-steps=N");
    messages.put(
        LoopEvent.Limit.MEMORY,
        ", where values take more than 5,000 MB of memory. For more: --max-memory=MB");
    messages.put(
        LoopEvent.Limit.OUTPUT, " after 5,000 printed characters. For more: --max-output=N");
    messages.forEach(
        (limit, message) -> {
          long bound = limit == LoopEvent.Limit.MEMORY ? 5_000L << 20 : 5_000;
          runner = (_, _, _, _) -> new Ending.CutOff(limit, bound, 3);
          assertEquals(1, simmer("trace", file));
          assertEquals("simmer: stopped at line 3" + message + "\n", text(err));
          err.reset();
        });
    runner = (_, _, _, _) -> new Ending.CutOff(LoopEvent.Limit.TURNS, 1, 0);
    assertEquals(1, simmer("trace", file));
    assertTrue(text(err).startsWith("simmer: stopped after 1 turn of"), text(err));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--turns", "--max-steps", "--max-memory", "--max-depth", "--max-output"})
  void aLimitThatIsNoneIsRefused(String option) {
    for (String value : List.of("0", "-3", "many", "1.5", "", "99999999999999999999")) {
      assertEquals(2, simmer("trace", option + "=" + value, file));
      assertTrue(text(err).contains("a whole number from 1 to "), text(err));
      assertTrue(text(err).contains(" is needed, not '" + value + "'"), text(err));
      assertEquals(1, text(err).lines().count());
      err.reset();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--scheduler=go:burners=0 | burners takes a whole number from 1 to 64, not \"0\"",
        "--scheduler=lifo:x=1 | lifo has no option \"x\"; it has none",
        "--scheduler=fifo | there is no scheduler \"fifo\"; there are asyncio, ",
        "--cost-per-line=-1 | seconds from 0 to 1000000 are needed, not '-1'",
        "--cost-per-line=NaN | seconds from 0 to 1000000 are needed, not 'NaN'",
        "--cost-per-line=much | seconds from 0 to 1000000 are needed, not 'much'"
      })
  void aSchedulerOrCostThatIsNoneIsRefused(String option, String message) {
    assertEquals(2, simmer("trace", option, file));
    assertTrue(text(err).contains(message), text(err));
    assertEquals(1, text(err).lines().count());
  }

  @Test
  void choicesAreReadFromAFile() throws IOException {
    String choices = Files.writeString(folder.resolve("a.txt"), "Task-1\n").toString();
    assertEquals(0, simmer("trace", "--choices=" + choices, file));
    assertEquals(2, simmer("trace", "--choices=" + choices, "--scheduler=lifo", file));
    assertTrue(text(err).contains("say the same"), text(err));
    assertEquals(2, simmer("trace", "--choices=" + folder.resolve("none.txt"), file));
    assertTrue(text(err).contains("none.txt: There is no such file"), text(err));
    Files.writeString(folder.resolve("a.txt"), "soup\n");
    assertEquals(2, simmer("trace", "--choices=" + choices, file));
    assertTrue(text(err).contains("line 1: the name of a task is needed"), text(err));
  }

  @Test
  void theSchedulersAreListedWithTheirOptions() {
    assertEquals(0, simmer("schedulers"));
    assertTrue(text(out).startsWith("asyncio  -  Event loop (asyncio)\n"), text(out));
    assertTrue(text(out).contains("\n    burners=2 (1 to 64)  how many tasks"), text(out));
    assertEquals(2, simmer("schedulers", file));
  }

  @ParameterizedTest
  @CsvSource({"null, 0", "0, 0", "3, 3", "256, 0", "-1, 255", "true, 1", "false, 0"})
  void theExitStatusIsThatOfPython(String code, int status) {
    runner = (_, _, _, _) -> new Ending.Exited(code);
    assertEquals(status, simmer("trace", file));
    assertEquals("", text(err));
  }

  @ParameterizedTest
  @CsvSource({"'\"no \\\"milk\\\"\"', 'no \"milk\"'", "2.5, 2.5"})
  void anExitWithAMessageFails(String code, String message) {
    runner = (_, _, _, _) -> new Ending.Exited(code);
    assertEquals(1, simmer("trace", file));
    assertEquals(message + "\n", text(err));
  }

  @Test
  void aProgramThatFailsSaysSo() {
    runner =
        (_, _, observer, _) -> {
          observer.on(new LoopEvent.ErrorPrinted(0, null, "Traceback\nKeyError: 1\n"));
          return new Ending.Crashed("KeyError(1)", 2);
        };
    assertEquals(1, simmer("trace", file));
    runner = (_, _, _, _) -> new Ending.Deadlocked();
    assertEquals(1, simmer("trace", file));
    runner = (_, _, _, _) -> new Ending.SchedulerFailed("scheduler lifo answered null");
    assertEquals(1, simmer("trace", file));
    assertEquals(
        """
        Traceback
        KeyError: 1
        simmer: the program hangs here for good: nothing is ready, and no timer is set
        simmer: scheduler lifo answered null
        """,
        text(err));
  }

  @Test
  void aProblemIsShownAtItsPlace() {
    runner =
        (_, _, _, _) -> {
          SourceSpan span = new SourceSpan(2, 6, 2, 7);
          throw new RecipeException(new Problem("no such thing as tea", span, "Drink coffee."));
        };
    assertEquals(2, simmer("trace", file));
    assertEquals(
        file + ":2:6: no such thing as tea. Drink coffee.\n\tö = 🍵 +\n\t    ^\n", text(err));
    assertEquals("", text(out));
  }

  @Test
  void aMissingFileIsAProblemOfItsOwn() {
    String missing = folder.resolve("none.py").toString();
    assertEquals(2, simmer("trace", missing));
    assertEquals(2, simmer(missing));
    String line = missing + ": There is no such file. Check the name and the folder.\n";
    assertEquals(line + line, text(err));
    assertEquals(List.of(), opened);
  }

  @ParameterizedTest
  @CsvSource({
    "trace, simmer: Missing required parameter: 'FILE'. Try 'simmer trace --help'.",
    "--boil, simmer: Unknown option: '--boil'. Try 'simmer --help'.",
    "trace --turns, simmer: Option '--turns' needs a value. Try 'simmer trace --help'.",
    "trace --choices= a, simmer: Option '--choices' needs a value. Try 'simmer trace --help'.",
    "trace --stdout=1 a, simmer: Option '--stdout' takes no value. Try 'simmer trace --help'.",
    "trace --stdout --stdout a, simmer: Option '--stdout' is given twice. Try 'simmer trace"
        + " --help'.",
    "tarce tea.py, simmer: There is neither a command nor a file 'tarce': perhaps 'trace' was"
        + " meant. Try 'simmer --help'.",
    "gant, simmer: There is neither a command nor a file 'gant': perhaps 'gantt' was meant. Try"
        + " 'simmer --help'.",
    "tea coffee, simmer: One file is enough: 'coffee' is one too many. Try 'simmer --help'."
  })
  void aWrongCommandLineIsExplainedInOneLine(String arguments, String message) {
    assertEquals(2, simmer(arguments.split(" ")));
    assertEquals(message + "\n", text(err));
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertEquals(0, simmer("--help"));
    assertTrue(text(out).startsWith("Usage: simmer [-hV] [FILE] [COMMAND]"), text(out));
    assertTrue(text(out).contains("trace       Runs a program in virtual time"), text(out));
    out.reset();
    assertEquals(0, simmer("trace", "--help"));
    assertTrue(text(out).contains("--turns=N                Stop after so many turns"), text(out));
    out.reset();
    assertEquals(0, simmer("--version"));
    assertEquals("simmer 1.2.3\n", text(out));
    assertEquals("", text(err));
  }

  @Test
  void aClosedPipeEndsTheRunQuietly() {
    List<Boolean> cancelled = new ArrayList<>();
    runner =
        (_, _, observer, stop) -> {
          for (int i = 0; i < 1000; i++) {
            observer.on(new LoopEvent.Printed(0, null, "x".repeat(100)));
          }
          cancelled.add(stop.getAsBoolean());
          throw new CancellationException();
        };
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Cli cli = new Cli(runner, _ -> 0, Catalogue::builtIn, "1.2.3", closed, err);
    assertEquals(0, cli.execute("trace", file));
    assertEquals(List.of(true), cancelled);
    assertEquals("", text(err));
  }

  private int simmer(String... arguments) {
    WindowOpener window =
        recipe -> {
          opened.add(recipe);
          return 0;
        };
    return new Cli(runner, window, Catalogue::builtIn, "1.2.3", out, err).execute(arguments);
  }

  private static ProgramRunner telling(LoopEvent... events) {
    return (_, _, observer, _) -> {
      List.of(events).forEach(observer::on);
      return new Ending.Finished();
    };
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
