package dev.simmer.python.runtime;

/// A function of the language or its library, written in Java.
@FunctionalInterface
public interface Native {
  /// Runs it. `arguments` are in the order of the signature's parameters: one for each, null where
  /// an optional one was not given; `*args` comes as a [PyTuple], `**kwargs` as a [PyDict].
  ///
  /// @return the result, [Singleton#NONE] if there is none
  /// @throws PyError for an exception of the language
  Object call(Interpreter py, Object[] arguments);
}
