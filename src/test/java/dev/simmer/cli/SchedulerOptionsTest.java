package dev.simmer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of `--scheduler` and `--cost-per-line`.
class SchedulerOptionsTest {
  private static final String ORDERS = "assets/recipes/orders.py";

  @Test
  void optionsAndCostReachTheRun() {
    List<Settings> seen = new ArrayList<>();
    ProgramRunner runner =
        (_, settings, _, _) -> {
          seen.add(settings);
          return new Ending.Finished();
        };
    trace(runner, "--scheduler=round-robin:slice=0.5,burners=2", "--cost-per-line=0.25");
    assertEquals(250_000_000, seen.getFirst().lineCost());
    LoopRules rules = seen.getFirst().scheduler().begin().get().rules();
    assertEquals(2, rules.burners());
    assertEquals(500_000_000, rules.slice());
  }

  @ParameterizedTest
  @ValueSource(strings = {"trio", "random", "tokio", "go"})
  void theSameSeedGivesTheSameTraceByteForByte(String id) {
    byte[] once =
        trace(new Simulation()::run, "--scheduler=" + id + ":seed=7", "--cost-per-line=1");
    byte[] again =
        trace(new Simulation()::run, "--scheduler=" + id + ":seed=7", "--cost-per-line=1");
    assertArrayEquals(once, again);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trio", "random"})
  void anotherSeedGivesAnotherTrace(String id) {
    byte[] once = trace(new Simulation()::run, "--scheduler=" + id + ":seed=7");
    byte[] again = trace(new Simulation()::run, "--scheduler=" + id + ":seed=9");
    assertFalse(Arrays.equals(once, again));
  }

  private static byte[] trace(ProgramRunner runner, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of("trace"));
    arguments.addAll(List.of(options));
    arguments.add(ORDERS);
    Cli cli = new Cli(runner, _ -> 0, Catalogue::builtIn, "1.2.3", out, err);
    assertEquals(0, cli.execute(arguments.toArray(String[]::new)), err::toString);
    return out.toByteArray();
  }
}
