package dev.simmer.python.library;

import dev.simmer.python.compile.UnknownTypes;
import dev.simmer.python.runtime.Namespace;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyType;

/// Built-in types of which there are no values here: a program may ask whether something is one.
final class Unknown {
  private Unknown() {}

  static void install(Namespace names, PyType object) {
    UnknownTypes.REASONS.forEach(
        (name, reason) ->
            names.set(
                name,
                PyType.builtIn("builtins", name, object)
                    .sealed(reason)
                    .constructor(
                        name + "(cls, *args, **kwargs)",
                        (py, a) -> {
                          throw PyError.of("NotImplementedError", reason);
                        })));
  }
}
