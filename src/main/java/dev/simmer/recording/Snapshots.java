package dev.simmer.recording;

import java.util.ArrayList;
import java.util.List;

/// Folds kept every so often, so that any state is near one.
///
/// A snapshot takes about 60 bytes a task, so the more tasks there are, the farther apart they
/// stand: they add about 15 bytes a fact, and a state is at most some tens of thousands of folded
/// facts away.
final class Snapshots {
  private static final int SMALLEST_DISTANCE = 4096;
  private static final int FACTS_PER_TASK = 4;

  private final List<Fold> folds = new ArrayList<>();

  /// Folds all facts and keeps snapshots on the way.
  void foldAll(Fold fold, int factCount) {
    folds.add(fold.copy());
    while (fold.count() < factCount) {
      int distance = Math.max(SMALLEST_DISTANCE, FACTS_PER_TASK * fold.taskCount());
      fold.upTo(Math.min(factCount, fold.count() + distance));
      folds.add(fold.copy());
    }
  }

  /// A fold of exactly so many facts.
  Fold at(int factCount) {
    int later = Bisection.first(folds.size(), index -> folds.get(index).count() > factCount);
    Fold fold = folds.get(later - 1).copy();
    fold.upTo(factCount);
    return fold;
  }
}
