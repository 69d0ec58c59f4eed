package dev.simmer.python.library;

import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import java.util.List;

/// UnicodeEncodeError and UnicodeDecodeError: what could not be encoded or decoded, and where.
final class UnicodeErrors {
  private static final List<String> ATTRIBUTES =
      List.of("encoding", "object", "start", "end", "reason");

  private UnicodeErrors() {}

  static void install(Types types) {
    install(types.exception("UnicodeEncodeError"), "encode", "character");
    install(types.exception("UnicodeDecodeError"), "decode", "byte");
  }

  private static void install(PyType type, String verb, String unit) {
    for (int i = 0; i < ATTRIBUTES.size(); i++) {
      int position = i;
      SpecialExceptions.attribute(
          type,
          ATTRIBUTES.get(i),
          e -> isWhole(e.arguments()) ? e.arguments()[position] : Singleton.NONE);
    }
    type.method("__str__(self, /)", (py, a) -> text(py, (PyException) a[0], verb, unit));
  }

  private static boolean isWhole(Object[] arguments) {
    return arguments.length == ATTRIBUTES.size()
        && arguments[2] instanceof Long
        && arguments[3] instanceof Long;
  }

  private static String text(Interpreter py, PyException error, String verb, String unit) {
    Object[] arguments = error.arguments();
    if (!isWhole(arguments)) {
      return SpecialExceptions.plainText(py, error);
    }
    long start = (Long) arguments[2];
    long end = (Long) arguments[3];
    String place =
        end == start + 1
            ? " " + shown(arguments[1], start) + " in position " + start
            : "s in position " + start + "-" + (end - 1);
    return "'%s' codec can't %s %s%s: %s"
        .formatted(py.str(arguments[0]), verb, unit, place, py.str(arguments[4]));
  }

  /// The character or byte that is amiss.
  private static String shown(Object whole, long position) {
    int at = Math.toIntExact(position);
    return switch (whole) {
      case ByteString bytes -> "0x%02x".formatted(bytes.get(at));
      case String text -> StringLiteral.ascii(CodePoints.at(text, at));
      default -> "?";
    };
  }
}
