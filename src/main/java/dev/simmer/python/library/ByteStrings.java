package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.PyByteArray;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PySlice;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.PyValue;
import dev.simmer.python.runtime.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// What `bytes` and `bytearray` have in common. What comes of one is of its own kind.
final class ByteStrings {
  private ByteStrings() {}

  static void install(PyType type) {
    type.method("__len__(self, /)", (py, a) -> (long) of(py, a[0]).size())
        .method("__iter__(self, /)", (py, a) -> SequenceIterators.of(of(py, a[0])))
        .method("__getitem__(self, key, /)", (py, a) -> item(py, of(py, a[0]), a[1]))
        .method("__contains__(self, key, /)", (py, a) -> contains(py, of(py, a[0]), a[1]))
        .method("__eq__(self, value, /)", order(c -> c == 0))
        .method("__lt__(self, value, /)", order(c -> c < 0))
        .method("__le__(self, value, /)", order(c -> c <= 0))
        .method("__gt__(self, value, /)", order(c -> c > 0))
        .method("__ge__(self, value, /)", order(c -> c >= 0))
        .method("__add__(self, value, /)", ByteStrings::add)
        .method("__mul__(self, value, /)", ByteStrings::multiply)
        .method("__rmul__(self, value, /)", ByteStrings::multiply)
        .method("__mod__(self, value, /)", ByteStrings::format)
        .method(
            "decode(self, /, encoding='utf-8', errors='strict')",
            (py, a) -> Encodings.decode(py, of(py, a[0]).bytes(), a[1], a[2]))
        .method(
            "hex(self, /, sep='', bytes_per_sep=1)",
            (py, a) -> hex(py, of(py, a[0]).bytes(), a[1], a[2]))
        .method("join(self, iterable, /)", (py, a) -> join(py, of(py, a[0]), a[1]))
        .method("translate(self, table, /, delete=b'')", ByteStrings::translate)
        .classMethod("fromhex(cls, string, /)", ByteStrings::fromHex)
        .setMember(
            "maketrans",
            new Descriptors.StaticMethod(
                Builtin.function("maketrans(frm, to, /)", ByteStrings::table)));
    BytesMethods.install(type);
  }

  /// The bytes of an argument that must have some.
  static ByteString of(Interpreter py, Object value) {
    if (PyValue.plain(value) instanceof ByteString bytes) {
      return bytes;
    }
    throw PyError.type(
        "a bytes-like object is required, not '" + Conversions.typeName(py, value) + "'");
  }

  /// Bytes of the same kind as others.
  static Object like(Interpreter py, ByteString other, byte[] bytes) {
    return other instanceof PyByteArray ? new PyByteArray(py, bytes) : new PyBytes(bytes);
  }

  private static Native order(IntPredicate holds) {
    return (py, a) ->
        PyValue.plain(a[1]) instanceof ByteString other
            ? (Object) holds.test(Arrays.compareUnsigned(of(py, a[0]).bytes(), other.bytes()))
            : Singleton.NOT_IMPLEMENTED;
  }

  private static Object item(Interpreter py, ByteString bytes, Object key) {
    if (!(key instanceof PySlice slice)) {
      boolean isArray = bytes instanceof PyByteArray;
      String outside = (isArray ? "bytearray " : "") + "index out of range";
      return bytes.get(
          Slices.index(py, key, bytes.size(), isArray ? "bytearray" : "byte", outside));
    }
    Slices places = Slices.of(py, slice, bytes.size());
    byte[] chosen = new byte[places.count()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = (byte) bytes.get(places.place(i));
    }
    return like(py, bytes, chosen);
  }

  private static boolean contains(Interpreter py, ByteString bytes, Object key) {
    boolean isNumber = py.specialMethod(key, "__index__") != null;
    byte[] part = isNumber ? new byte[] {ByteSources.single(py, key, "byte")} : of(py, key).bytes();
    byte[] whole = bytes.bytes();
    py.takeStepsFor(whole.length);
    for (int at = 0; at + part.length <= whole.length; at++) {
      if (Arrays.equals(whole, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  private static Object add(Interpreter py, Object[] a) {
    ByteString left = of(py, a[0]);
    byte[] right = added(py, left, a[1]);
    py.reserve((double) left.size() + right.length);
    byte[] both = Arrays.copyOf(left.bytes(), Math.addExact(left.size(), right.length));
    System.arraycopy(right, 0, both, left.size(), right.length);
    return like(py, left, both);
  }

  /// What is joined to the end of others.
  static byte[] added(Interpreter py, ByteString left, Object right) {
    if (PyValue.plain(right) instanceof ByteString bytes) {
      return bytes.bytes();
    }
    throw PyError.type(
        "can't concat "
            + Conversions.typeName(py, right)
            + " to "
            + Conversions.typeName(py, left));
  }

  private static Object multiply(Interpreter py, Object[] a) {
    ByteString bytes = of(py, a[0]);
    return like(py, bytes, repeated(py, bytes, a[1]));
  }

  static byte[] repeated(Interpreter py, ByteString bytes, Object times) {
    if (py.specialMethod(times, "__index__") == null) {
      throw PyError.type(
          "can't multiply sequence by non-int of type '" + Conversions.typeName(py, times) + "'");
    }
    long count = Math.max(0, Conversions.clampedIndex(py, times));
    py.reserve((double) count * bytes.size());
    byte[] one = bytes.bytes();
    byte[] result = new byte[(int) (count * one.length)];
    for (int at = 0; at < result.length; at += one.length) {
      System.arraycopy(one, 0, result, at, one.length);
    }
    return result;
  }

  private static Object format(Interpreter py, Object[] a) {
    ByteString format = of(py, a[0]);
    String text = new String(format.bytes(), StandardCharsets.ISO_8859_1);
    String result = PercentFormat.formatBytes(py, text, a[1]);
    return like(py, format, result.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String hex(
      Interpreter py, byte[] bytes, @Nullable Object separator, @Nullable Object perSeparator) {
    String digits = HexFormat.of().formatHex(bytes);
    int size = perSeparator == null ? 1 : Conversions.intArgument(py, perSeparator);
    if (separator == null || size == 0) {
      return digits;
    }
    String between =
        separator instanceof ByteString some
            ? new String(some.bytes(), StandardCharsets.ISO_8859_1)
            : Arguments.text(py, separator);
    if (between.length() != 1) {
      throw PyError.value("sep must be length 1.");
    }
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      int place = size > 0 ? bytes.length - i : i;
      result.append(i > 0 && place % size == 0 ? between : "").append(digits, 2 * i, 2 * i + 2);
    }
    return result.toString();
  }

  private static Object join(Interpreter py, ByteString separator, Object iterable) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    byte[] between = separator.bytes();
    Object[] items = py.items(iterable);
    for (int i = 0; i < items.length; i++) {
      if (!(PyValue.plain(items[i]) instanceof ByteString part)) {
        throw PyError.type(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + Conversions.typeName(py, items[i])
                + " found");
      }
      py.reserve((double) between.length + part.size());
      result.writeBytes(i > 0 ? between : new byte[0]);
      result.writeBytes(part.bytes());
    }
    return like(py, separator, result.toByteArray());
  }

  private static Object translate(Interpreter py, Object[] a) {
    ByteString bytes = of(py, a[0]);
    byte[] table = Arguments.isGiven(a[1]) ? of(py, a[1]).bytes() : null;
    byte[] unwanted = a[2] == null ? new byte[0] : of(py, a[2]).bytes();
    if (table != null && table.length != 256) {
      throw PyError.value("translation table must be 256 characters long");
    }
    boolean[] isGone = new boolean[256];
    for (byte b : unwanted) {
      isGone[b & 0xff] = true;
    }
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    for (byte b : bytes.bytes()) {
      if (!isGone[b & 0xff]) {
        result.write(table == null ? b : table[b & 0xff]);
      }
    }
    return like(py, bytes, result.toByteArray());
  }

  /// `maketrans`
  private static Object table(Interpreter py, Object[] a) {
    byte[] from = of(py, a[0]).bytes();
    byte[] to = of(py, a[1]).bytes();
    if (from.length != to.length) {
      throw PyError.value("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.length; i++) {
      table[from[i] & 0xff] = to[i];
    }
    return new PyBytes(table);
  }

  private static Object fromHex(Interpreter py, Object[] a) {
    if (!(PyValue.plain(a[1]) instanceof String text)) {
      throw PyError.type("fromhex() argument must be str, not " + Conversions.typeName(py, a[1]));
    }
    return py.call(a[0], new PyBytes(ByteSources.ofHex(text)));
  }
}
