package dev.simmer.python.standard;

import dev.simmer.python.compile.Compiler;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.syntax.Parser;
import dev.simmer.python.syntax.SyntaxException;
import java.util.Objects;

/// `_annotations`: what annotations mean that are written as text.
final class AnnotationsModule {
  private static final String VALUE = "value";

  private AnnotationsModule() {}

  static PyModule create(Interpreter py) {
    return new PyModule("_annotations")
        .function("evaluate(text, names, /)", AnnotationsModule::evaluate);
  }

  /// The value of an expression, where these names and those of the program are known.
  private static Object evaluate(Interpreter py, Object[] a) {
    PyModule module = new PyModule("_annotation");
    py.importModule("__main__").namespace().asMap().forEach(module::with);
    PyDict names = (PyDict) a[1];
    for (Object name : names.keyArray()) {
      module.with((String) name, Objects.requireNonNull(names.get(py, name)));
    }
    try {
      String program = VALUE + " = (" + a[0] + "\n)";
      py.run(Compiler.compile(Parser.parse(program)), module);
    } catch (SyntaxException e) {
      throw PyError.of(
          "SyntaxError", "Forward reference must be an expression -- got " + py.repr(a[0]));
    }
    return Objects.requireNonNull(module.namespace().get(VALUE));
  }
}
