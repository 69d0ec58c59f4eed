package dev.simmer.ui.control;

/// A stretch of a row in one state.
///
/// @param from in nanoseconds
/// @param to in nanoseconds; may be the same as `from`
/// @param fromTick the tick at whose end it begins
/// @param toTick the tick at whose end it ends; a span of one tick goes from the tick before to it.
///   A blocking span inside of a tick begins and ends at the end of the same tick
public record GanttSpan(GanttState state, long from, long to, int fromTick, int toTick) {
  /// Whether it has no length on any axis.
  boolean isEmpty() {
    return from == to && fromTick == toTick;
  }
}
