package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTraceback;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;

/// `sys`, as far as a recipe has a system.
public final class SysModule {
  private static final long LARGEST_SIZE = Long.MAX_VALUE;
  private static final long USUAL_RECURSION = 1000;

  private SysModule() {}

  public static PyModule create(Interpreter py) {
    PyType stream = Stream.type(py);
    PyModule sys = SystemFacts.install(py, new PyModule("sys"));
    return sys.with("stdout", Stream.output(stream))
        .with("stderr", Stream.errors(stream))
        .with("argv", new PyList(py, py.text().file()))
        .with("modules", py.importedModules())
        .with("path", new PyList(py))
        .with("platform", "linux")
        .with("byteorder", "little")
        .with("maxsize", LARGEST_SIZE)
        .with("maxunicode", (long) Character.MAX_CODE_POINT)
        .function("exit(status=None, /)", (p, a) -> exit(a))
        .function("getrecursionlimit()", (p, a) -> USUAL_RECURSION)
        .function("setrecursionlimit(limit, /)", (p, a) -> Singleton.NONE)
        .function("getsizeof(object, default=None)", (p, a) -> 64L)
        .function("intern(string, /)", (p, a) -> a[0])
        .function("exception()", (p, a) -> Arguments.orNone(p.currentlyHandled()))
        .function("exc_info()", (p, a) -> exceptionInfo(p));
  }

  private static Object exit(Object[] a) {
    throw a[0] == null ? PyError.of("SystemExit") : PyError.of("SystemExit", a[0]);
  }

  private static Object exceptionInfo(Interpreter py) {
    PyException handled = py.currentlyHandled();
    return handled == null
        ? new PyTuple(py, Singleton.NONE, Singleton.NONE, Singleton.NONE)
        : new PyTuple(py, handled.type(), handled, Arguments.orNone(PyTraceback.of(handled)));
  }
}
