package dev.simmer.cli;

import dev.simmer.simulation.Limits;
import java.util.List;

/// The options that say what a program may use before it is cut off.
final class LimitOptions {
  private static final Option TURNS = Option.with("N", "--turns", "turns");
  private static final Option STEPS = Option.with("N", "--max-steps", "steps");
  private static final Option MEMORY = Option.with("MB", "--max-memory", "memory");
  private static final Option DEPTH = Option.with("N", "--max-depth", "depth");
  private static final Option OUTPUT = Option.with("N", "--max-output", "output");

  static final List<Option> ALL = List.of(TURNS, STEPS, MEMORY, DEPTH, OUTPUT);

  private LimitOptions() {}

  /// The limits that were given, the default ones where none were.
  static Limits read(Given given) throws WrongUse {
    Limits otherwise = Limits.DEFAULT;
    Limits largest = Limits.LARGEST;
    return new Limits(
        (int) given.number(TURNS, otherwise.turns(), largest.turns()),
        given.number(STEPS, otherwise.steps(), largest.steps()),
        (int) given.number(MEMORY, otherwise.megabytes(), largest.megabytes()),
        (int) given.number(DEPTH, otherwise.depth(), largest.depth()),
        given.number(OUTPUT, otherwise.output(), largest.output()));
  }
}
