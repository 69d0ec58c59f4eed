package dev.simmer.python.standard;

import dev.simmer.python.compile.Code;
import dev.simmer.python.compile.Compiler;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// A module of the library that is written in Python: the resource `NAME.py` beside this class. It
/// is read, and run as a module of its own, when a program first imports it.
///
/// Its lines are nobody's business: tracebacks, waits and blocking calls show the line of the
/// program that called it. Its coroutines are looked through, so that what the program waits for is
/// what they wait for.
final class SourceModule {
  private SourceModule() {}

  static Function<Interpreter, PyModule> of(String name) {
    return py -> {
      PyModule module = new PyModule(name);
      py.run(code(name + ".py"), module);
      return module;
    };
  }

  private static Code code(String resource) {
    try (InputStream in = SourceModule.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return Compiler.compileLibrary(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
