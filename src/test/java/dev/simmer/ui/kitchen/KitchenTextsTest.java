package dev.simmer.ui.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KitchenTextsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "1000000000, 1.0",
    "250000000, 0.25",
    "99900000000, 99.9",
    "120000000000, 120",
    "36000000000000, 10.0h",
    "4611686018427387904, ∞"
  })
  void aRingHasRoomForFewDigits(long nanos, String text) {
    assertEquals(text, KitchenTexts.ring(nanos));
  }
}
