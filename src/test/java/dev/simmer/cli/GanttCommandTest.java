package dev.simmer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.simulation.Simulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `simmer gantt` draws.
class GanttCommandTest {
  private static final String BREAKFAST = "assets/recipes/breakfast.py";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aChartIsDrawnUnderAScheduler() throws IOException {
    String chart = folder.resolve("chart.svg").toString();
    assertEquals(0, simmer("gantt", "--scheduler=one-by-one", "-o", chart, BREAKFAST));
    String svg = Files.readString(Path.of(chart));
    assertTrue(svg.contains("breakfast.py under one-by-one: 3 pots, 5.0 s"), svg);
    assertEquals(0, simmer("gantt", "--dark", "-o", chart, BREAKFAST));
    assertTrue(Files.readString(Path.of(chart)).contains("breakfast.py under asyncio"));
  }

  @Test
  void aProgramThatFailsIsDrawnUpToThere() throws IOException {
    Path program = Files.writeString(folder.resolve("bad.py"), "while True: pass\n");
    String chart = folder.resolve("chart.png").toString();
    assertEquals(1, simmer("gantt", "--max-steps=1000", "-o", chart, program.toString()));
    assertTrue(text(err).contains("stopped at line 1"), text(err));
    assertTrue(Files.size(Path.of(chart)) > 0);
  }

  @Test
  void aProgramThatRaisesIsDrawnUpToThereAndItsTracebackPrinted() throws IOException {
    Path program = Files.writeString(folder.resolve("wrong.py"), "print(1)\n1 / 0\n");
    Path chart = folder.resolve("chart.svg");
    assertEquals(1, simmer("gantt", "-o", chart.toString(), program.toString()));
    assertTrue(text(err).startsWith("Traceback (most recent call last):"), text(err));
    assertTrue(text(err).endsWith("ZeroDivisionError: division by zero\n"), text(err));
    assertTrue(Files.size(chart) > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "chart.txt, its name must end in .svg or .png",
    "none/chart.svg, there is no such folder",
    "none/chart.png, there is no such folder"
  })
  void aChartThatCannotBeWrittenIsRefused(String name, String message) {
    assertEquals(2, simmer("gantt", "-o", folder.resolve(name).toString(), BREAKFAST));
    assertTrue(text(err).contains(message), text(err));
    assertEquals(1, text(err).lines().count());
  }

  @Test
  void aFolderIsNoChartToDrawInto() throws IOException {
    Path chart = Files.createDirectory(folder.resolve("folder.svg"));
    assertEquals(2, simmer("gantt", "-o", chart.toString(), BREAKFAST));
    assertEquals("simmer: %s cannot be written: Is a directory\n".formatted(chart), text(err));
  }

  @Test
  void withoutAChartToDrawIntoItSaysWhatToType() {
    assertEquals(2, simmer("gantt", BREAKFAST));
    assertTrue(text(err).contains("--output=chart.svg"), text(err));
  }

  private int simmer(String... words) {
    return new Cli(new Simulation()::run, recipe -> 0, Catalogue::builtIn, "1", out, err)
        .execute(words);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
