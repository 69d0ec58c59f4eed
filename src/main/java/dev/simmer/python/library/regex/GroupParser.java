package dev.simmer.python.library.regex;

import dev.simmer.python.library.regex.Item.Kind;
import org.jspecify.annotations.Nullable;

/// What stands in parentheses. As `Lib/re/_parser.py`, _parse and _parse_flags.
final class GroupParser {
  private static final int MOST_GROUPS = 1_000_000;

  private final RegexParser parser;
  private final RegexSource source;
  private final Groups groups;

  GroupParser(RegexParser parser, RegexSource source, Groups groups) {
    this.parser = parser;
    this.source = source;
    this.groups = groups;
  }

  /// Flags for the whole pattern, which may stand only at its start: `(?im)`.
  int leadingFlags() throws RegexException {
    int flags = 0;
    while (source.peek() == '(' && source.peekSecond() == '?') {
      int start = source.position();
      source.next();
      source.next();
      int letter = source.next();
      Flags given = RegexFlags.isFlag(letter) ? flags(letter) : null;
      if (given == null || !given.isGlobal) {
        source.goTo(start);
        return flags;
      }
      flags |= given.added;
    }
    return flags;
  }

  /// The opening parenthesis has been read. Null for a comment.
  @Nullable Item group() throws RegexException {
    int start = source.position() - 1;
    if (!source.accept('?')) {
      return capture(null, start);
    }
    int c = source.next();
    return switch (c) {
      case RegexSource.END -> throw source.error("unexpected end of pattern");
      case 'P' -> named(start);
      case ':' -> enclosed("(?:", start);
      case '>' -> enclosed("(?>", start);
      case '#' -> {
        comment(start);
        yield null;
      }
      case '=', '!' -> look("(?" + (char) c, start, false);
      case '<' -> lookBehind(start);
      case '(' -> condition(start);
      default -> flagged(c, start);
    };
  }

  private void requireClosed(int start) throws RegexException {
    if (!source.accept(')')) {
      throw source.error("missing ), unterminated subpattern", start);
    }
  }

  private Item capture(@Nullable String name, int start) throws RegexException {
    Groups.Group group = groups.open(name);
    Item inside = parser.alternatives();
    requireClosed(start);
    return groups.close(group, inside);
  }

  private Item enclosed(String opening, int start) throws RegexException {
    Item inside = parser.alternatives();
    requireClosed(start);
    return Item.group(opening + inside.text() + ")", inside);
  }

  private void comment(int start) throws RegexException {
    int c = source.next();
    while (c != ')') {
      if (c == RegexSource.END) {
        throw source.error("missing ), unterminated comment", start);
      }
      c = source.next();
    }
  }

  private Item look(String opening, int start, boolean isBehind) throws RegexException {
    int before = groups.count();
    Item inside = parser.alternatives();
    requireClosed(start);
    if (opening.endsWith("!")) {
      groups.voidBehind(before);
    }
    if (isBehind && inside.fewest() != inside.most()) {
      throw source.error("look-behind requires fixed-width pattern", -1);
    }
    return new Item(opening + inside.text() + ")", 0, 0, Kind.PLAIN);
  }

  private Item lookBehind(int start) throws RegexException {
    int c = source.next();
    if (c == RegexSource.END) {
      throw source.error("unexpected end of pattern");
    }
    if (c != '=' && c != '!') {
      throw source.error("unknown extension ?<" + Character.toString(c), start + 1);
    }
    return look("(?<" + (char) c, start, true);
  }

  private Item named(int start) throws RegexException {
    if (source.accept('<')) {
      int from = source.position();
      String name = source.nameUntil('>');
      source.checkName(name, from);
      Integer known = groups.names().get(name);
      if (known != null) {
        throw source.error(
            "redefinition of group name %s as group %d; was group %d"
                .formatted(source.shown(name), groups.count() + 1, known),
            from);
      }
      return capture(name, start);
    }
    if (source.accept('=')) {
      return namedReference();
    }
    int c = source.next();
    if (c == RegexSource.END) {
      throw source.error("unexpected end of pattern");
    }
    throw source.error("unknown extension ?P" + Character.toString(c), start + 1);
  }

  private Item namedReference() throws RegexException {
    int from = source.position();
    String name = source.nameUntil(')');
    source.checkName(name, from);
    Groups.Group group = groupOf(name, from);
    if (group.isOpen) {
      throw source.error("cannot refer to an open group", from);
    }
    return RegexParser.reference(group);
  }

  private Groups.Group groupOf(String name, int from) throws RegexException {
    Integer number = groups.names().get(name);
    Groups.Group group = number == null ? null : groups.get(number);
    if (group == null) {
      throw source.error("unknown group name " + source.shown(name), from);
    }
    return group;
  }

  /// `(?(1)yes|no)`: the group's marker, which matches nothing where the group has matched, and
  /// fails where it has not. Inside of the group itself it has not matched yet.
  private Item condition(int start) throws RegexException {
    int from = source.position();
    String name = source.nameUntil(')');
    Groups.Group group =
        RegexSource.isIdentifier(name) ? groupOf(name, from) : groupOfNumber(name, from);
    Item yes = parser.sequence();
    Item no = Item.place("");
    if (source.accept('|')) {
      no = parser.sequence();
      if (source.peek() == '|') {
        throw source.error("conditional backref with more than two branches");
      }
    }
    requireClosed(start);
    String text =
        group.isOpen
            ? "(?:" + no.text() + ")"
            : "(?:(?:\\%d)%s|(?!\\%d)%s)"
                .formatted(group.marker, yes.text(), group.marker, no.text());
    return Item.group(text, yes.or(no));
  }

  private Groups.Group groupOfNumber(String digits, int from) throws RegexException {
    boolean isNumber = digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isNumber) {
      throw source.error("bad character in group name " + source.shown(digits), from);
    }
    int number = Integer.parseInt(digits);
    if (number == 0) {
      throw source.error("bad group number", from);
    }
    Groups.Group group = groups.get(number);
    if (group == null || number >= MOST_GROUPS) {
      throw source.error("invalid group reference " + number, from);
    }
    return group;
  }

  // ---- flags

  /// Flags of a group, or of the pattern from here on.
  private record Flags(int added, int removed, boolean isGlobal) {}

  private Item flagged(int c, int start) throws RegexException {
    if (!RegexFlags.isFlag(c) && c != '-') {
      throw source.error("unknown extension ?" + Character.toString(c), start + 1);
    }
    Flags given = flags(c);
    if (given.isGlobal) {
      throw source.error("global flags not at the start of the expression", start);
    }
    int types = given.added & RegexFlags.TYPES;
    int before = types == 0 ? parser.flags() : parser.flags() & ~RegexFlags.TYPES;
    int within = (before | given.added) & ~given.removed;
    Item inside = parser.alternativesWith(within);
    requireClosed(start);
    boolean ignoresCase = RegexFlags.has(within, RegexFlags.IGNORECASE);
    return Item.group((ignoresCase ? "(?iu:" : "(?-i:") + inside.text() + ")", inside);
  }

  private Flags flags(int first) throws RegexException {
    int added = 0;
    int c = first;
    while (RegexFlags.isFlag(c)) {
      added |= RegexFlags.of(c);
      checkTypes(c, added);
      c = source.next();
      if (!RegexFlags.isFlag(c) && c != ')' && c != '-' && c != ':') {
        throw misfit(c, "missing -, : or )");
      }
    }
    if (c == ')') {
      return new Flags(added, 0, true);
    }
    int removed = c == '-' ? removed() : 0;
    if ((added & removed) != 0) {
      throw source.error("bad inline flags: flag turned on and off", source.position() - 1);
    }
    return new Flags(added, removed, false);
  }

  private RegexException misfit(int c, String otherwise) {
    boolean isLetter = c != RegexSource.END && Character.isLetter(c);
    int position = source.position() - (c == RegexSource.END ? 0 : 1);
    return source.error(isLetter ? "unknown flag" : otherwise, position);
  }

  private void checkTypes(int letter, int added) throws RegexException {
    if (letter == 'L' && !source.isBytes()) {
      throw source.error("bad inline flags: cannot use 'L' flag with a str pattern");
    }
    if (letter == 'u' && source.isBytes()) {
      throw source.error("bad inline flags: cannot use 'u' flag with a bytes pattern");
    }
    if (Integer.bitCount(added & RegexFlags.TYPES) > 1) {
      throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
    }
  }

  private int removed() throws RegexException {
    int removed = 0;
    int c = source.next();
    if (!RegexFlags.isFlag(c)) {
      throw misfit(c, "missing flag");
    }
    while (c != ':') {
      if (!RegexFlags.isFlag(c)) {
        throw misfit(c, "missing :");
      }
      int flag = RegexFlags.of(c);
      if ((flag & RegexFlags.TYPES) != 0) {
        throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
      }
      removed |= flag;
      c = source.next();
    }
    return removed;
  }
}
