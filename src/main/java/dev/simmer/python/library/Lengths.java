package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;

/// `len`, for library code.
final class Lengths {
  private Lengths() {}

  /// `len(container)`
  static int of(Interpreter py, Object container) {
    Object length = py.callSpecial(container, "__len__");
    if (length == null) {
      throw PyError.type(
          "object of type '" + Conversions.typeName(py, container) + "' has no len()");
    }
    if (!Numbers.isInteger(length)) {
      throw PyError.type(
          "'" + Conversions.typeName(py, length) + "' object cannot be interpreted as an integer");
    }
    long size = Conversions.longIndex(py, length);
    if (size < 0) {
      throw PyError.value("__len__() should return >= 0");
    }
    return (int) Math.min(size, Integer.MAX_VALUE);
  }
}
