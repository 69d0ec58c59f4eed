package dev.simmer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.PluginJars;
import dev.simmer.simulation.PythonScheduler;
import dev.simmer.simulation.Simulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `simmer schedulers` says of the jars in the plug-in folder.
class SchedulersCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path work;

  @Test
  void aSchedulerInAJarIsListedWithWhereItIsFrom() {
    PluginJars jars = new PluginJars(work);
    jars.add("demo.jar", "\"demo\"", "return new Choice.Run(0, \"first\");");
    assertEquals(0, schedulers(jars.folder()));
    String list = out.toString(StandardCharsets.UTF_8);
    assertTrue(list.startsWith("asyncio  -  "), list);
    assertTrue(list.endsWith("\n\ndemo (from a jar)\n\n"), list);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aJarThatCannotBeUsedIsToldOfAfterTheList() {
    PluginJars jars = new PluginJars(work);
    jars.add("fifo.jar", "\"asyncio\"", "return new Choice.Run(0, \"first\");");
    assertEquals(0, schedulers(jars.folder()));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("mlfq"));
    assertEquals(
        "simmer: fifo.jar, class demo.Demo: there is already a scheduler with the name"
            + " \"asyncio\".\n",
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aScriptThatCannotBeASchedulerIsNotListedButToldOf() throws IOException {
    Files.writeString(work.resolve("broken.py"), "def choose(ready, now)\n    pass\n");
    Files.writeString(work.resolve("other.py"), "x = 1\n");
    Files.writeString(work.resolve("last.py"), "def choose(ready, now): return ready[-1]\n");
    assertEquals(0, schedulers(work));
    assertEquals(
        """
        simmer: broken.py: line 1: expected ':'.
        simmer: other.py: there is no function choose(ready, now) in it.
        """,
        err.toString(StandardCharsets.UTF_8));
    String listed = out.toString(StandardCharsets.UTF_8);
    assertTrue(listed.contains("last (written in Python)"), listed);
    assertFalse(listed.contains("broken"), listed);
  }

  private int schedulers(Path folder) {
    Cli cli =
        new Cli(
            new Simulation()::run,
            _ -> 0,
            () -> Catalogue.withPlugins(folder, PythonScheduler::checked),
            "1",
            out,
            err);
    return cli.execute("schedulers");
  }
}
