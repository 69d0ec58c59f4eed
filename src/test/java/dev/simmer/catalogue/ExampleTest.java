package dev.simmer.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.simulation.Limits;
import dev.simmer.simulation.PythonScheduler;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import dev.simmer.trace.LoopEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example of a scheduler in a jar of its own is built as its README says, and runs.
class ExampleTest {
  private static final Path EXAMPLE = Path.of("assets/examples/alphabet/Alphabet.java");

  @TempDir private Path work;

  @Test
  void itsReadmesTwoCommandsBuildASchedulerThatRuns() throws Exception {
    Path folder = Files.createDirectory(work.resolve("schedulers"));
    List<String> commands = commands();
    assertEquals(2, commands.size(), commands::toString);
    for (String command : commands) {
      String here =
          command
              .replace("target/modules/simmer.jar", "target/classes")
              .replace("target/alphabet.jar", folder.resolve("alphabet.jar").toString())
              .replace("target/alphabet", work.resolve("classes").toString());
      String[] words = here.split(" ");
      PluginJars.tool(words[0], List.of(words).subList(1, words.length).toArray(String[]::new));
    }
    Catalogue catalogue = Catalogue.withPlugins(folder, PythonScheduler::checked);
    assertEquals(List.of(), catalogue.problems());
    assertEquals(
        "apple apple bread bread cherry cherry",
        order(catalogue.plan("alphabet"), " comes first in the alphabet."));
  }

  @Test
  void itHasLessThanThirtyLines() throws IOException {
    assertTrue(Files.readAllLines(EXAMPLE).size() < 30);
  }

  @Test
  void theWalkThroughsSchedulerRuns() throws Exception {
    PluginJars jars = new PluginJars(work);
    jars.compile("least.jar", "LeastServed", walkThrough());
    jars.service("least.jar", "LeastServed");
    jars.pack("least.jar");
    Catalogue catalogue = Catalogue.withPlugins(jars.folder(), PythonScheduler::checked);
    assertEquals(List.of(), catalogue.problems());
    assertEquals(
        "cherry apple bread bread apple cherry",
        order(catalogue.plan("least-served"), " was served least."));
  }

  /// The first code in the comment of the package.
  private static String walkThrough() throws IOException {
    String comment =
        Files.readString(Path.of("src/main/java/dev/simmer/scheduler/package-info.java"));
    int begin = comment.indexOf("/// ```java\n") + "/// ```java\n".length();
    return comment.substring(begin, comment.indexOf("/// ```", begin)).replaceAll("(?m)^/// ?", "");
  }

  private static List<String> commands() throws IOException {
    return Files.readAllLines(Path.of("assets/examples/README.md")).stream()
        .filter(line -> line.startsWith("    javac ") || line.startsWith("    jar "))
        .map(String::strip)
        .toList();
  }

  /// The names of the pots in the order in which they are chosen.
  ///
  /// @param reason what the scheduler says after a name
  private static String order(SchedulerPlan plan, String reason) throws Exception {
    String program =
        """
        import asyncio, time

        async def pot(seconds):
            time.sleep(seconds)
            await asyncio.sleep(0)

        async def main():
            work = [('cherry', 3), ('apple', 2), ('bread', 1)]
            await asyncio.wait([asyncio.create_task(pot(n), name=name) for name, n in work])

        asyncio.run(main())
        """;
    List<String> names = new ArrayList<>();
    new Simulation()
        .run(
            new Recipe("names.py", null, program),
            new Settings(plan, Limits.DEFAULT),
            fact -> {
              if (fact instanceof LoopEvent.HandleRan ran && ran.reason().endsWith(reason)) {
                names.add(ran.reason().replace(reason, ""));
              }
            },
            () -> false);
    names.removeIf(name -> name.equals("main"));
    return String.join(" ", names);
  }
}
