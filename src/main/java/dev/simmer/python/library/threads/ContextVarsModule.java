package dev.simmer.python.library.threads;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyType;

/// `contextvars`
public final class ContextVarsModule {
  private ContextVarsModule() {}

  public static PyModule create(Interpreter py) {
    PyType token = Token.type(py);
    return new PyModule("contextvars")
        .with("ContextVar", ContextVariable.type(py, token))
        .with("Token", token)
        .with("Context", ContextType.create(py))
        .function("copy_context()", (p, a) -> p.loops().variables().copy());
  }
}
