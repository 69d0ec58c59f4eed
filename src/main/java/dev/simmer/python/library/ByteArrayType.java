package dev.simmer.python.library;

import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyByteArray;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PySlice;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.PyValue;
import dev.simmer.python.runtime.Singleton;
import java.util.BitSet;

/// `bytearray`: what it does not share with `bytes`.
final class ByteArrayType {
  private ByteArrayType() {}

  static void install(PyType type) {
    ByteStrings.install(type);
    type.constructor(
            "bytearray(cls, *args, **kwargs)",
            (py, a) -> new PyByteArray((PyType) a[0], new byte[0]))
        .method("__init__(self, source=b'', encoding='', errors='')", ByteArrayType::init)
        .method("__repr__(self, /)", (py, a) -> repr((PyByteArray) a[0]))
        .method("__setitem__(self, key, value, /)", ByteArrayType::set)
        .method("__delitem__(self, key, /)", ByteArrayType::delete)
        .method("__iadd__(self, value, /)", ByteArrayType::addInPlace)
        .method("__imul__(self, value, /)", ByteArrayType::multiplyInPlace)
        .method("append(self, item, /)", ByteArrayType::append)
        .method("extend(self, iterable_of_ints, /)", ByteArrayType::extend)
        .method("insert(self, index, item, /)", ByteArrayType::insert)
        .method("pop(self, index=-1, /)", ByteArrayType::pop)
        .method("remove(self, value, /)", ByteArrayType::remove)
        .method("reverse(self, /)", ByteArrayType::reverse)
        .method("clear(self, /)", (py, a) -> refilled(py, (PyByteArray) a[0]))
        .method("copy(self, /)", (py, a) -> new PyByteArray(py, ((PyByteArray) a[0]).bytes()))
        .setMember("__hash__", Singleton.NONE);
  }

  private static Object init(Interpreter py, Object[] a) {
    byte[] bytes = ByteSources.bytes(py, "bytearray", a[1], a[2], a[3]);
    return refilled(py, (PyByteArray) a[0], bytes);
  }

  private static Object refilled(Interpreter py, PyByteArray array, byte... bytes) {
    array.replace(py, 0, array.size(), bytes);
    return Singleton.NONE;
  }

  /// Unlike that of `bytes`, it never leaves a single quote as it is.
  private static String repr(PyByteArray array) {
    String text = StringLiteral.repr(array.bytes());
    String shown = text.endsWith("\"") ? text.replace("'", "\\'") : text;
    return array.type().name() + "(" + shown + ")";
  }

  private static Object set(Interpreter py, Object[] a) {
    PyByteArray array = (PyByteArray) a[0];
    if (a[1] instanceof PySlice slice) {
      setSlice(py, array, slice, assigned(py, a[2]));
    } else {
      array.set(place(py, array, a[1]), ByteSources.single(py, a[2], "byte"));
    }
    return Singleton.NONE;
  }

  private static int place(Interpreter py, PyByteArray array, Object key) {
    return Slices.index(py, key, array.size(), "bytearray");
  }

  private static byte[] assigned(Interpreter py, Object value) {
    Object plain = PyValue.plain(value);
    if (plain instanceof String || py.specialMethod(value, "__index__") != null) {
      throw PyError.type("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return ByteSources.bytes(py, "bytearray", plain, null, null);
  }

  private static void setSlice(Interpreter py, PyByteArray array, PySlice slice, byte[] values) {
    Slices places = Slices.of(py, slice, array.size());
    if (places.step() == 1) {
      int from = places.place(0);
      array.replace(py, from, from + places.count(), values);
    } else if (values.length == 0) {
      deleteSlice(py, array, slice);
    } else if (values.length != places.count()) {
      throw PyError.value(
          "attempt to assign bytes of size "
              + values.length
              + " to extended slice of size "
              + places.count());
    } else {
      for (int i = 0; i < values.length; i++) {
        array.set(places.place(i), values[i]);
      }
    }
  }

  private static Object delete(Interpreter py, Object[] a) {
    PyByteArray array = (PyByteArray) a[0];
    if (a[1] instanceof PySlice slice) {
      deleteSlice(py, array, slice);
    } else {
      removeAt(py, array, place(py, array, a[1]));
    }
    return Singleton.NONE;
  }

  private static void deleteSlice(Interpreter py, PyByteArray array, PySlice slice) {
    Slices places = Slices.of(py, slice, array.size());
    BitSet gone = new BitSet();
    for (int i = 0; i < places.count(); i++) {
      gone.set(places.place(i));
    }
    byte[] before = array.bytes();
    byte[] kept = new byte[before.length - places.count()];
    int count = 0;
    for (int i = 0; i < before.length; i++) {
      if (!gone.get(i)) {
        kept[count++] = before[i];
      }
    }
    refilled(py, array, kept);
  }

  private static long removeAt(Interpreter py, PyByteArray array, int index) {
    long removed = array.get(index);
    array.replace(py, index, index + 1);
    return removed;
  }

  private static Object addInPlace(Interpreter py, Object[] a) {
    PyByteArray array = (PyByteArray) a[0];
    array.replace(py, array.size(), array.size(), ByteStrings.added(py, array, a[1]));
    return array;
  }

  private static Object multiplyInPlace(Interpreter py, Object[] a) {
    PyByteArray array = (PyByteArray) a[0];
    refilled(py, array, ByteStrings.repeated(py, array, a[1]));
    return array;
  }

  private static Object append(Interpreter py, Object[] a) {
    PyByteArray array = (PyByteArray) a[0];
    array.replace(py, array.size(), array.size(), ByteSources.single(py, a[1], "byte"));
    return Singleton.NONE;
  }

  private static Object extend(Interpreter py, Object[] a) {
    PyByteArray array = (PyByteArray) a[0];
    if (py.typeOf(a[1]).lookup("__iter__") == null) {
      throw PyError.type("can't extend bytearray with " + Conversions.typeName(py, a[1]));
    }
    byte[] more =
        PyValue.plain(a[1]) instanceof ByteString bytes
            ? bytes.bytes()
            : ByteSources.joined(py, a[1], "byte");
    array.replace(py, array.size(), array.size(), more);
    return Singleton.NONE;
  }

  private static Object insert(Interpreter py, Object[] a) {
    PyByteArray array = (PyByteArray) a[0];
    long place = Conversions.clampedIndex(py, a[1]);
    int index = (int) Math.clamp(place < 0 ? place + array.size() : place, 0L, array.size());
    array.replace(py, index, index, ByteSources.single(py, a[2], "byte"));
    return Singleton.NONE;
  }

  private static Object pop(Interpreter py, Object[] a) {
    PyByteArray array = (PyByteArray) a[0];
    if (array.size() == 0) {
      throw PyError.of("IndexError", "pop from empty bytearray");
    }
    Object index = a[1] == null ? Long.valueOf(-1) : a[1];
    int place = Slices.index(py, index, array.size(), "bytearray", "pop index out of range");
    return removeAt(py, array, place);
  }

  private static Object remove(Interpreter py, Object[] a) {
    PyByteArray array = (PyByteArray) a[0];
    long value = ByteSources.single(py, a[1], "byte") & 0xffL;
    py.takeStepsFor(array.size());
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i) == value) {
        removeAt(py, array, i);
        return Singleton.NONE;
      }
    }
    throw PyError.value("value not found in bytearray");
  }

  private static Object reverse(Interpreter py, Object[] a) {
    PyByteArray array = (PyByteArray) a[0];
    py.takeStepsFor(array.size());
    byte[] bytes = array.bytes();
    for (int i = 0; i < bytes.length; i++) {
      array.set(bytes.length - 1 - i, bytes[i]);
    }
    return Singleton.NONE;
  }
}
