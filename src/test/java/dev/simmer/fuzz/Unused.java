package dev.simmer.fuzz;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Leaves out of a program the functions and classes that it does not use.
final class Unused {
  private static final String GAP = "\n\n\n";
  private static final Pattern DEFINED = Pattern.compile("(?:async def|def|class) (\\w+)");

  private Unused() {}

  static String leftOut(String program) {
    String before = program;
    String after = once(before);
    while (!after.equals(before)) {
      before = after;
      after = once(before);
    }
    return after;
  }

  private static String once(String program) {
    return List.of(program.split(GAP)).stream()
        .filter(block -> isUsed(block, program))
        .collect(Collectors.joining(GAP));
  }

  private static boolean isUsed(String block, String program) {
    Matcher defined = DEFINED.matcher(block);
    if (!defined.lookingAt()) {
      return true;
    }
    Pattern name = Pattern.compile("\\b" + defined.group(1) + "\\b");
    return count(name, program) > count(name, block);
  }

  private static long count(Pattern name, String text) {
    return name.matcher(text).results().count();
  }
}
