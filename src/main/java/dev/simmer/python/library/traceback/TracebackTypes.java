package dev.simmer.python.library.traceback;

import dev.simmer.python.runtime.FrameView;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyTraceback;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.TracebackEntry;
import dev.simmer.python.runtime.Types;
import org.jspecify.annotations.Nullable;

/// `traceback` objects, and as much of frames and code as is asked of them.
public final class TracebackTypes {
  private TracebackTypes() {}

  private record CodeView(TracebackEntry place) {}

  public static void install(Interpreter py) {
    Types types = py.types();
    types.register(
        PyTraceback.class,
        PyType.builtIn("builtins", "traceback", types.object)
            .property("tb_lineno", (p, a) -> (long) traceback(a).place().line())
            .property("tb_next", (p, a) -> orNone(traceback(a).next()))
            .property("tb_frame", (p, a) -> new FrameView(traceback(a).place(), null)));
    types.register(
        FrameView.class,
        PyType.builtIn("builtins", "frame", types.object)
            .property("f_lineno", (p, a) -> (long) frame(a).line())
            .property("f_locals", (p, a) -> frame(a).locals(p))
            .property("f_code", (p, a) -> new CodeView(frame(a).place())));
    types.register(
        CodeView.class,
        PyType.builtIn("builtins", "code", types.object)
            .property("co_name", (p, a) -> code(a).name())
            .property("co_qualname", (p, a) -> code(a).function().qualifiedName())
            .property("co_firstlineno", (p, a) -> (long) code(a).function().code().line())
            .property("co_filename", (p, a) -> p.text().file()));
  }

  private static PyTraceback traceback(Object[] a) {
    return (PyTraceback) a[0];
  }

  private static FrameView frame(Object[] a) {
    return (FrameView) a[0];
  }

  private static TracebackEntry code(Object[] a) {
    return ((CodeView) a[0]).place();
  }

  private static Object orNone(@Nullable Object value) {
    return value == null ? Singleton.NONE : value;
  }
}
