package dev.simmer.scheduler.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// SplitMix64 from seed 1234567 gives 6457827717110365317, 3203168211198807973,
/// 9817491932198370423, 4593380528125082431 and 16408922859458223821.
class DiceTest {
  private static final long SEED = 1_234_567;

  @Test
  void throwsAreTheRemaindersOfSplitMix64() {
    Dice dice = new Dice(SEED);
    assertEquals(
        List.of(317, 973, 423, 431, 821),
        Stream.generate(() -> dice.below(1_000)).limit(5).toList());
  }

  @Test
  void theCoinIsTheHighestBit() {
    Dice dice = new Dice(SEED);
    assertEquals(
        List.of(false, false, true, false, true), Stream.generate(dice::coin).limit(5).toList());
  }
}
