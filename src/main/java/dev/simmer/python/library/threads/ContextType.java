package dev.simmer.python.library.threads;

import dev.simmer.loop.Variables;
import dev.simmer.python.library.KeywordCalls;
import dev.simmer.python.library.PlainRepr;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `contextvars.Context`
final class ContextType {
  private ContextType() {}

  static PyType create(Interpreter py) {
    PyType type = PyType.builtIn("_contextvars", "Context", py.types().object);
    py.types().register(Variables.class, type);
    type.setMember("__hash__", Singleton.NONE);
    return type.constructor("Context(cls)", (p, a) -> new Variables())
        .method("run(self, callable, /, *args, **kwargs)", ContextType::run)
        .method("copy(self)", (p, a) -> variables(a).copy())
        .method("get(self, key, default=None, /)", ContextType::get)
        .method("keys(self)", (p, a) -> each(p, a, Variables.Binding::variable))
        .method("values(self)", (p, a) -> each(p, a, Variables.Binding::value))
        .method("items(self)", (p, a) -> each(p, a, it -> pair(p, it)))
        .method("__iter__(self)", (p, a) -> each(p, a, Variables.Binding::variable))
        .method("__len__(self)", (p, a) -> (long) variables(a).size())
        .method("__contains__(self, key, /)", (p, a) -> value(p, a) != null)
        .method("__getitem__(self, key, /)", ContextType::item)
        .method("__eq__(self, other, /)", ContextType::equal);
  }

  private static Variables variables(Object[] a) {
    return (Variables) a[0];
  }

  private static Object run(Interpreter py, Object[] a) {
    Variables variables = variables(a);
    if (variables.isEntered()) {
      throw PyError.of(
          "RuntimeError",
          "cannot enter context: " + PlainRepr.of(py, variables) + " is already entered");
    }
    return py.loops()
        .with(variables, () -> KeywordCalls.call(py, a[1], (PyTuple) a[2], (PyDict) a[3]));
  }

  private static @Nullable Object value(Interpreter py, Object[] a) {
    if (a[1] instanceof ContextVariable variable) {
      return variables(a).get(variable);
    }
    throw PyError.type("a ContextVar key was expected, got " + py.repr(a[1]));
  }

  private static Object get(Interpreter py, Object[] a) {
    Object otherwise = Objects.requireNonNullElse(a[2], Singleton.NONE);
    return Objects.requireNonNullElse(value(py, a), otherwise);
  }

  private static Object item(Interpreter py, Object[] a) {
    Object value = value(py, a);
    if (value == null) {
      throw PyError.of("KeyError", a[1]);
    }
    return value;
  }

  private static Object each(Interpreter py, Object[] a, Function<Variables.Binding, Object> part) {
    return py.iterator(new PyList(py, variables(a).bindings().stream().map(part).toArray()));
  }

  private static Object pair(Interpreter py, Variables.Binding binding) {
    return new PyTuple(py, binding.variable(), binding.value());
  }

  private static Object equal(Interpreter py, Object[] a) {
    if (!(a[1] instanceof Variables other)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    boolean sameSize = other.size() == variables(a).size();
    return sameSize
        && variables(a).bindings().stream().allMatch(binding -> holds(py, other, binding));
  }

  private static boolean holds(Interpreter py, Variables variables, Variables.Binding binding) {
    Object value = variables.get(binding.variable());
    return value != null && Comparison.equal(py, value, binding.value());
  }
}
