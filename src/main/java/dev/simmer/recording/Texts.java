package dev.simmer.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts of facts, each by its number. Words that come again and again are kept once.
final class Texts {
  static final int NONE = -1;

  private final List<String> texts;
  private final Map<String, Integer> words;

  Texts() {
    texts = new ArrayList<>();
    words = new HashMap<>();
  }

  private Texts(List<String> texts) {
    this.texts = texts;
    words = Map.of();
  }

  /// A copy to read from.
  Texts copy() {
    return new Texts(List.copyOf(texts));
  }

  int word(String word) {
    Integer known = words.get(word);
    if (known != null) {
      return known;
    }
    words.put(word, texts.size());
    return add(word);
  }

  int add(@Nullable String text) {
    if (text == null) {
      return NONE;
    }
    texts.add(text);
    return texts.size() - 1;
  }

  String get(int number) {
    return texts.get(number);
  }

  @Nullable String find(int number) {
    return number == NONE ? null : texts.get(number);
  }
}
