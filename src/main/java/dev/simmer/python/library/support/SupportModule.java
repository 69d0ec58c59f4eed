package dev.simmer.python.library.support;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyGenerator;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTraceback;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.TracebackEntry;
import dev.simmer.python.runtime.Tracebacks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `_support`: what the modules written in Python need from Java.
public final class SupportModule {
  private SupportModule() {}

  public static PyModule create(Interpreter py) {
    return new PyModule("_support")
        .function("has_members(cls, *names)", (p, a) -> hasMembers(a[0], (PyTuple) a[1]))
        .function("caller(level=1)", (p, a) -> caller(p, a[0]))
        .function("source_line(number)", (p, a) -> p.text().line(Math.toIntExact((Long) a[0])))
        .function("await_coroutines(generator)", (p, a) -> awaitCoroutines(a[0]))
        .function("stack()", (p, a) -> stack(p))
        .function("file()", (p, a) -> p.text().file())
        .function("traceback_parts(exc, chain)", SupportModule::traceback)
        .function("traceback_places(tb)", SupportModule::places);
  }

  /// Whether a class or its bases define all of these names, and none as None.
  private static boolean hasMembers(Object type, PyTuple names) {
    if (!(type instanceof PyType known)) {
      throw PyError.type("has_members() needs a class");
    }
    for (Object name : names.items()) {
      Object member = known.lookup((String) name);
      if (member == null || member == Singleton.NONE) {
        return false;
      }
    }
    return true;
  }

  /// The file, the line and the function of the program that called the library, at level 1; of
  /// what called that at level 2, and so on; the outermost if there are not as many.
  private static PyTuple caller(Interpreter py, @Nullable Object level) {
    List<TracebackEntry> stack = py.stack();
    int above = level instanceof Long count ? Math.toIntExact(count) : 1;
    int place = Math.min(above, stack.size()) - 1;
    return place < 0
        ? new PyTuple(py, py.text().file(), 1L, "<module>")
        : new PyTuple(
            py, py.text().file(), (long) stack.get(place).line(), stack.get(place).name());
  }

  private static Object awaitCoroutines(Object made) {
    ((PyGenerator) made).awaitCoroutines();
    return Singleton.NONE;
  }

  /// The line and the function of each call of the program that runs, the innermost first.
  private static PyList stack(Interpreter py) {
    return new PyList(
        py,
        py.stack().stream()
            .map(entry -> new PyTuple(py, (long) entry.line(), entry.name()))
            .toArray());
  }

  private static PyList places(Interpreter py, Object[] a) {
    return a[0] instanceof PyTraceback traceback
        ? new PyList(py, Tracebacks.places(py, traceback).toArray())
        : new PyList(py);
  }

  private static PyList traceback(Interpreter py, Object[] a) {
    if (!(a[0] instanceof PyException exception)) {
      throw PyError.type("Exception expected for value, " + py.typeOf(a[0]).name() + " found");
    }
    return new PyList(py, Tracebacks.parts(py, exception, py.truth(a[1])).toArray());
  }
}
