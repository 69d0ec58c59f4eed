package dev.simmer.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes the random program of a seed.
///
/// Each program knows only a part of the grammar, so that what it does use meets itself: three that
/// want one lock are more than one of each kind.
final class RandomProgram {
  private static final Pattern NAME = Pattern.compile("( *)<([a-zA-Z]+)>");
  private static final int MANY = 6;
  private static final int DEEPEST = 9;
  private static final int NUMBERS = 6;
  private static final int BLOCK_INDENT = 4;

  private final Random random;
  private final Grammar grammar;
  private final Map<String, List<String>> chosen = new HashMap<>();
  private final int functions;
  private int rank;

  private RandomProgram(Grammar grammar, long seed) {
    this.random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
    this.grammar = grammar;
    this.functions = 2 + random.nextInt(3);
    this.rank = functions;
  }

  /// The text of the program.
  static String of(Grammar grammar, long seed) {
    return Unused.leftOut(new RandomProgram(grammar, seed).text("program", 0) + "\n");
  }

  private String text(String name, int depth) {
    return switch (name) {
      case "n" -> String.valueOf(random.nextInt(NUMBERS));
      case "rank" -> String.valueOf(rank);
      case "name" -> "w" + rank;
      case "later" -> later();
      case "functions" -> functions(depth);
      default -> expanded(alternative(name, depth), depth + 1);
    };
  }

  private String later() {
    int next = rank + 1 + random.nextInt(2);
    return next < functions ? "w" + next : "leaf";
  }

  private String functions(int depth) {
    String all =
        IntStream.range(0, functions)
            .mapToObj(
                number -> {
                  rank = number;
                  return text("function", depth);
                })
            .collect(Collectors.joining("\n\n\n"));
    rank = -1;
    return all;
  }

  private String alternative(String name, int depth) {
    List<String> known = chosen.computeIfAbsent(name, this::choose);
    return depth > DEEPEST ? known.getFirst() : known.get(random.nextInt(known.size()));
  }

  private List<String> choose(String name) {
    List<String> all = grammar.alternatives().get(name);
    if (all == null) {
      throw new IllegalArgumentException("no such name in the grammar: " + name);
    }
    String first = all.getFirst();
    return all.size() < MANY
        ? all
        : all.stream().filter(text -> text.equals(first) || random.nextBoolean()).toList();
  }

  private String expanded(String template, int depth) {
    Matcher names = NAME.matcher(template);
    StringBuilder text = new StringBuilder();
    while (names.find()) {
      String inner = text(names.group(2), depth);
      String margin = names.group(1);
      boolean startsLine = names.start() == 0 || template.charAt(names.start() - 1) == '\n';
      String shown =
          startsLine && margin.length() >= BLOCK_INDENT
              ? inner.replace("\n", "\n" + margin)
              : inner;
      names.appendReplacement(text, Matcher.quoteReplacement(margin + shown));
    }
    return names.appendTail(text).toString().replaceAll("(?m)^ +$", "");
  }
}
