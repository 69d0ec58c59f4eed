package dev.simmer.python.library.regex;

import dev.simmer.python.library.regex.Item.Kind;
import dev.simmer.python.runtime.PyError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a pattern and writes it as Java's regular expressions have it. As `Lib/re/_parser.py`, in
/// what it accepts and what it says of the rest.
final class RegexParser {
  private static final String BLANKS = " \t\n\r\u000b\f";

  private final RegexSource source;
  private final EscapeParser escapes;
  private final Groups groups;
  private final GroupParser groupParser;
  private int flags;

  RegexParser(String pattern, boolean isBytes, int flags) {
    this.source = new RegexSource(pattern, isBytes);
    this.escapes = new EscapeParser(source);
    this.groups = new Groups(pattern.contains("(?("));
    this.groupParser = new GroupParser(this, source, groups);
    this.flags = flags;
  }

  /// The pattern in Java's syntax.
  String parse() throws RegexException {
    flags |= groupParser.leadingFlags();
    Item all = alternatives();
    if (source.peek() != RegexSource.END) {
      throw source.error("unbalanced parenthesis");
    }
    return all.text();
  }

  /// The flags given and those that the pattern begins with.
  int flags() {
    return flags;
  }

  Groups groups() {
    return groups;
  }

  boolean has(int flag) {
    return RegexFlags.has(flags, flag);
  }

  boolean isAscii() {
    return source.isBytes() || has(RegexFlags.ASCII);
  }

  /// Alternatives under other flags.
  Item alternativesWith(int otherFlags) throws RegexException {
    int before = flags;
    flags = otherFlags;
    Item all = alternatives();
    flags = before;
    return all;
  }

  Item alternatives() throws RegexException {
    Item all = sequence();
    while (source.accept('|')) {
      all = all.or(sequence());
    }
    return all;
  }

  /// What stands up to the next `|` or `)`.
  Item sequence() throws RegexException {
    List<Item> items = new ArrayList<>();
    while (source.peek() != RegexSource.END && source.peek() != '|' && source.peek() != ')') {
      if (!skipComment()) {
        Item item = item(items);
        if (item != null) {
          items.add(item);
        }
      }
    }
    return items.stream().reduce(Item.place(""), Item::then);
  }

  private boolean skipComment() {
    if (!has(RegexFlags.VERBOSE)) {
      return false;
    }
    int c = source.peek();
    if (BLANKS.indexOf(c) >= 0) {
      source.next();
      return true;
    }
    if (c != '#') {
      return false;
    }
    while (c != '\n' && c != RegexSource.END) {
      c = source.next();
    }
    return true;
  }

  /// The next item; a sign of repetition changes the last of those that there are, and gives null.
  private @Nullable Item item(List<Item> before) throws RegexException {
    int c = source.next();
    return switch (c) {
      case '\\' -> escape();
      case '[' -> new SetParser(source, escapes, isAscii()).parse();
      case '.' -> Item.one(has(RegexFlags.DOTALL) ? "[\\x{0}-\\x{10ffff}]" : "[^\\n]");
      case '^' -> Item.place(has(RegexFlags.MULTILINE) ? "(?:\\A|(?<=\\n))" : "\\A");
      case '$' -> Item.place(has(RegexFlags.MULTILINE) ? "(?=\\n|\\z)" : "(?=\\n?\\z)");
      case '(' -> groupParser.group();
      case '?' -> repeat(before, 0, 1, source.position() - 1);
      case '*' -> repeat(before, 0, Item.ENDLESS, source.position() - 1);
      case '+' -> repeat(before, 1, Item.ENDLESS, source.position() - 1);
      case '{' -> counted(before);
      default -> Item.one(CharacterClasses.literal(c));
    };
  }

  // ---- repetition

  private @Nullable Item counted(List<Item> before) throws RegexException {
    int start = source.position();
    String least = source.peek() == '}' ? "}" : source.digits(10, Integer.MAX_VALUE);
    String most = source.accept(',') ? source.digits(10, Integer.MAX_VALUE) : least;
    if (least.equals("}") || !source.accept('}')) {
      source.goTo(start);
      return Item.one(CharacterClasses.literal('{'));
    }
    long low = least.isEmpty() ? 0 : number(least);
    long high = most.isEmpty() ? Item.ENDLESS : number(most);
    if (high < low) {
      throw source.error("min repeat greater than max repeat", start);
    }
    return repeat(before, low, high, start - 1);
  }

  private static long number(String digits) {
    if (digits.length() > 10 || Long.parseLong(digits) > Integer.MAX_VALUE - 1) {
      throw PyError.of("OverflowError", "the repetition number is too large");
    }
    return Long.parseLong(digits);
  }

  /// @param start where the sign of repetition stands
  private @Nullable Item repeat(List<Item> before, long least, long most, int start)
      throws RegexException {
    Item last = before.isEmpty() ? Item.place("") : before.removeLast();
    switch (last.kind()) {
      case PLACE -> throw source.error("nothing to repeat", start);
      case REPEATED -> throw source.error("multiple repeat", start);
      case PLAIN -> before.add(last.repeated(least, most, sign(least, most)));
    }
    return null;
  }

  private String sign(long least, long most) {
    String manner = source.accept('?') ? "?" : source.accept('+') ? "+" : "";
    return "{" + least + "," + (most >= Item.ENDLESS ? "" : most) + "}" + manner;
  }

  // ---- escapes

  private Item escape() throws RegexException {
    int start = source.position() - 1;
    int c = source.next();
    if (c == RegexSource.END) {
      throw source.error("bad escape (end of pattern)", start);
    }
    if (CharacterClasses.isClass(c)) {
      return Item.one(CharacterClasses.of(c, isAscii()));
    }
    if (c >= '0' && c <= '9') {
      return numbered(c, start);
    }
    int coded = escapes.coded(c);
    int character = coded >= 0 || c == 'b' ? coded : EscapeParser.simple(c);
    if (character >= 0) {
      return Item.one(CharacterClasses.literal(character));
    }
    return switch (c) {
      case 'A' -> Item.place("\\A");
      case 'Z' -> Item.place("\\z");
      case 'b', 'B' -> Item.place(CharacterClasses.wordBoundary(c == 'B', isAscii()));
      default -> {
        if (c < 128 && Character.isLetter(c)) {
          throw source.error("bad escape " + source.since(start), start);
        }
        yield Item.one(CharacterClasses.literal(c));
      }
    };
  }

  /// An octal number, or what a group matched.
  private Item numbered(int first, int start) throws RegexException {
    String digits = Character.toString(first);
    if (first == '0') {
      digits += source.digits(8, 2);
      return Item.one(CharacterClasses.literal(escapes.octal(digits, start)));
    }
    digits += source.digits(10, 1);
    boolean isOctal = digits.length() == 2 && digits.chars().allMatch(c -> c <= '7');
    if (isOctal && source.peek() >= '0' && source.peek() <= '7') {
      digits += source.digits(8, 1);
      return Item.one(CharacterClasses.literal(escapes.octal(digits, start)));
    }
    Groups.Group group = groups.get(Long.parseLong(digits));
    if (group == null) {
      throw source.error("invalid group reference " + digits, start + 1);
    }
    if (group.isOpen) {
      throw source.error("cannot refer to an open group", start);
    }
    return reference(group);
  }

  static Item reference(Groups.Group group) {
    String text = "(?:\\" + group.number + ")";
    return new Item(text, group.inside.fewest(), group.inside.most(), Kind.PLAIN);
  }
}
