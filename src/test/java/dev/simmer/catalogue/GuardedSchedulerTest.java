package dev.simmer.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.scheduler.Scheduler;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.PythonScheduler;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.Result;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Breakfast under plug-ins that go wrong at the third choice: the run ends there with a message.
class GuardedSchedulerTest {
  private static final Path BREAKFAST = Path.of("assets/recipes/breakfast.py");
  private static final String COUNTER =
      "int asked; public String id() { return \"demo\"; }"
          + " int forEver() { while (!Thread.interrupted()) { Thread.onSpinWait(); } return 0; }"
          + " int fill() { return new long[Integer.MAX_VALUE].length; }";

  @TempDir private Path work;
  private PluginJars jars;

  @BeforeEach
  void makeJars() {
    jars = new PluginJars(work);
  }

  @Test
  void aPluginThatBehavesRunsToTheEnd() throws Exception {
    assertInstanceOf(Ending.Finished.class, run("now.ready().size() - 1").ending());
  }

  @Test
  void aPluginThatThrowsEndsTheRun() throws Exception {
    assertEnds("1 / 0", "it threw java.lang.ArithmeticException: / by zero");
  }

  @Test
  void rulesThatThrowEndTheRun() throws Exception {
    String rules = " public LoopRules rules() { return LoopRules.TASKS.withBurners(64 - asked); }";
    jars.addClass("demo.jar", COUNTER + rules, "asked += 32; return new Choice.Run(0, \"\");");
    assertFailed("it threw java.lang.IllegalArgumentException: 0 burners: 1 to 64 work", run());
  }

  @Test
  void aMessageThatIsNeverSaidEndsTheRun() throws Exception {
    assertThrown("return \"\" + forEver();", "it gave no answer within 1.0 seconds");
  }

  @Test
  void aMessageThatThrowsEndsTheRun() throws Exception {
    assertThrown("return \"\" + 1 / 0;", "it threw what cannot even be put into words");
  }

  @Test
  void aMessageOfSeveralLinesIsSaidInOne() throws Exception {
    assertThrown("return \"too\\nlate\";", "it threw too late");
  }

  @Test
  void aPluginThatDoesNotDecideEndsTheRun() throws Exception {
    String choose = "return asked++ < 2 ? new Choice.Run(0, \"\") : new Choice.Undecided(\"Hm.\");";
    jars.addClass("demo.jar", COUNTER, choose);
    assertFailed("it did not decide", run());
  }

  @Test
  void aPluginThatFailedIsLetGo() throws Exception {
    String rules =
        " public LoopRules rules() { asked++; return LoopRules.TASKS.withBurners(asked); }";
    jars.addClass("demo.jar", COUNTER.replace("asked;", "asked = 63;") + rules, "return null;");
    Scheduler scheduler = catalogue().plan("demo").get();
    assertEquals(64, scheduler.rules().burners());
    assertThrows(PluginException.class, scheduler::rules);
    assertEquals(64, scheduler.rules().burners());
  }

  @Test
  void aPositionThatDoesNotExistEndsTheRun() throws Exception {
    assertEnds("7", "it chose position 7 of 1 ready handles");
    assertEnds("-1", "it chose position -1 of 1 ready handles");
  }

  @Test
  void anAnswerOfNullEndsTheRun() throws Exception {
    jars.addClass("demo.jar", COUNTER, "return asked++ < 2 ? new Choice.Run(0, \"\") : null;");
    assertFailed("it answered null", run());
  }

  @Test
  void aReasonOfNullEndsTheRun() throws Exception {
    jars.addClass("demo.jar", COUNTER, "return new Choice.Run(0, asked++ < 2 ? \"\" : null);");
    assertFailed("it threw java.lang.NullPointerException: reason", run());
  }

  @Test
  void aSchedulerWithOptionsThatIsNullEndsTheRun() throws Exception {
    String with =
        " public java.util.List<SchedulerOption> options() { return java.util.List.of(new"
            + " SchedulerOption(\"n\", SchedulerOption.Unit.WHOLE, 1, 2, 1, \"\")); }"
            + " public Scheduler with(OptionValues values) { return null; }";
    jars.addClass("demo.jar", COUNTER + with, "return new Choice.Run(0, \"\");");
    assertEquals(
        new Ending.SchedulerFailed(
            "The scheduler \"demo\" failed: demo.jar, class demo.Demo: it answered null."),
        run().ending());
  }

  @Test
  void aPluginThatLoopsForEverEndsTheRun() throws Exception {
    assertEnds("forEver()", "it gave no answer within 1.0 seconds");
  }

  @Test
  void aPluginThatTakesAllMemoryEndsTheRun() throws Exception {
    assertEnds("fill()", "it took all memory there is");
  }

  @Test
  void aPluginThatCannotBeLinkedEndsTheRun() throws Exception {
    jars.compile("demo.jar", "Older", "package demo; class Older { int get() { return 0; } }");
    String choose = "return new Choice.Run(asked++ < 2 ? 0 : new Older().get(), \"\");";
    jars.addClass("demo.jar", COUNTER, choose, jars.classes("demo.jar"));
    PluginJars.remove(Path.of(jars.classes("demo.jar"), "demo", "Older.class"));
    jars.pack("demo.jar");
    assertFailed(
        "it was built against another version of Simmer, or lacks a class; build it again:"
            + " java.lang.NoClassDefFoundError: demo/Older",
        run());
  }

  private void assertThrown(String words, String what) throws Exception {
    String error = "new RuntimeException() { public String toString() { " + words + " } }";
    String choose = "if (asked++ < 2) { return new Choice.Run(0, \"\"); } throw " + error + ";";
    jars.addClass("demo.jar", COUNTER, choose);
    assertFailed(what, run());
  }

  private void assertEnds(String position, String what) throws Exception {
    assertFailed(what, run(position));
  }

  /// What was recorded up to there is kept, and another scheduler runs as ever.
  private static void assertFailed(String what, Result.Recorded result) throws IOException {
    String message = "The scheduler \"demo\" failed: demo.jar, class demo.Demo: " + what + ".";
    assertEquals(new Ending.SchedulerFailed(message), result.ending());
    assertTrue(result.recording().factCount() > 2, () -> result.recording().factCount() + " facts");
    SchedulerPlan first = Catalogue.builtIn().first();
    assertInstanceOf(Ending.Finished.class, record(first).ending());
  }

  private Result.Recorded run(String position) throws Exception {
    String choose = "return new Choice.Run(asked++ < 2 ? 0 : " + position + ", \"Because.\");";
    jars.addClass("demo.jar", COUNTER, choose);
    return run();
  }

  private Result.Recorded run() throws Exception {
    return record(catalogue().plan("demo"));
  }

  private Catalogue catalogue() {
    return Catalogue.of(
        new PluginFolder(jars.folder(), Duration.ofSeconds(1), PythonScheduler::checked));
  }

  private static Result.Recorded record(SchedulerPlan plan) throws IOException {
    Recipe recipe = new Recipe("breakfast.py", BREAKFAST, Files.readString(BREAKFAST));
    Limits limits = new Limits(1_000, 100_000, 512, 1_000, 10_000);
    Result result = new Simulation().record(recipe, new Settings(plan, limits), () -> false);
    return assertInstanceOf(Result.Recorded.class, result);
  }
}
