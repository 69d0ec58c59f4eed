package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// Cuts a program into tokens, one at a time, by the rules of CPython's tokenizer.
final class Lexer {
  private static final String[] ASCII = new String[128];

  static {
    for (int i = 0; i < ASCII.length; i++) {
      ASCII[i] = String.valueOf((char) i);
    }
  }

  private final String text;
  private final int end;
  private final boolean isField;
  private final SourcePosition here;
  private final Indentation indentation = new Indentation();
  private final Brackets brackets = new Brackets();
  private int position;
  private boolean atLineStart;
  private boolean isBlankLine;

  /// @param text a whole program; every line ends with `\n`
  Lexer(String text) {
    this.text = text;
    this.end = text.length();
    this.isField = false;
    this.here = new SourcePosition(text, 0, 1, 1);
    this.atLineStart = true;
  }

  /// For the expression of an f-string's field, from `start` to `end`, in a pair of brackets of
  /// which the text has none. Newlines mean nothing in it, as in any brackets.
  ///
  /// @param line the line where `start` is
  /// @param column its column there
  Lexer(String text, int start, int end, int line, int column) {
    this.text = text;
    this.end = end;
    this.isField = true;
    this.here = new SourcePosition(text, start, line, column);
    this.position = start;
  }

  /// The next token; after the last one, [TokenKind#END] again and again.
  ///
  /// @throws Refusal if there is no token here
  Token next() {
    if (isField && brackets.level() == 0 && position < end) {
      return openField();
    }
    while (true) {
      if (atLineStart) {
        startLine();
      }
      if (indentation.pending() != 0) {
        return layout(indentation.takePending() > 0 ? TokenKind.INDENT : TokenKind.DEDENT);
      }
      Token token = scan();
      if (token != null) {
        return token;
      }
    }
  }

  /// The token after the space here; null after the end of a line that means nothing.
  private @Nullable Token scan() {
    while (true) {
      skipSpace();
      if (position >= end) {
        return endOfText();
      }
      char c = text.charAt(position);
      if (c == '\n' || c == '#') {
        return newline();
      }
      if (c != '\\') {
        return visible(position, c);
      }
      continueLine();
    }
  }

  private void startLine() {
    atLineStart = false;
    isBlankLine = false;
    int width = 0;
    int tabOneWidth = 0;
    int continuedWidth = 0;
    for (; position < end; position++) {
      char c = text.charAt(position);
      if (c == ' ') {
        width++;
        tabOneWidth++;
      } else if (c == '\t') {
        width = (width / 8 + 1) * 8;
        tabOneWidth++;
      } else if (c == '\f') {
        width = 0;
        tabOneWidth = 0;
      } else if (c == '\\') {
        continuedWidth = continuedWidth == 0 ? width : continuedWidth;
        continueLine();
        position--;
      } else {
        break;
      }
    }
    isBlankLine = position < end && (text.charAt(position) == '#' || text.charAt(position) == '\n');
    if (!isBlankLine && brackets.level() == 0) {
      boolean continued = continuedWidth != 0;
      indent(continued ? continuedWidth : width, continued ? continuedWidth : tabOneWidth);
    }
  }

  private void indent(int width, int tabOneWidth) {
    switch (indentation.line(width, tabOneWidth)) {
      case OK -> {}
      case INCONSISTENT_TABS ->
          throw layoutRefusal("inconsistent use of tabs and spaces in indentation", 1);
      case TOO_DEEP -> throw layoutRefusal("too many levels of indentation", 1);
      case NO_SUCH_LEVEL ->
          throw layoutRefusal(
              "unindent does not match any outer indentation level", endOfLine() - 1);
    }
  }

  /// The column after the line's `\n`.
  private int endOfLine() {
    int newline = text.indexOf('\n', position);
    return here.column(newline < 0 ? end : newline + 1);
  }

  private void skipSpace() {
    while (position < end) {
      char c = text.charAt(position);
      if (c != ' ' && c != '\t' && c != '\f') {
        return;
      }
      position++;
    }
  }

  /// At a `\`.
  private void continueLine() {
    position++;
    if (position >= end || text.charAt(position) != '\n') {
      throw layoutRefusal(
          "unexpected character after line continuation character", here.column(position));
    }
    if (position + 1 >= end) {
      throw layoutRefusal("unexpected EOF while parsing", here.column(position));
    }
    position++;
    here.startLine(position);
  }

  /// At the end of a line or a comment there; null if it means nothing.
  private @Nullable Token newline() {
    int start = position;
    int newline = text.indexOf('\n', start);
    if (newline < 0 || newline >= end) {
      position = end;
      return null;
    }
    boolean means = !isBlankLine && brackets.level() == 0;
    Token token = means ? token(TokenKind.NEWLINE, "NEWLINE", start, newline) : null;
    position = newline + 1;
    atLineStart = true;
    if (position < end) {
      here.startLine(position);
    }
    return token;
  }

  private Token endOfText() {
    if (isField && brackets.level() == 1) {
      return closeField();
    }
    if (brackets.level() > 0) {
      throw brackets.unclosed();
    }
    return layout(TokenKind.END);
  }

  /// The brackets that are open here.
  Brackets brackets() {
    return brackets;
  }

  private Token visible(int start, char c) {
    if (Lexicon.isNameStart(c)) {
      return nameOrString(start);
    }
    char next = start + 1 < end ? text.charAt(start + 1) : '\n';
    if (Lexicon.isDigit(c) || (c == '.' && Lexicon.isDigit(next))) {
      return number(start);
    }
    return Lexicon.isQuote(c) ? string(start, start) : operator(start, c);
  }

  private Token nameOrString(int start) {
    int stop = start;
    boolean ascii = true;
    while (stop < end && Lexicon.isNamePart(text.charAt(stop))) {
      ascii &= text.charAt(stop) < 128;
      stop++;
    }
    if (stop < end
        && Lexicon.isQuote(text.charAt(stop))
        && Lexicon.isStringPrefix(text, start, stop)) {
      return string(start, stop);
    }
    String name = text.substring(start, stop);
    if (!ascii) {
      checkName(start, stop);
      name = Normalizer.normalize(name, Normalizer.Form.NFKC);
    }
    position = stop;
    TokenKind kind = Lexicon.isKeyword(name) ? TokenKind.KEYWORD : TokenKind.NAME;
    return token(kind, name, start, stop);
  }

  private void checkName(int start, int stop) {
    for (int i = start; i < stop; ) {
      int c = text.codePointAt(i);
      boolean valid = i == start ? CodePoints.isNameStart(c) : CodePoints.isNamePart(c);
      if (!valid) {
        String message = String.format("invalid character '%s' (U+%04X)", Character.toString(c), c);
        throw tokenRefusal(message, i, i + 1);
      }
      i += Character.charCount(c);
    }
  }

  private Token number(int start) {
    NumberScanner scanner = new NumberScanner(text, start);
    NumberScanner.Flaw flaw = scanner.flaw();
    if (flaw != null) {
      throw tokenRefusal(flaw.message(), flaw.start(), flaw.end());
    }
    position = scanner.end();
    return token(TokenKind.NUMBER, word(start, position), start, position);
  }

  /// @param quote where the quote is, after the prefix
  private Token string(int start, int quote) {
    int line = here.line();
    int column = here.column(start);
    position = new StringScanner(text, end, here).end(start, quote);
    String literal = text.substring(start, position);
    int stopColumn = here.column(position);
    return new Token(
        TokenKind.STRING, literal, start, line, column, here.line(), stopColumn, brackets.level());
  }

  private Token operator(int start, char c) {
    int length = Lexicon.operatorLength(text, start, end);
    position = start + length;
    if (length > 1) {
      return token(TokenKind.OPERATOR, text.substring(start, position), start, position);
    }
    switch (c) {
      case '(', '[', '{' -> brackets.open(c, span(start, position));
      case ')', ']', '}' -> brackets.close(c, span(start, position));
      default -> {
        if (c < ' ' || c == 127) {
          String message = String.format("invalid non-printable character U+%04X", (int) c);
          throw tokenRefusal(message, start, position);
        }
      }
    }
    return token(TokenKind.OPERATOR, ASCII[c], start, position);
  }

  private Token openField() {
    brackets.open('(', span(position, position));
    return token(TokenKind.OPERATOR, "(", position, position);
  }

  private Token closeField() {
    brackets.close(')', span(position, position));
    return token(TokenKind.OPERATOR, ")", position, position);
  }

  private Token token(TokenKind kind, String tokenText, int start, int stop) {
    int column = here.column(start);
    int line = here.line();
    return new Token(
        kind, tokenText, start, line, column, line, here.column(stop), brackets.level());
  }

  /// CPython gives these the column before that of the first visible char of their line.
  private Token layout(TokenKind kind) {
    int column = here.column(position) - 1;
    int line = here.line();
    return new Token(kind, kind.name(), position, line, column, line, column, brackets.level());
  }

  private String word(int start, int stop) {
    char first = text.charAt(start);
    return stop - start == 1 && first < 128 ? ASCII[first] : text.substring(start, stop);
  }

  private SourceSpan span(int start, int stop) {
    int column = here.column(start);
    return new SourceSpan(here.line(), column, here.line(), here.column(stop));
  }

  private Refusal tokenRefusal(String message, int start, int stop) {
    return new Refusal(Refusal.Source.TOKEN, message, span(start, stop));
  }

  private Refusal layoutRefusal(String message, int column) {
    return new Refusal(
        Refusal.Source.LAYOUT, message, new SourceSpan(here.line(), column, here.line(), column));
  }
}
