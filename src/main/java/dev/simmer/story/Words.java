package dev.simmer.story;

import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts of the story, with places `{0}`, `{1}`, … to fill in.
final class Words {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.story.story");

  boolean has(String key) {
    return texts.containsKey(key);
  }

  /// A text with a number as its value; the key ends in `.one` for 1, where there is such a text.
  String count(String key, long number) {
    return say(number == 1 && has(key + ".one") ? key + ".one" : key, number);
  }

  String say(String key, Object... values) {
    return PLACE
        .matcher(texts.getString(key))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
  }
}
