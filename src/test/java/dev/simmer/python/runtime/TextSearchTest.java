package dev.simmer.python.runtime;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;

class TextSearchTest {
  private static final int MANY = 100_000;
  private static final String ALIKE = "ab".repeat(MANY);
  private static final String PART = "ab".repeat(10_000) + "b";

  @Test
  void findsWhatJavaFinds() {
    String text = "a" + ALIKE + PART + ALIKE + PART + "a";

    assertEquals(text.indexOf(PART), TextSearch.first(text, PART, 0));
    assertEquals(text.indexOf(PART, 3 * MANY), TextSearch.first(text, PART, 3 * MANY));
    assertEquals(text.lastIndexOf(PART), TextSearch.last(text, PART, text.length()));
    assertEquals(text.lastIndexOf(PART, 3 * MANY), TextSearch.last(text, PART, 3 * MANY));
    assertEquals(-1, TextSearch.first(ALIKE, PART, 0));
    assertEquals(-1, TextSearch.last(ALIKE, PART, ALIKE.length()));
  }

  @Test
  void takesNoLongerWhereTheTextIsLikeThePart() {
    String text = "a".repeat(5_000_000);
    String forwards = "a".repeat(1_000_000) + "b";
    String backwards = "b" + "a".repeat(1_000_000);

    assertTimeout(ofSeconds(5), () -> assertEquals(-1, TextSearch.first(text, forwards, 0)));
    assertTimeout(
        ofSeconds(5), () -> assertEquals(-1, TextSearch.last(text, backwards, text.length())));
  }
}
