package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.TailCall;
import java.util.Arrays;

/// `functools.partial`
final class PartialType {
  private PartialType() {}

  static PyType create(Interpreter py) {
    return PyType.builtIn("functools", "partial", py.types().object)
        .dotted()
        .withAttributes()
        .constructor("partial(cls, func, /, *args, **keywords)", PartialType::make)
        .method("__call__(self, /, *args, **keywords)", PartialType::call)
        .method("__repr__(self, /)", PartialType::repr)
        .property("func", (p, a) -> ((Partial) a[0]).function)
        .property("args", (p, a) -> ((Partial) a[0]).arguments)
        .property("keywords", (p, a) -> ((Partial) a[0]).keywords);
  }

  private static final class Partial extends PyObject {
    final Object function;
    final PyTuple arguments;
    final PyDict keywords;

    Partial(PyType type, Object function, PyTuple arguments, PyDict keywords) {
      super(type);
      this.function = function;
      this.arguments = arguments;
      this.keywords = keywords;
    }
  }

  private static Object make(Interpreter py, Object[] a) {
    PyTuple arguments = (PyTuple) a[2];
    PyDict keywords = (PyDict) a[3];
    if (a[1] instanceof Partial inner) {
      PyDict all = DictType.copy(py, inner.keywords);
      DictType.merge(py, all, keywords);
      return new Partial(
          (PyType) a[0], inner.function, joined(py, inner.arguments, arguments), all);
    }
    boolean callable = a[1] instanceof PyType || py.typeOf(a[1]).lookup("__call__") != null;
    if (!callable) {
      throw PyError.type("the first argument must be callable");
    }
    return new Partial((PyType) a[0], a[1], arguments, keywords);
  }

  private static PyTuple joined(Interpreter py, PyTuple first, PyTuple second) {
    Object[] all = Arrays.copyOf(first.items(), first.size() + second.size());
    System.arraycopy(second.items(), 0, all, first.size(), second.size());
    return new PyTuple(py, all);
  }

  private static Object call(Interpreter py, Object[] a) {
    Partial partial = (Partial) a[0];
    PyDict keywords = DictType.copy(py, partial.keywords);
    DictType.merge(py, keywords, a[2]);
    return new TailCall(partial.function, joined(py, partial.arguments, (PyTuple) a[1]), keywords);
  }

  private static String repr(Interpreter py, Object[] a) {
    Partial partial = (Partial) a[0];
    StringBuilder text = new StringBuilder("functools.partial(").append(py.repr(partial.function));
    for (Object argument : partial.arguments.items()) {
      text.append(", ").append(py.repr(argument));
    }
    PyDict keywords = partial.keywords;
    for (int e = keywords.nextEntry(0); e >= 0; e = keywords.nextEntry(e + 1)) {
      text.append(", ")
          .append(py.str(keywords.keyAt(e)))
          .append('=')
          .append(py.repr(keywords.valueAt(e)));
    }
    return text.append(')').toString();
  }
}
