package dev.simmer.python.library;

import dev.simmer.python.runtime.PyError;
import java.util.Locale;
import java.util.regex.Pattern;

/// Floating-point numbers read from text, as `float(text)` does.
final class FloatReader {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d[\\d_]*\\.?[\\d_]*|\\.\\d[\\d_]*)([eE][+-]?\\d[\\d_]*)?");
  private static final Pattern MISPLACED = Pattern.compile("__|_$|_[.eE]|[.]_");
  private static final Pattern NOT_FINITE = Pattern.compile("([+-]?)(inf|infinity|nan)");

  private FloatReader() {}

  /// @param repr how the text is shown in the message where it is no number
  static double parse(String text, String repr) {
    String trimmed = text.strip();
    if (DECIMAL.matcher(trimmed).matches() && !MISPLACED.matcher(trimmed).find()) {
      return Double.parseDouble(trimmed.replace("_", ""));
    }
    var special = NOT_FINITE.matcher(trimmed.toLowerCase(Locale.ROOT));
    if (special.matches()) {
      double size = special.group(2).equals("nan") ? Double.NaN : Double.POSITIVE_INFINITY;
      return special.group(1).equals("-") ? -size : size;
    }
    throw PyError.value("could not convert string to float: " + repr);
  }
}
