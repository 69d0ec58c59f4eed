package dev.simmer.ui.gantt;

import dev.simmer.recording.JointTicks;
import dev.simmer.ui.control.GanttData;
import dev.simmer.ui.control.GanttSpan;
import dev.simmer.ui.control.GanttTwig;
import java.util.List;

/// The rows of several runs below each other, on one clock, with a heading above each run's.
///
/// @param titles the headings, one for each run
record JointRows(List<RecordingRows> runs, List<String> titles, JointTicks ticks)
    implements GanttData {
  private static final int HEADING = -1;

  /// Where a row is: in which run, and which of the run's rows it is.
  private record At(int run, int row) {}

  private At at(int row) {
    int left = row;
    for (int run = 0; run < runs.size(); run++) {
      int height = runs.get(run).rows() + 1;
      if (left < height) {
        return new At(run, left - 1);
      }
      left -= height;
    }
    throw new IndexOutOfBoundsException(row);
  }

  /// The run that a row belongs to.
  RecordingRows run(int row) {
    return runs.get(at(row).run());
  }

  /// Which of its run's rows a row is; -1 for a heading.
  int own(int row) {
    return at(row).row();
  }

  /// Which run a row belongs to.
  int runOf(int row) {
    return at(row).run();
  }

  @Override
  public int rows() {
    return runs.stream().mapToInt(run -> run.rows() + 1).sum();
  }

  @Override
  public boolean isHeading(int row) {
    return own(row) == HEADING;
  }

  @Override
  public String name(int row) {
    At at = at(row);
    return at.row() == HEADING ? titles.get(at.run()) : runs.get(at.run()).name(at.row());
  }

  @Override
  public int colour(int row) {
    return isHeading(row) ? 0 : run(row).colour(own(row));
  }

  @Override
  public int potOf(int row, int index) {
    return isHeading(row) ? NO_POT : run(row).potOf(own(row), index);
  }

  @Override
  public int depth(int row) {
    return isHeading(row) ? 0 : run(row).depth(own(row));
  }

  @Override
  public GanttTwig twig(int row) {
    return GanttTwig.BARE;
  }

  @Override
  public int lastTick() {
    return ticks.last();
  }

  @Override
  public long time(int tick) {
    return ticks.time(tick);
  }

  @Override
  public boolean runs(int tick) {
    for (int run = 0; run < runs.size() && tick > 0; run++) {
      int own = ticks.own(run, tick);
      if (own > ticks.own(run, tick - 1) && runs.get(run).runs(own)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int spans(int row) {
    return isHeading(row) ? 0 : run(row).spans(own(row));
  }

  @Override
  public int firstEndingAt(int row, long nanos) {
    return isHeading(row) ? 0 : run(row).firstEndingAt(own(row), nanos);
  }

  @Override
  public int firstEndingInTick(int row, int tick) {
    if (isHeading(row)) {
      return 0;
    }
    At at = at(row);
    return runs.get(at.run()).firstEndingInTick(at.row(), ticks.own(at.run(), tick));
  }

  @Override
  public GanttSpan span(int row, int index) {
    At at = at(row);
    GanttSpan span = runs.get(at.run()).span(at.row(), index);
    int from = ticks.joint(at.run(), span.fromTick());
    int to = ticks.joint(at.run(), span.toTick());
    return new GanttSpan(span.state(), span.from(), span.to(), from, to);
  }
}
