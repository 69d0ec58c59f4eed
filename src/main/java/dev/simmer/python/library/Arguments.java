package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyValue;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// Reads the arguments of built-in functions; an argument that was not given is null.
public final class Arguments {
  private Arguments() {}

  public static boolean isGiven(@Nullable Object argument) {
    return argument != null && argument != Singleton.NONE;
  }

  public static Object orNone(@Nullable Object argument) {
    return argument == null ? Singleton.NONE : argument;
  }

  /// What an operator's method gives where it does not know the other operand.
  static Object orNotImplemented(@Nullable Object result) {
    return result == null ? Singleton.NOT_IMPLEMENTED : result;
  }

  /// A flag that is false unless given.
  public static boolean flag(Interpreter py, @Nullable Object argument) {
    return argument != null && py.truth(argument);
  }

  /// The number given, or the default.
  public static long number(Interpreter py, @Nullable Object argument, long otherwise) {
    return argument == null ? otherwise : Conversions.clampedIndex(py, argument);
  }

  /// The same for an index at which `list.index` begins or ends.
  static long bound(Interpreter py, @Nullable Object argument, long otherwise) {
    if (argument != null && py.specialMethod(argument, "__index__") == null) {
      throw PyError.type("slice indices must be integers or have an __index__ method");
    }
    return number(py, argument, otherwise);
  }

  /// A string argument; `function` is named in the message, as in `replace() argument 1`.
  public static String text(Interpreter py, Object argument, String function, int position) {
    if (PyValue.plain(argument) instanceof String text) {
      return text;
    }
    throw PyError.type(
        function
            + "() argument "
            + position
            + " must be str, not "
            + Conversions.typeName(py, argument));
  }

  /// A string argument where the message does not name the function.
  public static String text(Interpreter py, Object argument) {
    if (PyValue.plain(argument) instanceof String text) {
      return text;
    }
    throw PyError.type("must be str, not " + Conversions.typeName(py, argument));
  }
}
