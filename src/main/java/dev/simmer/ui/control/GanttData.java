package dev.simmer.ui.control;

/// What a Gantt chart draws: rows of spans, and the ticks that both its axes are made of. It must
/// not change; random access is what the chart asks of it, since it reads only what is visible.
public interface GanttData {
  /// No rows, and only tick 0.
  GanttData EMPTY = new EmptyGanttData();

  int rows();

  String name(int row);

  /// Whether a row only names the rows below it.
  boolean isHeading(int row);

  /// No colour of the palette of pots.
  int NO_POT = -1;

  /// The colour of a row in the palette of pots; [#NO_POT] for a row that is no pot's.
  int colour(int row);

  /// The colour of the pot that a span is of, where the row is no pot's; else [#NO_POT].
  int potOf(int row, int index);

  /// How many rows a row is nested in.
  int depth(int row);

  /// Whether the row has others below it that can be hidden.
  GanttTwig twig(int row);

  int lastTick();

  /// When a tick ends, in nanoseconds; grows with the tick.
  long time(int tick);

  /// Whether something runs in a tick, so that it needs a width of its own among others at the same
  /// instant. A move of the clock has a length instead.
  boolean runs(int tick);

  int spans(int row);

  /// The index of a row's first span that ends at or after an instant in nanoseconds; how many it
  /// has if none does. It is asked often, so it must not go through all of them.
  int firstEndingAt(int row, long nanos);

  /// The same for the end of a tick; it may be one a few before.
  int firstEndingInTick(int row, int tick);

  /// The spans of a row are in order of time and do not overlap.
  GanttSpan span(int row, int index);
}
