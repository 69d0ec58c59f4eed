package dev.simmer.python.library.threads;

import dev.simmer.loop.Variables;
import dev.simmer.python.library.PlainRepr;
import dev.simmer.python.library.Unions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `contextvars.Token`: what a variable was before it was set.
final class Token extends PyObject {
  private final ContextVariable variable;
  private final Variables variables;
  private final @Nullable Object before;
  private boolean used;

  /// @param variables where the variable was set
  /// @param before its value until then; null if it had none
  Token(PyType type, ContextVariable variable, Variables variables, @Nullable Object before) {
    super(type);
    this.variable = variable;
    this.variables = variables;
    this.before = before;
  }

  static PyType type(Interpreter py) {
    PyType type = PyType.builtIn("_contextvars", "Token", py.types().object);
    Unions.makeGeneric(type);
    PyType missingType =
        PyType.builtIn("builtins", "Token.MISSING", py.types().object)
            .method("__repr__(self)", (p, a) -> "<Token.MISSING>");
    PyObject missing = new PyObject(missingType);
    type.setMember("MISSING", missing);
    return type.constructor("Token(cls, *args, **kwargs)", Token::refuse)
        .property("var", (p, a) -> token(a).variable)
        .property("old_value", (p, a) -> Objects.requireNonNullElse(token(a).before, missing))
        .method("__repr__(self)", (p, a) -> token(a).repr(p));
  }

  private static Object refuse(Interpreter py, Object[] a) {
    throw PyError.of("RuntimeError", "Tokens can only be created by ContextVars");
  }

  private static Token token(Object[] a) {
    return (Token) a[0];
  }

  /// Gives the variable back the value that it had.
  void use(Interpreter py, ContextVariable by) {
    if (used) {
      throw PyError.of("RuntimeError", repr(py) + " has already been used once");
    }
    if (by != variable) {
      throw PyError.value(repr(py) + " was created by a different ContextVar");
    }
    if (py.loops().variables() != variables) {
      throw PyError.value(repr(py) + " was created in a different Context");
    }
    used = true;
    variables.set(variable, before);
  }

  private String repr(Interpreter py) {
    String text = used ? "<Token used var=" : "<Token var=";
    return text + py.repr(variable) + PlainRepr.at(py, this) + ">";
  }
}
