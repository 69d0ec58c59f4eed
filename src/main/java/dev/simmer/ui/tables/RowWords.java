package dev.simmer.ui.tables;

import dev.simmer.trace.VirtualTime;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The words of the tables.
final class RowWords {
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.tables.Tables");

  private final Map<String, MessageFormat> formats = new HashMap<>();

  String text(String key, Object... values) {
    return formats
        .computeIfAbsent(key, k -> new MessageFormat(texts.getString(k), Locale.ENGLISH))
        .format(values);
  }

  /// A time in seconds, as exact as it is to the millisecond.
  String seconds(long nanos) {
    return text("seconds", VirtualTime.seconds(nanos));
  }

  /// What is left of a timer, in the tenths that a running clock shows.
  String in(long nanos, boolean running) {
    return running ? text("in.running", VirtualTime.seconds(nanos)) : text("in", seconds(nanos));
  }

  ResourceBundle bundle() {
    return texts;
  }
}
