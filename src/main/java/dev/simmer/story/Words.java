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

  String say(String key, Object... values) {
    return PLACE
        .matcher(texts.getString(key))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
  }
}
