package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Namespace;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import java.util.List;

/// The names that are there without an import.
final class Builtins {
  private final Namespace names;

  private Builtins(Namespace names) {
    this.names = names;
  }

  static void install(Interpreter py, Identities identities) {
    Builtins builtins = new Builtins(py.builtins());
    Types types = py.types();
    for (PyType type :
        List.of(
            types.object,
            types.type,
            types.int_,
            types.bool,
            types.float_,
            types.str,
            types.bytes,
            types.bytearray,
            types.list,
            types.tuple,
            types.dict,
            types.set,
            types.frozenset,
            types.range,
            types.slice,
            types.property,
            types.staticmethod,
            types.classmethod,
            types.super_)) {
      builtins.names.set(type.name(), type);
    }
    types
        .exceptions()
        .forEach(
            (name, type) -> {
              if (type.module().equals("builtins")) {
                builtins.names.set(name, type);
              }
            });
    Unknown.install(builtins.names, types.object);
    builtins.names.set("IOError", types.exception("OSError"));
    builtins.names.set("EnvironmentError", types.exception("OSError"));
    builtins.names.set("Ellipsis", Singleton.ELLIPSIS);
    builtins.names.set("NotImplemented", Singleton.NOT_IMPLEMENTED);
    builtins.names.set("__debug__", true);
    builtins.names.set("__name__", "builtins");
    TextFunctions.install(builtins);
    RefusedFunctions.install(builtins);
    NumberFunctions.install(builtins);
    IterationFunctions.install(builtins);
    AttributeFunctions.install(builtins, identities);
  }

  /// Adds a function by its signature; see [Builtin#function].
  Builtins function(String signature, Native code) {
    Builtin builtin = Builtin.function(signature, code);
    names.set(builtin.name(), builtin);
    return this;
  }
}
