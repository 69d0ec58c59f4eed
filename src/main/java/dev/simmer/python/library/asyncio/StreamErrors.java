package dev.simmer.python.library.asyncio;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;

/// The exceptions of streams, for programs that have streams of their own making.
final class StreamErrors {
  private static final String MODULE = "asyncio.exceptions";

  private StreamErrors() {}

  static void install(Types types) {
    AsyncioModule.add(types, MODULE, "IncompleteReadError", "EOFError");
    AsyncioModule.add(types, MODULE, "LimitOverrunError", "Exception");
    AsyncioModule.add(types, MODULE, "SendfileNotAvailableError", "RuntimeError");
    types
        .exception("IncompleteReadError")
        .method("def __init__(self, partial, expected)", StreamErrors::initIncomplete);
    types
        .exception("LimitOverrunError")
        .method("def __init__(self, message, consumed)", StreamErrors::initOverrun);
  }

  private static Object initIncomplete(Interpreter py, Object[] a) {
    PyException error = (PyException) a[0];
    String expected = a[2] == Singleton.NONE ? "undefined" : py.repr(a[2]);
    error.setArguments(
        new Object[] {
          py.items(a[1]).length + " bytes read on a total of " + expected + " expected bytes"
        });
    error.setAttribute("partial", a[1]);
    error.setAttribute("expected", a[2]);
    return Singleton.NONE;
  }

  private static Object initOverrun(Interpreter py, Object[] a) {
    PyException error = (PyException) a[0];
    error.setArguments(new Object[] {a[1]});
    error.setAttribute("consumed", a[2]);
    return Singleton.NONE;
  }
}
