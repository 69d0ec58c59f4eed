package dev.simmer.scheduler;

import java.util.Objects;

/// A scheduler's answer, with its reason in one short sentence: a line of at most [#LONGEST_REASON]
/// characters, to which what is longer is cut.
public sealed interface Choice {
  int LONGEST_REASON = 200;

  String reason();

  /// Run the ready handle at this position.
  ///
  /// @param position 0 is the one that came first
  /// @param slice how long it may run before it goes back to the ready queue, in nanoseconds of
  ///   burner time; [#USUAL_SLICE] if as the rules say, 0 if as long as it likes
  record Run(int position, String reason, long slice) implements Choice {
    public static final long USUAL_SLICE = -1;

    public Run {
      reason = OneLine.of(Objects.requireNonNull(reason, "reason"), LONGEST_REASON);
      if (slice < USUAL_SLICE) {
        throw new IllegalArgumentException("a slice of " + slice + " ns: 0 or more works");
      }
    }

    /// For as long as the rules say.
    public Run(int position, String reason) {
      this(position, reason, USUAL_SLICE);
    }
  }

  /// Leave the burner free until something happens.
  record LeaveFree(String reason) implements Choice {
    public LeaveFree {
      reason = OneLine.of(Objects.requireNonNull(reason, "reason"), LONGEST_REASON);
    }
  }

  /// Nobody has decided yet: the run ends here, and is to be repeated when somebody has. Not for
  /// schedulers in jars.
  record Undecided(String reason) implements Choice {
    public Undecided {
      reason = OneLine.of(Objects.requireNonNull(reason, "reason"), LONGEST_REASON);
    }
  }
}
