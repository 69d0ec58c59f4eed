package dev.simmer.loop;

/// An asynchronous generator, which the loop closes if the program does not.
public interface AsyncGenerator {
  /// A new coroutine that closes it.
  Coroutine closing();
}
