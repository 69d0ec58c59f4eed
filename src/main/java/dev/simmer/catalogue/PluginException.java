package dev.simmer.catalogue;

/// A plug-in cannot be used, or not any more. What it threw is not kept, as that is its code, too.
final class PluginException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String what;

  PluginException(PluginProblem problem) {
    super(problem.message());
    this.what = problem.what();
  }

  /// What happened, without the jar and the class.
  String what() {
    return what;
  }

  /// The message alone: the loop puts it into one of its own.
  @Override
  @SuppressWarnings("OverrideThrowableToString") // Whom it concerns is no name of a Java class.
  public String toString() {
    return String.valueOf(getMessage());
  }
}
