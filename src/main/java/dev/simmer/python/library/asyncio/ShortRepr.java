package dev.simmer.python.library.asyncio;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reprs that are cut where they are long, as asyncio shows results and arguments.
///
/// As `Lib/reprlib.py`, `Repr`.
final class ShortRepr {
  private static final int MOST_ITEMS = 6;
  private static final int MOST_ENTRIES = 4;
  private static final int MOST_DIGITS = 40;
  private static final int MOST_CHARACTERS = 30;
  private static final String DOTS = "...";

  private final Interpreter py;

  ShortRepr(Interpreter py) {
    this.py = py;
  }

  String of(Object value) {
    return of(value, MOST_ITEMS);
  }

  /// @param depth how many containers inside each other are still opened
  private String of(Object value, int depth) {
    PyType type = py.typeOf(value);
    return switch (type.isBuiltIn() ? type.name() : "") {
      case "str" -> ofText(py.str(value));
      case "int" -> cut(py.repr(value), MOST_DIGITS);
      case "list" -> "[" + items(py.items(value), depth) + "]";
      case "tuple" -> ofTuple(py.items(value), depth);
      case "dict" -> "{" + entries((PyDict) value, depth) + "}";
      case "set" -> ofSet(value, "set()", "{", "}", depth);
      case "frozenset" -> ofSet(value, "frozenset()", "frozenset({", "})", depth);
      case "deque" -> "deque([" + items(py.items(value), depth) + "])";
      default -> cut(py.repr(value), MOST_CHARACTERS);
    };
  }

  private String ofTuple(Object[] items, int depth) {
    String end = items.length == 1 && depth > 0 ? ",)" : ")";
    return "(" + items(items, depth) + end;
  }

  private String ofText(String text) {
    String start = py.repr(part(text, 0, MOST_CHARACTERS));
    return length(start) <= MOST_CHARACTERS
        ? start
        : ends(py.repr(ends(text, "", MOST_CHARACTERS)), DOTS, MOST_CHARACTERS);
  }

  private static String cut(String text, int most) {
    return length(text) <= most ? text : ends(text, DOTS, most);
  }

  /// The beginning and the end of a text, with room for dots between them.
  private static String ends(String text, String between, int most) {
    int before = (most - DOTS.length()) / 2;
    int after = most - DOTS.length() - before;
    int length = length(text);
    return part(text, 0, before) + between + part(text, length - after, length);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String part(String text, int from, int to) {
    int[] codes = text.codePoints().skip(Math.max(0, from)).limit(to - from).toArray();
    return new String(codes, 0, codes.length);
  }

  private String ofSet(Object set, String empty, String left, String right, int depth) {
    Object[] members = sorted(set);
    return members.length == 0 ? empty : left + items(members, depth) + right;
  }

  private String items(Object[] items, int depth) {
    if (depth <= 0 && items.length > 0) {
      return DOTS;
    }
    Stream<String> shown = Arrays.stream(items).limit(MOST_ITEMS).map(item -> of(item, depth - 1));
    return joined(shown, items.length > MOST_ITEMS);
  }

  private String entries(PyDict dict, int depth) {
    if (depth <= 0 && dict.size() > 0) {
      return DOTS;
    }
    Stream<String> shown =
        Arrays.stream(sorted(dict))
            .limit(MOST_ENTRIES)
            .map(key -> of(key, depth - 1) + ": " + of(value(dict, key), depth - 1));
    return joined(shown, dict.size() > MOST_ENTRIES);
  }

  private Object value(PyDict dict, Object key) {
    return Objects.requireNonNullElse(dict.get(py, key), Singleton.NONE);
  }

  private static String joined(Stream<String> shown, boolean hasMore) {
    return Stream.concat(shown, hasMore ? Stream.of(DOTS) : Stream.empty())
        .collect(Collectors.joining(", "));
  }

  /// The members in order, where they have one.
  private Object[] sorted(Object members) {
    Object sorter = py.builtins().get("sorted");
    if (sorter == null) {
      return py.items(members);
    }
    try {
      return ((PyList) py.call(sorter, members)).toArray();
    } catch (PyError e) {
      return py.items(members);
    }
  }
}
