package dev.simmer.python.library;

import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyIterator;
import dev.simmer.python.runtime.PySlice;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.PyValue;
import dev.simmer.python.runtime.TextSearch;
import dev.simmer.python.runtime.Texts;
import dev.simmer.python.runtime.Types;
import org.jspecify.annotations.Nullable;

/// `str`: what the language itself asks of strings. Their other methods are in files of their own.
final class StringType {
  private StringType() {}

  static void install(Types types) {
    PyType str = types.str;
    str.constructor(
            "str(cls, object='', encoding='', errors='')",
            (py, a) -> PyValue.of((PyType) a[0], py.types().str, create(py, a)))
        .method("__repr__(self, /)", (py, a) -> StringLiteral.repr((String) a[0]))
        .method("__str__(self, /)", (py, a) -> a[0])
        .method(
            "__format__(self, format_spec, /)",
            (py, a) -> Formatting.text(py, (String) a[0], Arguments.text(py, a[1])))
        .method("__hash__(self, /)", (py, a) -> Comparison.hash(py, a[0]))
        .method("__len__(self, /)", (py, a) -> (long) Texts.length((String) a[0]))
        .method("__iter__(self, /)", (py, a) -> new Characters((String) a[0]))
        .method("__contains__(self, key, /)", (py, a) -> contains(py, (String) a[0], a[1]))
        .method("__getitem__(self, key, /)", (py, a) -> item(py, (String) a[0], a[1]))
        .method(
            "__mod__(self, value, /)", (py, a) -> PercentFormat.format(py, (String) a[0], a[1]));
    StringSearch.install(str);
    StringCase.install(str);
    StringLayout.install(str);
    StringSplit.install(str);
    StringFormats.install(str);
  }

  private static Object create(Interpreter py, Object[] a) {
    if (a[2] == null && a[3] == null) {
      return a[1] == null ? "" : py.str(a[1]);
    }
    if (a[1] instanceof ByteString bytes) {
      return Encodings.decode(py, bytes.bytes(), a[2], a[3]);
    }
    if (a[1] instanceof String) {
      throw PyError.type("decoding str is not supported");
    }
    throw PyError.type(
        "decoding to str: need a bytes-like object, "
            + Conversions.typeName(py, Arguments.orNone(a[1]))
            + " found");
  }

  private static boolean contains(Interpreter py, String text, Object part) {
    if (part instanceof String string) {
      return TextSearch.first(text, string, 0) >= 0;
    }
    throw PyError.type(
        "'in <string>' requires string as left operand, not " + Conversions.typeName(py, part));
  }

  static Object item(Interpreter py, String text, Object key) {
    int size = Texts.length(text);
    if (!(key instanceof PySlice slice)) {
      return CodePoints.at(text, Slices.index(py, key, size, "string"));
    }
    Slices places = Slices.of(py, slice, size);
    if (places.count() == 0) {
      return "";
    }
    if (places.step() == 1) {
      return CodePoints.substring(text, places.place(0), places.place(places.count()));
    }
    int[] all = text.codePoints().toArray();
    int[] chosen = new int[places.count()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = all[places.place(i)];
    }
    return new String(chosen, 0, chosen.length);
  }

  private static final class Characters extends PyIterator {
    private final String text;
    private int at;

    Characters(String text) {
      super(Texts.iteratorName(text));
      this.text = text;
    }

    @Override
    public @Nullable Object next(Interpreter py) {
      if (at >= text.length()) {
        return null;
      }
      String character = Character.toString(text.codePointAt(at));
      at += character.length();
      return character;
    }
  }
}
