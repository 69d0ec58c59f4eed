package dev.simmer.story;

import dev.simmer.trace.VirtualTime;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/// Parts of sentences: times, counts, lists, quotations.
final class Phrases {
  private static final int LONGEST_LIST = 4;
  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_VALUE = 100;
  private static final int DECIMALS = 3;

  private final Words words;

  Phrases(Words words) {
    this.words = words;
  }

  /// `2.0 s`
  String seconds(long nanos) {
    return nanos >= VirtualTime.NEVER ? words.say("never") : words.say("seconds", number(nanos, 1));
  }

  /// `3`, as in `sleep(3)`
  String argument(long nanos) {
    return nanos >= VirtualTime.NEVER ? "inf" : number(nanos, 0);
  }

  /// `two`
  String count(int count) {
    String key = "number." + count;
    return words.has(key) ? words.say(key) : Integer.toString(count);
  }

  /// `1st`
  String ordinal(int number) {
    int lastTwo = number % 100;
    int last = lastTwo >= 11 && lastTwo <= 13 ? 0 : number % 10;
    String key = "ordinal." + last;
    return words.say(words.has(key) ? key : "ordinal.other", number);
  }

  /// `coffee, toast and tea`
  String list(List<String> items) {
    int size = items.size();
    if (size == 1) {
      return items.getFirst();
    }
    if (size > LONGEST_LIST) {
      String first = String.join(", ", items.subList(0, LONGEST_LIST - 1));
      return words.say("list.and", first, words.say("list.more", size - LONGEST_LIST + 1));
    }
    return words.say("list.and", String.join(", ", items.subList(0, size - 1)), items.getLast());
  }

  /// The first line of a text in quotation marks, cut if it is long.
  String quote(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return words.say("quote", cut(line, LONGEST_QUOTE));
  }

  /// A value's repr, a string's in the story's quotation marks.
  String value(String repr) {
    char first = repr.isEmpty() ? ' ' : repr.charAt(0);
    boolean isText = (first == '\'' || first == '"') && repr.length() >= 2;
    return isText && repr.indexOf('\\') < 0
        ? quote(repr.substring(1, repr.length() - 1))
        : shortened(repr);
  }

  /// A value's repr, cut if it is long.
  String shortened(String repr) {
    return cut(repr, LONGEST_VALUE);
  }

  private static String cut(String line, int longest) {
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
  }

  private static String number(long nanos, int leastDecimals) {
    BigDecimal exact = BigDecimal.valueOf(nanos, 9);
    BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    BigDecimal shown =
        rounded.signum() == 0 && exact.signum() != 0
            ? exact.round(new MathContext(DECIMALS, RoundingMode.HALF_UP))
            : rounded;
    BigDecimal plain = shown.stripTrailingZeros();
    int scale = Math.max(leastDecimals, plain.scale());
    return Objects.requireNonNull(plain.setScale(scale, RoundingMode.UNNECESSARY)).toPlainString();
  }
}
