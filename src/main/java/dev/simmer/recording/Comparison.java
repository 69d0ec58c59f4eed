package dev.simmer.recording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Recordings of the same program under several schedulers, at least one, and what they show beside
/// each other.
///
/// @param figures those of each recording, in the same order
/// @param divergence where they part; empty if they never do
/// @param allEndedWell whether each program came to its own end: one that failed halfway has not
///   been fast
public record Comparison(
    List<Recording> recordings,
    List<Figures> figures,
    Optional<Divergence> divergence,
    boolean allEndedWell) {
  /// How many runs are compared at least.
  public static final int FEWEST = 2;

  /// How many runs are compared at most.
  public static final int MOST = 4;

  public Comparison {
    recordings = List.copyOf(recordings);
    figures = List.copyOf(figures);
  }

  /// Compares runs.
  ///
  /// @param allEndedWell whether each program came to its own end
  public static Comparison of(List<Recording> recordings, boolean allEndedWell) {
    List<Figures> figures = recordings.stream().map(Figures::of).toList();
    return new Comparison(recordings, figures, Divergence.of(recordings), allEndedWell);
  }

  /// Which recording ended first: its position.
  public int fastest() {
    return positions().min(Comparator.comparingLong(this::makespan)).orElseThrow();
  }

  /// Which recording ended last: its position.
  public int slowest() {
    return positions().max(Comparator.comparingLong(this::makespan)).orElseThrow();
  }

  /// How many times as fast as the slowest the fastest is; infinite if it took no time, and 1 if
  /// none took any, or one did not end well.
  public double ratio() {
    long most = makespan(slowest());
    return most == 0 || !allEndedWell ? 1 : (double) most / makespan(fastest());
  }

  private long makespan(int position) {
    return figures.get(position).makespan();
  }

  private Stream<Integer> positions() {
    return IntStream.range(0, figures.size()).boxed();
  }
}
