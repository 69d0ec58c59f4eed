package dev.simmer.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.SchedulerEntry;
import dev.simmer.catalogue.SchedulerException;
import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopObserver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every policy, over random programs, with blocking calls and lines that take time.
///
/// `-Dpolicies.count` says how many programs there are.
class PoliciesTest {
  private static final long LINE_COST = 10_000_000;
  private static final Limits LIMITS = new Limits(3_000, 300_000, 512, 1_000, 100_000);

  private final Grammar grammar =
      Grammar.read(Path.of("src/test/resources/dev/simmer/fuzz/asyncio.grammar"));
  private final Simulation simulation = new Simulation();

  static Stream<String> policies() {
    Stream<String> ids = Catalogue.builtIn().entries().stream().map(SchedulerEntry::id);
    Stream<String> others =
        Stream.of("tokio:burners=4,seed=3", "go:burners=3,slice=0.02", "round-robin:burners=2");
    return Stream.concat(ids, others);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void theRulesHoldOverRandomPrograms(String policy) throws SchedulerException {
    SchedulerPlan plan = Catalogue.builtIn().plan(policy);
    List<String> broken = new ArrayList<>();
    for (long seed = 1; seed <= Long.getLong("policies.count", 40); seed++) {
      String program = RandomProgram.of(grammar, seed);
      long cost = seed % 2 == 0 ? LINE_COST : 0;
      RulesObserver rules = new RulesObserver(plan.get().rules());
      Ending ending = run(program, plan, cost, rules);
      for (String what : rules.broken(ending)) {
        broken.add("seed " + seed + ": " + what);
      }
    }
    assertTrue(broken.isEmpty(), () -> "\n" + String.join("\n", broken));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void theSameRunIsTheSameTwice(String policy) throws SchedulerException {
    SchedulerPlan plan = Catalogue.builtIn().plan(policy);
    for (long seed = 1; seed <= 25; seed++) {
      String program = RandomProgram.of(grammar, seed);
      assertEquals(facts(program, plan), facts(program, plan));
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void programsWithoutRacesGiveTheSameUnderAll(String policy) throws SchedulerException {
    SchedulerPlan asyncio = Catalogue.builtIn().first();
    SchedulerPlan plan = Catalogue.builtIn().plan(policy);
    LongStream.rangeClosed(1, 40)
        .mapToObj(RaceFreeProgram::of)
        .forEach(program -> assertEquals(output(program, asyncio), output(program, plan), program));
  }

  private List<LoopEvent> facts(String program, SchedulerPlan plan) {
    List<LoopEvent> facts = new ArrayList<>();
    run(program, plan, LINE_COST, facts::add);
    return facts;
  }

  /// What a program prints under a policy, if every task has come to its end.
  private List<String> output(String program, SchedulerPlan plan) {
    List<String> texts = new ArrayList<>();
    RulesObserver rules = new RulesObserver(plan.get().rules());
    LoopObserver both =
        fact -> {
          rules.on(fact);
          if (fact instanceof LoopEvent.Printed printed) {
            texts.add(printed.text());
          }
        };
    assertEquals(new Ending.Finished(), run(program, plan, LINE_COST, both), program);
    assertEquals(Set.of(), rules.alive(), program);
    return texts;
  }

  private Ending run(String program, SchedulerPlan plan, long cost, LoopObserver observer) {
    try {
      Recipe recipe = new Recipe("random.py", null, program);
      Settings settings = new Settings(plan, LIMITS).withLineCost(cost);
      return simulation.run(recipe, settings, observer, () -> false);
    } catch (RecipeException e) {
      return new Ending.Exited("refused, as CPython does");
    }
  }
}
