package dev.simmer.python.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A traceback object: a place that an exception passed, and those nearer to where it was raised.
///
/// @param entries the place that raised it first; never empty
public record PyTraceback(List<TracebackEntry> entries) {
  /// The traceback of an exception; null if it was not raised yet.
  public static @Nullable PyTraceback of(PyException exception) {
    return exception.traceback().isEmpty()
        ? null
        : new PyTraceback(List.copyOf(exception.traceback()));
  }

  /// The outermost place.
  public TracebackEntry place() {
    return entries.getLast();
  }

  /// `tb_next`; null at the place that raised.
  public @Nullable PyTraceback next() {
    int left = entries.size() - 1;
    return left == 0 ? null : new PyTraceback(entries.subList(0, left));
  }
}
