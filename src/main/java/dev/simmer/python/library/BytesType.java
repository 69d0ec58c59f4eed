package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PySlice;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.PyValue;
import dev.simmer.python.runtime.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.IntPredicate;

/// `bytes`
public final class BytesType {
  private BytesType() {}

  public static void install(PyType bytes) {
    bytes
        .constructor(
            "bytes(cls, source=b'', encoding='', errors='')",
            (py, a) -> PyValue.of((PyType) a[0], py.types().bytes, create(py, a)))
        .method("__repr__(self, /)", (py, a) -> StringLiteral.repr(of(a[0])))
        .method("__len__(self, /)", (py, a) -> (long) of(a[0]).length)
        .method("__iter__(self, /)", (py, a) -> SequenceIterators.of(of(a[0])))
        .method("__getitem__(self, key, /)", (py, a) -> item(py, of(a[0]), a[1]))
        .method("__contains__(self, key, /)", (py, a) -> contains(py, of(a[0]), a[1]))
        .method("__hash__(self, /)", (py, a) -> (long) a[0].hashCode())
        .method(
            "__eq__(self, value, /)",
            (py, a) ->
                a[1] instanceof PyBytes ? (Object) a[0].equals(a[1]) : Singleton.NOT_IMPLEMENTED)
        .method("__lt__(self, value, /)", order(c -> c < 0))
        .method("__le__(self, value, /)", order(c -> c <= 0))
        .method("__gt__(self, value, /)", order(c -> c > 0))
        .method("__ge__(self, value, /)", order(c -> c >= 0))
        .method("__add__(self, value, /)", BytesType::add)
        .method("__mul__(self, value, /)", (py, a) -> repeat(py, of(a[0]), a[1]))
        .method("__rmul__(self, value, /)", (py, a) -> repeat(py, of(a[0]), a[1]))
        .method(
            "decode(self, /, encoding='utf-8', errors='strict')",
            (py, a) -> Encodings.decode(py, of(a[0]), a[1], a[2]))
        .method("hex(self, /)", (py, a) -> HexFormat.of().formatHex(of(a[0])))
        .method("join(self, iterable, /)", (py, a) -> join(py, of(a[0]), a[1]))
        .classMethod("fromhex(cls, string, /)", (py, a) -> fromHex(Arguments.text(py, a[1])));
    BytesMethods.install(bytes);
  }

  private static Native order(IntPredicate holds) {
    return (py, a) ->
        a[1] instanceof PyBytes
            ? (Object) holds.test(Arrays.compareUnsigned(of(a[0]), of(a[1])))
            : Singleton.NOT_IMPLEMENTED;
  }

  private static byte[] of(Object value) {
    return ((PyBytes) value).bytes();
  }

  /// The bytes of an argument that must be bytes or an iterable of integers.
  public static byte[] bytesOf(Interpreter py, Object value) {
    if (value instanceof PyBytes bytes) {
      return bytes.bytes();
    }
    if (py.typeOf(value).lookup("__iter__") == null) {
      throw PyError.type(
          "cannot convert '" + Conversions.typeName(py, value) + "' object to bytes");
    }
    Object[] items = py.items(value);
    byte[] result = new byte[items.length];
    for (int i = 0; i < items.length; i++) {
      long number = Conversions.longIndex(py, items[i]);
      if (number < 0 || number > 255) {
        throw PyError.value("bytes must be in range(0, 256)");
      }
      result[i] = (byte) number;
    }
    return result;
  }

  private static Object create(Interpreter py, Object[] a) {
    if (a[1] == null) {
      return new PyBytes(new byte[0]);
    }
    if (a[1] instanceof String text) {
      if (a[2] == null) {
        throw PyError.type("string argument without an encoding");
      }
      return new PyBytes(Encodings.encode(py, text, a[2], a[3]));
    }
    if (Numbers.isInteger(a[1])) {
      long size = Conversions.longIndex(py, a[1]);
      if (size < 0) {
        throw PyError.value("negative count");
      }
      py.reserve((double) size);
      return new PyBytes(new byte[(int) size]);
    }
    Object own = py.callSpecial(a[1], "__bytes__");
    return own instanceof PyBytes ? own : new PyBytes(bytesOf(py, a[1]).clone());
  }

  private static Object item(Interpreter py, byte[] bytes, Object key) {
    if (!(key instanceof PySlice slice)) {
      int index = Slices.index(py, key, bytes.length, "byte", "index out of range");
      return bytes[index] & 0xffL;
    }
    Slices places = Slices.of(py, slice, bytes.length);
    byte[] chosen = new byte[places.count()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = bytes[places.place(i)];
    }
    return new PyBytes(chosen);
  }

  private static boolean contains(Interpreter py, byte[] bytes, Object key) {
    byte[] part =
        Numbers.isInteger(key)
            ? new byte[] {(byte) Conversions.longIndex(py, key)}
            : bytesOf(py, key);
    for (int at = 0; at + part.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  private static Object add(Interpreter py, Object[] a) {
    if (!(a[1] instanceof PyBytes)) {
      throw PyError.type("can't concat " + Conversions.typeName(py, a[1]) + " to bytes");
    }
    byte[] left = of(a[0]);
    byte[] right = of(a[1]);
    byte[] both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return new PyBytes(both);
  }

  private static Object repeat(Interpreter py, byte[] bytes, Object times) {
    long count = Math.max(0, Conversions.clampedIndex(py, times));
    py.reserve((double) count * bytes.length);
    byte[] result = new byte[(int) (count * bytes.length)];
    for (int at = 0; at < result.length; at += bytes.length) {
      System.arraycopy(bytes, 0, result, at, bytes.length);
    }
    return new PyBytes(result);
  }

  private static Object join(Interpreter py, byte[] separator, Object iterable) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    Object[] items = py.items(iterable);
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyBytes part)) {
        throw PyError.type(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + Conversions.typeName(py, items[i])
                + " found");
      }
      if (i > 0) {
        result.writeBytes(separator);
      }
      result.writeBytes(part.bytes());
    }
    return new PyBytes(result.toByteArray());
  }

  private static PyBytes fromHex(String text) {
    String digits = text.replaceAll("[ \\t\\n\\r\\f\\x0b]", "");
    try {
      return new PyBytes(HexFormat.of().parseHex(digits));
    } catch (IllegalArgumentException e) {
      throw PyError.value("non-hexadecimal number found in fromhex() arg");
    }
  }
}
