package dev.simmer.python.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The "Did you mean" behind a NameError or an AttributeError.
///
/// As `Python/suggestions.c`: the name with the least edit distance, where changing a letter's case
/// costs half of another change.
final class Suggestions {
  private static final int MOST_CANDIDATES = 750;
  private static final int LONGEST = 40;
  private static final int MOVE = 2;
  private static final int CASE = 1;
  private static final int LETTER_BITS = 31;

  private Suggestions() {}

  /// `. Did you mean: 'name'?`, or nothing.
  static String of(Interpreter py, PyException exception) {
    String found =
        switch (exception.type().name()) {
          case "NameError" -> forName(py, exception);
          case "AttributeError" -> forAttribute(py, exception);
          default -> null;
        };
    return found == null ? "" : ". Did you mean: '" + found + "'?";
  }

  private static @Nullable String forAttribute(Interpreter py, PyException exception) {
    Object dir = py.builtins().get("dir");
    Object object = exception.attribute("obj");
    boolean isKnown = exception.type() == py.types().exception("AttributeError");
    if (!isKnown
        || dir == null
        || object == null
        || !(exception.attribute("name") instanceof String name)) {
      return null;
    }
    try {
      List<Object> names = List.of(py.items(py.call(dir, object)));
      return closest(
          name, names.stream().filter(String.class::isInstance).map(String.class::cast).toList());
    } catch (PyError e) {
      return null;
    }
  }

  /// Looks among the variables of the function that raised, then the global names, then the
  /// built-in ones.
  private static @Nullable String forName(Interpreter py, PyException exception) {
    String message = Tracebacks.summary(py, exception);
    boolean isKnown = exception.type() == py.types().exception("NameError");
    if (!isKnown || exception.traceback().isEmpty() || !message.endsWith("' is not defined")) {
      return null;
    }
    String name = message.substring(message.indexOf('\'') + 1, message.lastIndexOf('\''));
    PyFunction function = exception.traceback().getFirst().function();
    Map<String, Object> globals = function.globals().asMap();
    for (Collection<String> candidates :
        List.of(function.code().variables(), globals.keySet(), py.builtins().asMap().keySet())) {
      String found = closest(name, candidates);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String closest(String name, Collection<String> candidates) {
    if (candidates.size() >= MOST_CANDIDATES) {
      return null;
    }
    String closest = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int most = Math.min((name.length() + candidate.length() + 3) * MOVE / 6, least - 1);
      int distance = candidate.equals(name) ? Integer.MAX_VALUE : distance(name, candidate, most);
      if (distance <= most) {
        closest = candidate;
        least = distance;
      }
    }
    return closest;
  }

  /// The edit distance; something above `most` if it is greater than that.
  private static int distance(String one, String other, int most) {
    int lengths = Math.abs(one.length() - other.length()) * MOVE;
    if (one.length() > LONGEST || other.length() > LONGEST || lengths > most) {
      return Integer.MAX_VALUE;
    }
    int[] costs = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      costs[j] = j * MOVE;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = costs[0];
      costs[0] = i * MOVE;
      for (int j = 1; j <= other.length(); j++) {
        int substituted = diagonal + substitution(one.charAt(i - 1), other.charAt(j - 1));
        diagonal = costs[j];
        costs[j] = Math.min(substituted, Math.min(costs[j], costs[j - 1]) + MOVE);
      }
    }
    return costs[other.length()];
  }

  private static int substitution(char one, char other) {
    if (one == other) {
      return 0;
    }
    boolean isSameLetter =
        (one & LETTER_BITS) == (other & LETTER_BITS)
            && Character.toLowerCase(one) == Character.toLowerCase(other);
    return isSameLetter ? CASE : MOVE;
  }
}
