package dev.simmer.python.runtime;

/// Which values count as true.
final class Truth {
  private Truth() {}

  static boolean of(Interpreter py, Object value) {
    return switch (value) {
      case Boolean truth -> truth;
      case Long number -> number != 0;
      case String text -> !text.isEmpty();
      case Double number -> number != 0;
      case Singleton singleton -> singleton != Singleton.NONE;
      default -> throughMethod(py, value);
    };
  }

  private static boolean throughMethod(Interpreter py, Object value) {
    Object truth = py.callSpecial(value, "__bool__");
    if (truth instanceof Boolean known) {
      return known;
    }
    if (truth != null) {
      throw PyError.type("__bool__ should return bool, returned " + py.typeOf(truth).shownName());
    }
    Object length = py.callSpecial(value, "__len__");
    if (length instanceof Long negative && negative < 0) {
      throw PyError.value("__len__() should return >= 0");
    }
    return length == null || !length.equals(0L);
  }
}
