package dev.simmer.python.library.threads;

import dev.simmer.loop.Variables;
import dev.simmer.python.library.PlainRepr;
import dev.simmer.python.library.Unions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// `contextvars.ContextVar`
final class ContextVariable extends PyObject implements Variables.Variable {
  private final int number;
  private final String name;
  private final @Nullable Object standard;

  private ContextVariable(PyType type, int number, String name, @Nullable Object standard) {
    super(type);
    this.number = number;
    this.name = name;
    this.standard = standard;
  }

  static PyType type(Interpreter py, PyType token) {
    Numbers numbers = new Numbers();
    PyType type = PyType.builtIn("_contextvars", "ContextVar", py.types().object);
    Unions.makeGeneric(type);
    return type.constructor(
            "ContextVar(cls, name, /, *, default=None)",
            (p, a) -> new ContextVariable((PyType) a[0], numbers.next(), name(a[1]), a[2]))
        .property("name", (p, a) -> variable(a).name)
        .method("get(self, default=None, /)", (p, a) -> variable(a).get(p, a[1]))
        .method("set(self, value, /)", (p, a) -> variable(a).set(p, token, a[1]))
        .method("reset(self, token, /)", (p, a) -> variable(a).reset(p, a[1]))
        .method("__repr__(self)", (p, a) -> variable(a).repr(p));
  }

  private static ContextVariable variable(Object[] a) {
    return (ContextVariable) a[0];
  }

  private static String name(Object argument) {
    if (argument instanceof String name) {
      return name;
    }
    throw PyError.type("context variable name must be a str");
  }

  @Override
  public int number() {
    return number;
  }

  private Object get(Interpreter py, @Nullable Object otherwise) {
    Object value = py.loops().variables().get(this);
    if (value != null) {
      return value;
    }
    if (otherwise != null) {
      return otherwise;
    }
    if (standard != null) {
      return standard;
    }
    throw PyError.of("LookupError", this);
  }

  private Token set(Interpreter py, PyType tokenType, Object value) {
    Variables variables = py.loops().variables();
    Token token = new Token(tokenType, this, variables, variables.get(this));
    variables.set(this, value);
    return token;
  }

  private Object reset(Interpreter py, Object value) {
    if (!(value instanceof Token token)) {
      throw PyError.type("expected an instance of Token, got " + py.repr(value));
    }
    token.use(py, this);
    return Singleton.NONE;
  }

  private String repr(Interpreter py) {
    String text = "<ContextVar name=" + py.repr(name);
    String value = standard == null ? "" : " default=" + py.repr(standard);
    return text + value + PlainRepr.at(py, this) + ">";
  }

  /// Numbers the variables of a program.
  private static final class Numbers {
    private int made;

    int next() {
      return made++;
    }
  }
}
