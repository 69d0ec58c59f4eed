package dev.simmer.loop;

import org.jspecify.annotations.Nullable;

/// Code that runs until it gives the thread back, and can then be continued. Interpreted Python and
/// asyncio's primitives in Java both implement it.
public interface Coroutine {
  /// Continues with the value of what was awaited; null at the first step.
  Step send(@Nullable Object value);

  /// Continues by raising an exception of the language at the point of suspension.
  Step fail(Object exception);

  /// Whether none of its code has run yet, because nobody has awaited it.
  boolean isNew();

  /// Its qualified name, such as `Queue.get` or `main.<locals>.worker`.
  String name();

  /// The source line at which its function is defined; 0 if it is not the program's.
  int definedAt();

  /// The source line at which the next step goes on; 0 if it is not the program's.
  int continuesAt();

  /// While suspended: what the outermost code of the program waits for, and at which line.
  WaitPoint waitPoint();

  /// Ends it without running it on: raises GeneratorExit inside if it has begun.
  void close();

  /// Where a suspended coroutine stands.
  ///
  /// @param on the name of the outermost library coroutine that the program's code awaits; null if
  ///   there is none
  /// @param line the line of the program's await nearest to what it waits for; 0 if there is none
  record WaitPoint(@Nullable String on, int line) {}
}
