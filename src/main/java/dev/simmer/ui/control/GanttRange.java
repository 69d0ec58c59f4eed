package dev.simmer.ui.control;

/// A part of the axis that is looked at closely, from an earlier place to a later one.
public record GanttRange(GanttPlace from, GanttPlace to) {
  /// Between two places in any order.
  static GanttRange between(GanttPlace one, GanttPlace other) {
    boolean inOrder =
        one.tick() != other.tick() ? one.tick() < other.tick() : one.nanos() <= other.nanos();
    return inOrder ? new GanttRange(one, other) : new GanttRange(other, one);
  }

  boolean isEmpty() {
    return from.tick() == to.tick() && from.nanos() == to.nanos();
  }
}
