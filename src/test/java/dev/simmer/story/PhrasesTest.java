package dev.simmer.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.trace.VirtualTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  private final Phrases phrases = new Phrases(new Words());

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 s",
    "2000000000, 2.0 s",
    "350000000, 0.35 s",
    "1234567890, 1.235 s",
    "1200, 0.0000012 s",
    "999999999, 1.0 s",
    "86400000000000, 86400.0 s"
  })
  void secondsHaveADecimalAndNoMoreThanTheyNeed(long nanos, String text) {
    assertEquals(text, phrases.seconds(nanos));
  }

  @Test
  void noTimeIsNever() {
    assertEquals("never", phrases.seconds(VirtualTime.NEVER));
    assertEquals("inf", phrases.argument(VirtualTime.NEVER));
    assertEquals("100", phrases.argument(100_000_000_000L));
  }

  @Test
  void listsNameThreeAndCountTheRest() {
    assertEquals("a", phrases.list(List.of("a")));
    assertEquals("a and b", phrases.list(List.of("a", "b")));
    assertEquals("a, b, c and d", phrases.list(List.of("a", "b", "c", "d")));
    assertEquals("a, b, c and 2 more", phrases.list(List.of("a", "b", "c", "d", "e")));
  }

  @ParameterizedTest
  @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "21, 21st"})
  void ordinalsEndAsTheyAreSpoken(int number, String text) {
    assertEquals(text, phrases.ordinal(number));
  }

  @Test
  void valuesAreQuotedAsTextOnlyWhereTheyAreText() {
    assertEquals("\"Toast\"", phrases.value("'Toast'"));
    assertEquals("12.5", phrases.value("12.5"));
    assertEquals("'a\\n'", phrases.value("'a\\n'"));
    assertEquals("\"hello\"", phrases.quote("  hello\nworld\n"));
    assertEquals(62, phrases.quote("x".repeat(500)).length());
    assertEquals(100, phrases.shortened("x".repeat(500)).length());
  }
}
