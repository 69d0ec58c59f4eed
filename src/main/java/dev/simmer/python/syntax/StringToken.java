package dev.simmer.python.syntax;

/// The parts of a string token.
///
/// @param body where its contents begin in the source, in chars
/// @param end where they end
record StringToken(
    Token token, boolean isRaw, boolean isBytes, boolean isFormatted, int body, int end) {

  static StringToken of(Token token) {
    String text = token.text();
    int quote = 0;
    while (text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
      quote++;
    }
    String prefix = text.substring(0, quote);
    boolean isTriple =
        text.length() >= quote + 6
            && text.startsWith(text.substring(quote, quote + 1).repeat(3), quote);
    int quotes = isTriple ? 3 : 1;
    return new StringToken(
        token,
        contains(prefix, 'r'),
        contains(prefix, 'b'),
        contains(prefix, 'f'),
        token.start() + quote + quotes,
        token.start() + text.length() - quotes);
  }

  private static boolean contains(String prefix, char letter) {
    return prefix.indexOf(letter) >= 0 || prefix.indexOf(Character.toUpperCase(letter)) >= 0;
  }
}
