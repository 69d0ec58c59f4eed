package dev.simmer.python.library.regex;

import dev.simmer.python.library.regex.Item.Kind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A set of characters: `[a-z\d]`.
final class SetParser {
  private final RegexSource source;
  private final EscapeParser escapes;
  private final boolean ascii;

  SetParser(RegexSource source, EscapeParser escapes, boolean ascii) {
    this.source = source;
    this.escapes = escapes;
    this.ascii = ascii;
  }

  /// A member: one character, or a class of them.
  ///
  /// @param character -1 for a class
  private record Member(int character, @Nullable String characterClass, String shown) {
    String text() {
      return characterClass == null
          ? CharacterClasses.literal(character)
          : Objects.requireNonNull(characterClass);
    }
  }

  /// The opening bracket has been read.
  Item parse() throws RegexException {
    int start = source.position() - 1;
    StringBuilder set = new StringBuilder(source.accept('^') ? "[^" : "[");
    boolean isFirst = true;
    while (isFirst || source.peek() != ']') {
      isFirst = false;
      Member low = member(start);
      if (source.peek() != '-') {
        set.append(low.text());
        continue;
      }
      source.next();
      if (source.peek() == ']') {
        set.append(low.text()).append("\\x{2d}");
        break;
      }
      Member high = member(start);
      checkRange(low, high);
      set.append(low.text()).append('-').append(high.text());
    }
    source.next();
    return new Item(set.append(']').toString(), 1, 1, Kind.PLAIN);
  }

  private void checkRange(Member low, Member high) throws RegexException {
    if (low.character < 0 || high.character < 0 || low.character > high.character) {
      String shown = low.shown + "-" + high.shown;
      int length = shown.codePointCount(0, shown.length());
      throw source.error("bad character range " + shown, source.position() - length);
    }
  }

  private Member member(int start) throws RegexException {
    int from = source.position();
    int c = source.next();
    if (c == RegexSource.END) {
      throw source.error("unterminated character set", start);
    }
    if (c != '\\') {
      return new Member(c, null, source.since(from));
    }
    int letter = source.next();
    if (letter == RegexSource.END) {
      throw source.error("bad escape (end of pattern)", from);
    }
    if (CharacterClasses.isClass(letter)) {
      return new Member(-1, CharacterClasses.of(letter, ascii), source.since(from));
    }
    return new Member(character(letter, from), null, source.since(from));
  }

  private int character(int letter, int from) throws RegexException {
    int simple = EscapeParser.simple(letter);
    if (simple >= 0) {
      return simple;
    }
    int coded = escapes.coded(letter);
    if (coded >= 0) {
      return coded;
    }
    if (letter >= '0' && letter <= '7') {
      String digits = Character.toString(letter) + source.digits(8, 2);
      return escapes.octal(digits, from);
    }
    if (letter < 128 && Character.isLetterOrDigit(letter)) {
      throw source.error("bad escape " + source.since(from), from);
    }
    return letter;
  }
}
