package dev.simmer.ui.shell;

import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Problem;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.Result;
import dev.simmer.trace.LoopEvent.Limit;
import dev.simmer.trace.SourceSpan;
import dev.simmer.ui.Recordings;

/// An engine for the window's tests. What becomes of a recipe is in its name.
final class Cooks {
  private Cooks() {}

  static Result cook(Recipe recipe) {
    return switch (recipe.name()) {
      case "syntax.py" ->
          new Result.Refused(
              recipe, new Problem("invalid syntax", new SourceSpan(2, 5, 2, 8), "Add a colon."));
      case "crash.py" -> recorded(recipe, new Ending.Crashed("ValueError('hot')", 2));
      case "deadlock.py" -> recorded(recipe, new Ending.Deadlocked());
      case "endless.py" -> recorded(recipe, new Ending.CutOff(Limit.TURNS, 200_000, 2));
      case "exit.py" -> recorded(recipe, new Ending.Exited("3"));
      case "bug.py" -> throw new IllegalStateException("a bug of Simmer's");
      case "printing.py" ->
          new Result.Recorded(recipe, Recordings.printing(), new Ending.Finished());
      case "queue.py" ->
          new Result.Recorded(recipe, Recordings.queue(10_000), new Ending.Finished());
      default -> recorded(recipe, new Ending.Finished());
    };
  }

  private static Result recorded(Recipe recipe, Ending ending) {
    return new Result.Recorded(recipe, Recordings.breakfast(), ending);
  }
}
