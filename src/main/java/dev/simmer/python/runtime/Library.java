package dev.simmer.python.runtime;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is built in: the methods of the types, the built-in names and the modules.
public interface Library {
  /// Gives the types of a new interpreter their methods, and fills its built-in names.
  void install(Interpreter py);

  /// Makes a module; null if there is none of that name.
  @Nullable PyModule module(Interpreter py, String name);

  /// The names of all modules, in alphabetical order.
  Set<String> moduleNames();
}
