package dev.simmer.python.library;

import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;

/// What containers have in common.
public final class Lengths {
  private Lengths() {}

  /// How containers compare members: a NaN is equal to itself here.
  public static boolean isSameOrEqual(Interpreter py, Object one, Object other) {
    py.takeStep();
    return Comparison.isSame(one, other) || Comparison.equal(py, one, other);
  }

  /// `len(container)`
  public static int of(Interpreter py, Object container) {
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
