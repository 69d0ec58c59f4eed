package dev.simmer.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Small data for a chart: ticks by the times at which they end, and rows of spans.
final class Rows implements GanttData {
  static final long SECOND = 1_000_000_000L;

  private final long[] times;
  private final boolean[] runs;
  private final Map<Integer, GanttTwig> twigs = new HashMap<>();
  private final List<List<GanttSpan>> rows = new ArrayList<>();

  /// @param ticks the seconds at which each tick ends; negative for a move of the clock to there
  Rows(double... ticks) {
    times = new long[ticks.length];
    runs = new boolean[ticks.length];
    for (int i = 0; i < ticks.length; i++) {
      times[i] = (long) (Math.abs(ticks[i]) * SECOND);
      runs[i] = i > 0 && ticks[i] >= 0;
    }
  }

  Rows row(GanttSpan... spans) {
    rows.add(List.of(spans));
    return this;
  }

  Rows twig(int row, GanttTwig twig) {
    twigs.put(row, twig);
    return this;
  }

  @Override
  public int rows() {
    return rows.size();
  }

  @Override
  public String name(int row) {
    return "row " + row;
  }

  @Override
  public boolean isHeading(int row) {
    return false;
  }

  @Override
  public int colour(int row) {
    return row % Pot.COLOURS;
  }

  @Override
  public int potOf(int row, int index) {
    return NO_POT;
  }

  @Override
  public int depth(int row) {
    return 0;
  }

  @Override
  public GanttTwig twig(int row) {
    return twigs.getOrDefault(row, GanttTwig.BARE);
  }

  @Override
  public int lastTick() {
    return times.length - 1;
  }

  @Override
  public long time(int tick) {
    return times[tick];
  }

  @Override
  public boolean runs(int tick) {
    return runs[tick];
  }

  @Override
  public int spans(int row) {
    return rows.get(row).size();
  }

  @Override
  public int firstEndingAt(int row, long nanos) {
    return GanttScale.firstOf(spans(row), i -> span(row, i).to() >= nanos);
  }

  @Override
  public int firstEndingInTick(int row, int tick) {
    return GanttScale.firstOf(spans(row), i -> span(row, i).toTick() >= tick);
  }

  @Override
  public GanttSpan span(int row, int index) {
    return rows.get(row).get(index);
  }
}
