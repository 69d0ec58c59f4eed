package dev.simmer.cli;

/// A command: what it takes, and what it does.
interface Command {
  Syntax syntax();

  /// Does it, and gives the exit status.
  int run(Given given) throws WrongUse;
}
