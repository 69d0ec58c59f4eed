package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyType;
import org.jspecify.annotations.Nullable;

/// `itertools.chain`
final class ChainType {
  private ChainType() {}

  static PyType create(Interpreter py) {
    PyType type =
        PyType.builtIn("itertools", "chain", py.types().object)
            .dotted()
            .constructor("chain(cls, *iterables)", (p, a) -> chained(p, a[1]));
    type.setMember(
        "from_iterable",
        new Descriptors.ClassMethod(
            Builtin.function("from_iterable(cls, iterable, /)", (p, a) -> chained(p, a[1]))));
    return type;
  }

  private static Object chained(Interpreter py, Object iterables) {
    Object outer = py.iterator(iterables);
    @Nullable Object[] inner = {null};
    return Iterators.of(
        "chain",
        p -> {
          while (true) {
            Object current = inner[0];
            Object value = current == null ? null : p.next(current);
            if (value != null) {
              return value;
            }
            Object iterable = p.next(outer);
            if (iterable == null) {
              return null;
            }
            inner[0] = p.iterator(iterable);
          }
        });
  }
}
