package dev.simmer.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each name may stand for: texts in which `<name>` stands for one of the name's alternatives.
///
/// @param alternatives by name, each as often as it has chances; the first is the one that ends
record Grammar(Map<String, List<String>> alternatives) {
  private static final String ONE_LINE = " = ";
  private static final String PART = "--";

  /// Reads a grammar, whose form the head of `asyncio.grammar` tells.
  static Grammar read(Path file) {
    Map<String, List<String>> alternatives = new LinkedHashMap<>();
    try {
      for (String section : Files.readString(file).split("\n\n(?=[a-zA-Z]+(:\n| = ))", -1)) {
        addSection(section.strip(), alternatives);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Grammar(alternatives);
  }

  private static void addSection(String section, Map<String, List<String>> alternatives) {
    int colon = section.indexOf(":\n");
    String name = section.substring(0, Math.max(0, colon));
    if (name.matches("[a-zA-Z]+")) {
      alternatives.put(name, block(section.substring(colon + 2)));
    } else {
      section.lines().filter(l -> !l.startsWith("#")).forEach(l -> addLine(l, alternatives));
    }
  }

  private static void addLine(String line, Map<String, List<String>> alternatives) {
    int sign = line.indexOf(ONE_LINE);
    List<String> texts = List.of(line.substring(sign + ONE_LINE.length()).split(" \\| |^\\| ", -1));
    alternatives.put(line.substring(0, sign), texts);
  }

  private static List<String> block(String text) {
    List<String> alternatives = new ArrayList<>();
    int chances = 1;
    for (String part : text.split("(?m)^(?=" + PART + ")", -1)) {
      String alternative = part;
      if (part.startsWith(PART)) {
        int end = part.indexOf('\n');
        String count = part.substring(PART.length(), end).strip();
        chances = count.isEmpty() ? 1 : Integer.parseInt(count);
        alternative = part.substring(end + 1);
      }
      alternatives.addAll(Collections.nCopies(chances, alternative.stripTrailing()));
    }
    return alternatives;
  }
}
