package dev.simmer.simulation;

/// A recipe that cannot be read or run.
public final class RecipeException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public RecipeException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
