package dev.simmer.recording;

/// How the burners were used in each move of the clock: 7 bytes a move.
final class ClockMoves {
  private final IntColumn facts = new IntColumn();
  private final ByteColumn all = new ByteColumn();
  private final ByteColumn free = new ByteColumn();
  private final ByteColumn kept = new ByteColumn();

  void add(int fact, BurnerUse use) {
    facts.add(fact);
    all.add(use.all());
    free.add(use.free());
    kept.add(use.kept());
  }

  /// In the move that the fact of this index is.
  BurnerUse use(int fact) {
    int move = facts.countUpTo(fact) - 1;
    return new BurnerUse(all.get(move), free.get(move), kept.get(move));
  }
}
