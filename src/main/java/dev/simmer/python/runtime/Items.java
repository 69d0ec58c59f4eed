package dev.simmer.python.runtime;

import java.util.Arrays;

/// Reading, setting and deleting `object[index]`.
public final class Items {
  private Items() {}

  /// The value at an index or key.
  ///
  /// @throws PyError IndexError, KeyError or TypeError as the language says
  public static Object get(Interpreter py, Object object, Object index) {
    if (object instanceof PyList list && index instanceof Long i && isOwn(py, list)) {
      return list.get(position(i, list.size(), "list index out of range"));
    }
    if (object instanceof PyDict dict && dict.type() == py.types().dict) {
      Object value = dict.get(py, index);
      if (value == null) {
        throw PyError.of("KeyError", index);
      }
      return value;
    }
    if (object instanceof PyTuple tuple && index instanceof Long i) {
      return tuple.get(position(i, tuple.size(), "tuple index out of range"));
    }
    Object result = py.callSpecial(object, "__getitem__", index);
    if (result != null) {
      return result;
    }
    if (object instanceof PyType type) {
      Object generic = type.lookup("__class_getitem__");
      if (generic != null) {
        return py.call(py.getAttribute(type, "__class_getitem__"), index);
      }
      throw PyError.type("type '" + type.name() + "' is not subscriptable");
    }
    throw PyError.type("'" + py.typeOf(object).name() + "' object is not subscriptable");
  }

  public static void set(Interpreter py, Object object, Object index, Object value) {
    if (object instanceof PyList list && index instanceof Long i && isOwn(py, list)) {
      list.set(position(i, list.size(), "list assignment index out of range"), value);
    } else if (object instanceof PyDict dict && dict.type() == py.types().dict) {
      dict.put(py, index, value);
    } else if (py.callSpecial(object, "__setitem__", index, value) == null) {
      throw PyError.type(
          "'" + py.typeOf(object).name() + "' object does not support item assignment");
    }
  }

  public static void delete(Interpreter py, Object object, Object index) {
    if (py.callSpecial(object, "__delitem__", index) == null) {
      throw PyError.type("'" + py.typeOf(object).name() + "' object doesn't support item deletion");
    }
  }

  private static boolean isOwn(Interpreter py, PyList list) {
    return list.type() == py.types().list;
  }

  /// An index from the start for one that may count from the end.
  public static int position(long index, int size, String otherwise) {
    long position = index < 0 ? index + size : index;
    if (position < 0 || position >= size) {
      throw PyError.of("IndexError", otherwise);
    }
    return (int) position;
  }

  /// The positions that a slice of a sequence means, as `slice.indices` gives them.
  public record Stretch(int start, int stop, int step, int size) {
    public int position(int n) {
      return start + n * step;
    }

    /// The items of a sequence at these positions.
    public Object[] of(Object[] items) {
      if (step == 1) {
        return Arrays.copyOfRange(items, start, start + size);
      }
      Object[] chosen = new Object[size];
      for (int i = 0; i < size; i++) {
        chosen[i] = items[position(i)];
      }
      return chosen;
    }
  }

  /// Works a slice out for a sequence of this size.
  public static Stretch stretch(Interpreter py, PySlice slice, int size) {
    long step = slice.step() == Singleton.NONE ? 1 : bound(py, slice.step());
    if (step == 0) {
      throw PyError.value("slice step cannot be zero");
    }
    long first = step > 0 ? 0 : -1;
    long last = step > 0 ? size : size - 1L;
    long start = clip(py, slice.start(), size, first, last, step > 0 ? first : last);
    long stop = clip(py, slice.stop(), size, first, last, step > 0 ? last : first);
    long count = step > 0 ? (stop - start + step - 1) / step : (stop - start + step + 1) / step;
    int length = (int) Math.max(0, (step > 0 ? start < stop : stop < start) ? count : 0);
    int clippedStep = (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, step));
    return new Stretch(
        (int) start, (int) stop, length <= 1 ? sign(clippedStep) : clippedStep, length);
  }

  private static int sign(int step) {
    return step > 0 ? 1 : -1;
  }

  private static long clip(
      Interpreter py, Object bound, int size, long first, long last, long otherwise) {
    if (bound == Singleton.NONE) {
      return otherwise;
    }
    long value = bound(py, bound);
    if (value < 0) {
      value += size;
    }
    return Math.max(first, Math.min(last, value));
  }

  private static long bound(Interpreter py, Object value) {
    return Operators.clampedIndex(
        py, value, "slice indices must be integers or None or have an __index__ method");
  }
}
