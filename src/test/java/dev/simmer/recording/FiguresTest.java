package dev.simmer.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.SchedulerException;
import dev.simmer.recording.Divergence.Side;
import dev.simmer.simulation.Branch;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.RecipeFile;
import dev.simmer.simulation.Result;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import dev.simmer.story.DivergenceWords;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final long SECOND = 1_000_000_000;
  private static final TaskId MAIN = new TaskId(1);
  private static final TaskId COFFEE = new TaskId(2);
  private static final TaskId TOAST = new TaskId(3);

  @Test
  void underAsyncioNobodyStandsInLineForBreakfast() {
    Figures figures = Figures.of(breakfast("asyncio"));
    assertEquals(3 * SECOND, figures.makespan());
    assertEquals(0, figures.busy());
    assertEquals(new Totals(3 * SECOND, 3 * SECOND, 0, 0, 6, 4), figures.totals());
    assertEquals(
        List.of(
            new TaskFigures(MAIN, 0, 0, 3 * SECOND, 0, 3 * SECOND),
            new TaskFigures(COFFEE, 0, 0, 3 * SECOND, 0, 3 * SECOND),
            new TaskFigures(TOAST, 0, 0, 2 * SECOND, 0, 2 * SECOND)),
        figures.tasks());
    assertEquals(1, figures.fairness());
  }

  @Test
  void oneByOneToastStandsInLineWhileCoffeeKeepsTheBurner() {
    Figures figures = Figures.of(breakfast("one-by-one"));
    assertEquals(5 * SECOND, figures.makespan());
    assertEquals(new Totals(5 * SECOND, 0, 0, 5 * SECOND, 6, 3), figures.totals());
    assertEquals(
        List.of(
            new TaskFigures(MAIN, 0, 0, 5 * SECOND, 0, 5 * SECOND),
            new TaskFigures(COFFEE, 0, 0, 3 * SECOND, 0, 3 * SECOND),
            new TaskFigures(TOAST, 3 * SECOND, 3 * SECOND, 2 * SECOND, 0, 5 * SECOND)),
        figures.tasks());
    assertEquals(SECOND, figures.mean(TaskMeasure.READY));
    assertEquals(3 * SECOND, figures.max(TaskMeasure.RESPONSE));
    // Progress is 1, 1 and 2/5: (2.4 * 2.4) / (3 * 2.16).
    assertEquals(5.76 / 6.48, figures.fairness(), 1e-12);
  }

  @Test
  void whoseTimerRingsLateStandsInLineMeanwhile() {
    Recording recording = rude();
    assertEquals(
        new TaskFigures(COFFEE, 0, 2 * SECOND, SECOND, 0, 3 * SECOND),
        Figures.of(recording).tasks().get(1));
    Timeline.Lane lane = recording.timeline().lane(1);
    List<Span> timed =
        IntStream.range(0, lane.size())
            .mapToObj(lane::span)
            .filter(span -> span.to() > span.from())
            .toList();
    assertEquals(List.of(Phase.SLEEPING, Phase.DUE), timed.stream().map(Span::phase).toList());
    assertEquals(SECOND, timed.getLast().from());
    assertEquals(3 * SECOND, timed.getLast().to());
  }

  @Test
  void whoIsDueWhenTheProgramIsCutShortStandsInLineToo() {
    Recording whole = rude();
    Recorder cut = new Recorder();
    int blocked =
        (int)
            whole.facts(0, whole.factCount()).stream()
                .takeWhile(fact -> !(fact instanceof LoopEvent.Blocked))
                .count();
    whole.facts(0, blocked + 1).forEach(cut::on);
    assertEquals(
        new TaskFigures(COFFEE, 0, 2 * SECOND, SECOND, 0, 3 * SECOND),
        Figures.of(cut.recording()).tasks().get(1));
  }

  private static Recording rude() {
    String rude =
        """
        import asyncio, time

        async def sleeper():
            await asyncio.sleep(1)

        async def main():
            task = asyncio.create_task(sleeper())
            await asyncio.sleep(0)
            time.sleep(3)
            await task

        asyncio.run(main())
        """;
    return record(new Recipe("rude.py", null, rude), "asyncio");
  }

  /// Two burners are busy for 2 s; then there is one, which is busy for 2 s more.
  @Test
  void burnersThatABranchTakesAwayWereBusyUpToThere() throws SchedulerException {
    String program =
        """
        import asyncio, time

        async def pot():
            for _ in range(2):
                time.sleep(2)
                await asyncio.sleep(0)

        async def main():
            await asyncio.gather(pot(), pot())

        asyncio.run(main())
        """;
    Recipe recipe = new Recipe("two.py", null, program);
    Settings settings = new Settings(Catalogue.builtIn().plan("go:burners=2"), Limits.DEFAULT);
    Recording whole = record(recipe, settings);
    int facts = 0;
    while (whole.fact(facts).time() < 2 * SECOND) {
      facts++;
    }
    Branch branch = new Branch(facts, Catalogue.builtIn().plan("asyncio"));
    Figures figures = Figures.of(record(recipe, settings.withBranch(branch)));
    assertEquals(6 * SECOND, figures.makespan());
    assertEquals(1, figures.busy());
  }

  @Test
  void upToAMomentOnlyWhatHasHappenedCounts() {
    Recording recording = breakfast("one-by-one");
    int facts = recording.ticks(Granularity.FOLDED).factsUpTo(2);
    Figures figures = Figures.of(recording, facts);
    assertEquals(0, figures.makespan());
    assertEquals(new TaskFigures(TOAST, 0, 0, 0, 0, 0), figures.tasks().get(2));
    int later = recording.ticks(Granularity.FOLDED).factsUpTo(3);
    assertEquals(
        new TaskFigures(TOAST, 3 * SECOND, 3 * SECOND, 0, 0, 3 * SECOND),
        Figures.of(recording, later).tasks().get(2));
  }

  @Test
  void theTwoPartWhereToastCooksInOneAndTheClockMovesInTheOther() {
    List<Recording> both = List.of(breakfast("one-by-one"), breakfast("asyncio"));
    Divergence parted = Divergence.of(both).orElseThrow();
    List<Side> sides = List.of(new Side(3, ""), new Side(3, "Nobody else is ready."));
    assertEquals(new Divergence(3, 0, sides), parted);
  }

  @Test
  void theyPartWhereASliceEndsInOneWhileTheOtherCooksOn() {
    String program =
        """
        import asyncio

        async def compute(rounds):
            for i in range(rounds):
                pass

        async def main():
            await asyncio.gather(compute(9), compute(9))

        asyncio.run(main())
        """;
    Recipe recipe = new Recipe("cpu.py", null, program);
    List<Recording> both =
        List.of(
            record(recipe, "asyncio", SECOND / 10),
            record(recipe, "round-robin:slice=0.2", SECOND / 10));
    Divergence parted = Divergence.of(both).orElseThrow();
    assertEquals(3, parted.tick());
    assertEquals(3 * SECOND / 10, parted.time());
    assertEquals(
        List.of(new Side(2, ""), new Side(3, "It is its turn for a slice.")), parted.sides());
    assertEquals(
        List.of(
            "compute is still on its burner, until 1.9 s.",
            "compute 2 cooks. It is its turn for a slice."),
        DivergenceWords.reasons(both, parted));
  }

  @Test
  void whatRunsTheSameNeverParts() {
    List<Recording> both = List.of(breakfast("asyncio"), breakfast("kotlin"));
    assertEquals(Optional.empty(), Divergence.of(both));
  }

  private static Recording breakfast(String scheduler) {
    try {
      return record(RecipeFile.read(Path.of("assets/recipes/breakfast.py")), scheduler);
    } catch (RecipeException e) {
      throw new AssertionError(e);
    }
  }

  private static Recording record(Recipe recipe, String scheduler) {
    return record(recipe, scheduler, 0);
  }

  private static Recording record(Recipe recipe, String scheduler, long lineCost) {
    try {
      return record(
          recipe,
          new Settings(Catalogue.builtIn().plan(scheduler), Limits.DEFAULT).withLineCost(lineCost));
    } catch (SchedulerException e) {
      throw new AssertionError(e);
    }
  }

  private static Recording record(Recipe recipe, Settings settings) {
    Result result = new Simulation().record(recipe, settings, () -> false);
    return ((Result.Recorded) result).recording();
  }
}
