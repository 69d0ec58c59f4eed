package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Items;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Texts;

/// `str` methods that fill text in, translate it and encode it.
final class StringFormats {
  private StringFormats() {}

  static void install(PyType str) {
    str.method("format(self, *args, **kwargs)", StringFormats::format)
        .method("format_map(self, mapping, /)", StringFormats::formatMap)
        .method(
            "encode(self, /, encoding='utf-8', errors='strict')",
            (py, a) -> new PyBytes(Encodings.encode(py, (String) a[0], a[1], a[2])))
        .method("translate(self, table, /)", StringFormats::translate)
        .setMember(
            "maketrans",
            new Descriptors.StaticMethod(
                Builtin.function("maketrans(x, y=None, z=None, /)", StringFormats::table)));
  }

  private static Object format(Interpreter py, Object[] a) {
    PyTuple positional = (PyTuple) a[1];
    PyDict named = (PyDict) a[2];
    return StringTemplate.format(
        py,
        (String) a[0],
        index -> {
          if (index >= positional.size()) {
            throw PyError.of(
                "IndexError",
                "Replacement index " + index + " out of range for positional args tuple");
          }
          return positional.get(index);
        },
        name -> {
          Object value = named.get(py, name);
          if (value == null) {
            throw PyError.of("KeyError", name);
          }
          return value;
        });
  }

  private static Object formatMap(Interpreter py, Object[] a) {
    return StringTemplate.format(
        py,
        (String) a[0],
        index -> {
          throw PyError.value("Format string contains positional fields");
        },
        name -> Items.get(py, a[1], name));
  }

  private static Object translate(Interpreter py, Object[] a) {
    StringBuilder result = new StringBuilder();
    for (int c : ((String) a[0]).codePoints().toArray()) {
      Object replacement = replacement(py, a[1], c);
      if (replacement instanceof String text) {
        result.append(text);
      } else if (replacement instanceof Long code) {
        result.appendCodePoint(code.intValue());
      } else if (replacement != Singleton.NONE) {
        throw PyError.type("character mapping must return integer, None or str");
      }
    }
    return result.toString();
  }

  private static Object replacement(Interpreter py, Object table, int c) {
    if (table instanceof PyDict dict) {
      Object found = dict.get(py, (long) c);
      return found == null ? (Object) (long) c : found;
    }
    try {
      return Items.get(py, table, (long) c);
    } catch (PyError e) {
      if (py.exceptionOf(e).type().isSubtypeOf(py.types().exception("LookupError"))) {
        return (long) c;
      }
      throw e;
    }
  }

  private static Object table(Interpreter py, Object[] a) {
    PyDict table = new PyDict(py);
    if (a[1] == null) {
      if (!(a[0] instanceof PyDict dict)) {
        throw PyError.type("if you give only one argument to maketrans it must be a dict");
      }
      for (int e = dict.nextEntry(0); e >= 0; e = dict.nextEntry(e + 1)) {
        Object key = dict.keyAt(e);
        table.put(py, key instanceof String text ? code(text) : key, dict.valueAt(e));
      }
      return table;
    }
    int[] from = Arguments.text(py, a[0]).codePoints().toArray();
    int[] to = Arguments.text(py, a[1]).codePoints().toArray();
    if (from.length != to.length) {
      throw PyError.value("the first two maketrans arguments must have equal length");
    }
    for (int i = 0; i < from.length; i++) {
      table.put(py, (long) from[i], (long) to[i]);
    }
    if (a[2] != null) {
      Arguments.text(py, a[2]).codePoints().forEach(c -> table.put(py, (long) c, Singleton.NONE));
    }
    return table;
  }

  private static Long code(String text) {
    if (Texts.length(text) != 1) {
      throw PyError.value("string keys in translate table must be of length 1");
    }
    return (long) text.codePointAt(0);
  }
}
