package dev.simmer.simulation;

/// What a program may use before it is cut off. All are at least 1.
///
/// @param turns how many turns of the loop it may take
/// @param steps how many steps of code it may take: calls, and jumps back in loops
/// @param megabytes how much memory its values may take; less where Java itself has less
/// @param depth how deep its calls may nest before they raise RecursionError
/// @param output how many characters it may print
public record Limits(int turns, long steps, int megabytes, int depth, long output) {
  /// What a program may use unless something else is asked for.
  public static final Limits DEFAULT = new Limits(200_000, 50_000_000, 512, 1_000, 20_000_000);

  /// The most that can be asked for: what bookkeeping and Java's stack have room for.
  public static final Limits LARGEST =
      new Limits(
          Integer.MAX_VALUE, 1_000_000_000_000_000L, 1 << 20, 20_000, 1_000_000_000_000_000L);

  public Limits {
    if (turns < 1 || steps < 1 || megabytes < 1 || depth < 1 || output < 1) {
      throw new IllegalArgumentException("every limit is at least 1");
    }
  }

  /// The default limits but for the turns.
  public static Limits ofTurns(int turns) {
    return new Limits(turns, DEFAULT.steps, DEFAULT.megabytes, DEFAULT.depth, DEFAULT.output);
  }
}
