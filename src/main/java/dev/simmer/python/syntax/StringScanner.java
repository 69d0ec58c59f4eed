package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;

/// Finds the end of a string, which may be some lines below its start.
final class StringScanner {
  private final String text;
  private final int end;
  private final SourcePosition here;

  /// @param end where the text ends, for the scanner
  /// @param here goes along to the line where the string ends
  StringScanner(String text, int end, SourcePosition here) {
    this.text = text;
    this.end = end;
    this.here = here;
  }

  /// The first char after a string.
  ///
  /// @param start where the string begins
  /// @param quote where its quote is, after the prefix
  /// @throws Refusal if it does not end
  int end(int start, int quote) {
    int line = here.line();
    int column = here.column(start);
    char mark = text.charAt(quote);
    boolean isTriple = text.startsWith(String.valueOf(mark).repeat(3), quote);
    int closing = isTriple ? 3 : 1;
    int quotes = 0;
    int stop = quote + closing;
    for (; quotes < closing; stop++) {
      char c = stop < end ? text.charAt(stop) : '\n';
      if (stop >= end || (c == '\n' && !isTriple)) {
        int detected = stop >= end && isTriple ? here.line() - 1 : here.line();
        throw unterminated(new SourceSpan(line, column, line, column), isTriple, detected);
      }
      quotes = c == mark ? quotes + 1 : 0;
      if (c == '\\' && stop + 1 < end) {
        stop++;
        c = text.charAt(stop);
      }
      if (c == '\n') {
        here.startLine(stop + 1);
      }
    }
    return stop;
  }

  private static Refusal unterminated(SourceSpan span, boolean isTriple, int detected) {
    String kind = isTriple ? "triple-quoted string" : "string";
    return new Refusal(
        Refusal.Source.TOKEN,
        "unterminated " + kind + " literal (detected at line " + detected + ")",
        span);
  }
}
