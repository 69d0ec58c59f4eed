package dev.simmer.simulation;

import dev.simmer.loop.Language;
import dev.simmer.loop.LoopContext;
import dev.simmer.python.compile.Code;
import dev.simmer.python.runtime.Bounds;
import dev.simmer.python.runtime.CancelledRun;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.standard.StandardLibrary;
import dev.simmer.recording.Recorder;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.trace.LoopObserver;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs recipes: a program, a scheduler and bounds go in, facts and an ending come out.
///
/// A run takes as long as the program does, up to its bounds: not for the thread of a window.
public final class Simulation {
  private final StandardLibrary library = new StandardLibrary();
  private final ProgramCompiler compiler = new ProgramCompiler(library);
  private final int hot;

  public Simulation() {
    this(Interpreter.HOT);
  }

  /// @param hot how often code runs before it is translated for speed
  public Simulation(int hot) {
    this.hot = hot;
  }

  /// Runs a recipe and keeps its facts.
  ///
  /// @param cancelled asked now and then whether to stop early
  /// @throws CancellationException if it said so
  public Result record(Recipe recipe, Settings settings, BooleanSupplier cancelled) {
    Recorder recorder = new Recorder();
    try {
      Ending ending = run(recipe, settings, recorder, cancelled);
      return new Result.Recorded(recipe, recorder.recording(), ending);
    } catch (RecipeException e) {
      return new Result.Refused(recipe, e.problem());
    }
  }

  /// Runs a recipe, and tells the observer each fact as it happens, on a thread of the run's own.
  ///
  /// @param cancelled asked now and then whether to stop early
  /// @throws RecipeException if the program is refused before it runs
  /// @throws CancellationException if `cancelled` said so
  public Ending run(
      Recipe recipe, Settings settings, LoopObserver observer, BooleanSupplier cancelled)
      throws RecipeException {
    Outcome outcome = DeepThread.call(() -> outcome(recipe, settings, observer, cancelled));
    return switch (outcome) {
      case Outcome.Ended(Ending ending) -> ending;
      case Outcome.Refused(Problem problem) -> throw new RecipeException(problem);
      case Outcome.Cancelled _ -> throw new CancellationException();
    };
  }

  /// What is wrong with a program, as far as can be told before it runs; null if nothing is.
  public @Nullable Problem check(String source) {
    return DeepThread.call(() -> problem(source));
  }

  private @Nullable Problem problem(String source) {
    try {
      compiler.compile(source, 0);
      return null;
    } catch (RecipeException e) {
      return e.problem();
    }
  }

  /// Facts are only counted where something depends on it: there are many.
  private static LoopContext loops(Language python, Settings settings, LoopObserver observer) {
    Supplier<Scheduler> schedulers = settings.scheduler().begin();
    if (settings.branches().isEmpty()) {
      return loops(python, settings, schedulers, observer);
    }
    FactCounter counter = new FactCounter(observer);
    return loops(
        python,
        settings,
        () -> new BranchedScheduler(schedulers.get(), settings.branches(), counter::count),
        counter);
  }

  private static LoopContext loops(
      Language python, Settings settings, Supplier<Scheduler> schedulers, LoopObserver observer) {
    int turns = settings.limits().turns();
    return new LoopContext(python, schedulers, observer, turns, settings.priorities());
  }

  private sealed interface Outcome {
    record Ended(Ending ending) implements Outcome {}

    record Refused(Problem problem) implements Outcome {}

    record Cancelled() implements Outcome {}
  }

  private Outcome outcome(
      Recipe recipe, Settings settings, LoopObserver observer, BooleanSupplier cancelled) {
    Code program;
    try {
      program = compiler.compile(recipe, settings.lineCost());
    } catch (RecipeException e) {
      return new Outcome.Refused(e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Ended(new Ending.Failed(e.toString(), 0));
    }
    Limits limits = settings.limits();
    MemoryWatch memory = new MemoryWatch(limits.megabytes());
    Bounds bounds = new Bounds(limits.steps(), memory.bound(), limits.depth(), limits.output());
    Interpreter interpreter =
        new Interpreter(
            library,
            python -> loops(python, settings, observer),
            bounds,
            cancelled,
            memory::inUse,
            hot);
    try {
      return new Outcome.Ended(
          new ProgramRun(interpreter, recipe, bounds, limits.turns()).toItsEnd(program));
    } catch (CancelledRun e) {
      return new Outcome.Cancelled();
    }
  }
}
