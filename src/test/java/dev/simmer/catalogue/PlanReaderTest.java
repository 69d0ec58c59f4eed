package dev.simmer.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.simulation.PythonScheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {
  @TempDir private Path folder;
  private final PlanReader reader = new PlanReader(Catalogue.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {"asyncio", "round-robin:slice=0.5,burners=2", "trio:seed=7", "go:slice=0.000001"})
  void whatIsReadIsWrittenTheSame(String text) throws SchedulerException {
    assertEquals(text, reader.read(text).text());
  }

  @Test
  void usualValuesAndSpacesAreLeftOut() throws SchedulerException {
    assertEquals("mlfq:boost=5", reader.read(" mlfq:queues=5, boost = 5.0 ").text());
  }

  @Test
  void eachRunGetsASchedulerOfItsOwnWithTheOptions() throws SchedulerException {
    SchedulerPlan plan = reader.read("round-robin:slice=0.5,burners=2");
    assertEquals(2, plan.get().rules().burners());
    assertEquals(500_000_000, plan.get().rules().slice());
    assertTrue(plan.get() != plan.get());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lifo:seed=1 | lifo has no option \"seed\"; it has none",
        "trio:sed=1 | trio has no option \"sed\"; it has seed",
        "trio:seed | seed needs a value: a whole number from 0 to 2147483647",
        "trio:seed=1,seed=2 | seed is given twice",
        "go:burners=0 | burners takes a whole number from 1 to 64, not \"0\"",
        "go:burners=1.5 | burners takes a whole number from 1 to 64, not \"1.5\"",
        "go:burners=NaN | burners takes a whole number from 1 to 64, not \"NaN\"",
        "go:slice=long | slice takes seconds from 0.000001 to 3600, not \"long\"",
        "trio: | an option of trio is missing behind a colon or comma: write it as NAME=VALUE, or"
            + " leave that out"
      })
  void whatIsWrongIsSaid(String text, String message) {
    assertEquals(
        message, assertThrows(SchedulerException.class, () -> reader.read(text)).getMessage());
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    SchedulerException refused = assertThrows(SchedulerException.class, () -> reader.read("fifo"));
    String message = String.valueOf(refused.getMessage());
    assertTrue(
        message.startsWith("there is no scheduler \"fifo\"; there are asyncio, asyncio-eager, "),
        message);
  }

  @Test
  void whatIsWrongWithThePluginOfThatNameComesFirst() throws IOException {
    Files.writeString(folder.resolve("another.py"), "def choose(:");
    Files.writeString(folder.resolve("broken.py"), "def choose(ready, now)\n");
    Catalogue plugins = Catalogue.withPlugins(folder, PythonScheduler::checked);
    String message =
        assertThrows(SchedulerException.class, () -> plugins.plan("broken:x=1")).getMessage();
    List<String> lines = String.valueOf(message).lines().toList();
    assertEquals(3, lines.size(), message);
    assertTrue(
        lines.getFirst().startsWith("the scheduler \"broken\" cannot be used: broken.py: "),
        message);
    assertTrue(lines.get(1).startsWith("  there are asyncio, "), message);
    assertTrue(lines.getLast().startsWith("  not another.py: "), message);
  }
}
