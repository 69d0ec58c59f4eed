package dev.simmer.python.runtime;

import dev.simmer.loop.TurnLimitException;

/// The exception of a loop that has used up its turns. Of a program only `finally` sees it.
final class TurnLimit {
  private static final String NAME = "TurnLimit";

  private TurnLimit() {}

  static void install(Types types) {
    types.addException(PyType.builtIn("simmer", NAME, types.baseException));
  }

  static PyError error(Types types, TurnLimitException limit) {
    PyException exception = new PyException(types.exception(NAME));
    exception.setAttribute("turns", (long) limit.turns());
    return PyError.of(exception);
  }

  static boolean is(Types types, PyException exception) {
    return exception.type() == types.exception(NAME);
  }
}
