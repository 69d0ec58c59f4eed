package dev.simmer.python.library.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The groups of a pattern as they are found. Java's numbers of them can differ: where the pattern
/// asks whether a group matched, each group ends with an empty one of Java's that tells.
final class Groups {
  /// A group of the pattern.
  static final class Group {
    /// Java's number of it.
    final int number;

    int marker;
    boolean isOpen = true;

    /// Whether it stands where nothing may match, so that it never has matched.
    boolean isVoid;

    int closed;
    Item inside = Item.place("");

    Group(int number) {
      this.number = number;
    }
  }

  private final boolean hasConditions;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private int numbers;
  private int closings;

  Groups(boolean hasConditions) {
    this.hasConditions = hasConditions;
  }

  int count() {
    return groups.size();
  }

  Map<String, Integer> names() {
    return names;
  }

  List<Group> all() {
    return groups;
  }

  /// The group of a number of the language's, from 1; null if there is none (yet).
  @Nullable Group get(long number) {
    return number >= 1 && number <= groups.size() ? groups.get((int) number - 1) : null;
  }

  /// Says that the groups behind the first `count` never have matched.
  void voidBehind(int count) {
    groups.subList(count, groups.size()).forEach(group -> group.isVoid = true);
  }

  Group open(@Nullable String name) {
    Group group = new Group(++numbers);
    groups.add(group);
    if (name != null) {
      names.put(name, groups.size());
    }
    return group;
  }

  /// The group in Java's syntax.
  Item close(Group group, Item inside) {
    group.isOpen = false;
    group.inside = inside;
    group.closed = ++closings;
    String marker = "";
    if (hasConditions) {
      group.marker = ++numbers;
      marker = "()";
    }
    String text = inside.text();
    boolean needsGroup = !marker.isEmpty() && text.indexOf('|') >= 0;
    return Item.group("(" + (needsGroup ? "(?:" + text + ")" : text) + marker + ")", inside);
  }
}
