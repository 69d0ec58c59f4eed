package dev.simmer.python.runtime;

/// A generator or coroutine of the program.
sealed interface Suspendable permits PyGenerator, PyCoroutine, PyAsyncGenerator {
  /// Its frame has yielded to the loop that runs it.
  void paused();

  /// Its frame has returned or raised.
  void ended();

  /// What it is called in messages: `generator` or `coroutine`.
  String noun();
}
