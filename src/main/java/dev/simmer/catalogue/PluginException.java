package dev.simmer.catalogue;

import dev.simmer.scheduler.CannotChooseException;

/// A plug-in cannot be used, or not any more. What it threw is not kept, as that is its code, too.
final class PluginException extends CannotChooseException {
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
}
