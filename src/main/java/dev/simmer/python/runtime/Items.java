package dev.simmer.python.runtime;

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
      throw PyError.type("type '" + type.shownName() + "' is not subscriptable");
    }
    throw PyError.type("'" + py.typeOf(object).shownName() + "' object is not subscriptable");
  }

  public static void set(Interpreter py, Object object, Object index, Object value) {
    if (object instanceof PyList list && index instanceof Long i && isOwn(py, list)) {
      list.set(position(i, list.size(), "list assignment index out of range"), value);
    } else if (object instanceof PyDict dict && dict.type() == py.types().dict) {
      dict.put(py, index, value);
    } else if (py.callSpecial(object, "__setitem__", index, value) == null) {
      throw PyError.type(
          "'" + py.typeOf(object).shownName() + "' object does not support item assignment");
    }
  }

  public static void delete(Interpreter py, Object object, Object index) {
    if (py.callSpecial(object, "__delitem__", index) == null) {
      throw PyError.type(
          "'" + py.typeOf(object).shownName() + "' object doesn't support item deletion");
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
}
