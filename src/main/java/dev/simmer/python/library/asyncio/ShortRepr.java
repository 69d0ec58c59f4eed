package dev.simmer.python.library.asyncio;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import java.util.ArrayList;
import java.util.List;

/// Reprs that are cut where they are long, as the messages of asyncio show arguments.
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
    return switch (value) {
      case String text -> ofText(text);
      case PyList list -> "[" + items(List.of(list.toArray()), depth) + "]";
      case PyTuple tuple ->
          "(" + items(tuple.asList(), depth) + (tuple.size() == 1 && depth > 0 ? ",)" : ")");
      case PyDict dict -> "{" + entries(dict, depth) + "}";
      default -> cut(py.repr(value), Numbers.isInteger(value) ? MOST_DIGITS : MOST_CHARACTERS);
    };
  }

  private String ofText(String text) {
    String shown = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    return py.repr(shown).length() > MOST_CHARACTERS
        ? cut(py.repr(cut(text, MOST_CHARACTERS).replace(DOTS, "")), MOST_CHARACTERS)
        : py.repr(shown);
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int before = (most - DOTS.length()) / 2;
    int after = most - DOTS.length() - before;
    return text.substring(0, before) + DOTS + text.substring(text.length() - after);
  }

  private String items(List<Object> items, int depth) {
    if (depth <= 0 && !items.isEmpty()) {
      return DOTS;
    }
    List<String> shown = new ArrayList<>();
    items.stream().limit(MOST_ITEMS).forEach(item -> shown.add(of(item, depth - 1)));
    if (items.size() > MOST_ITEMS) {
      shown.add(DOTS);
    }
    return String.join(", ", shown);
  }

  private String entries(PyDict dict, int depth) {
    if (depth <= 0 && dict.size() > 0) {
      return DOTS;
    }
    List<String> shown = new ArrayList<>();
    for (int e = dict.nextEntry(0); e >= 0 && shown.size() < MOST_ENTRIES; ) {
      shown.add(of(dict.keyAt(e), depth - 1) + ": " + of(dict.valueAt(e), depth - 1));
      e = dict.nextEntry(e + 1);
    }
    if (dict.size() > MOST_ENTRIES) {
      shown.add(DOTS);
    }
    return String.join(", ", shown);
  }
}
