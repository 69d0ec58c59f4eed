package dev.simmer.ui.gantt;

import dev.simmer.recording.Recording;
import dev.simmer.recording.Timeline;
import dev.simmer.trace.LoopEvent.TaskCreated;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.control.GanttTwig;
import java.util.Arrays;
import java.util.BitSet;

/// The tasks of a recording in a tree: each stands below the one that made it, in order of
/// creation. Those below a closed one have no row. Tasks are told by the positions of their lanes.
/// Does not change.
final class RowTree {
  private static final int ROOT = -1;

  private final int[] parents;
  private final BitSet makers = new BitSet();
  private final BitSet closed;
  private final int[] depths;
  private final int[] rows;
  private final int[] lanes;

  private RowTree(int[] parents, BitSet closed) {
    this.parents = parents;
    this.closed = closed;
    depths = new int[parents.length];
    rows = new int[parents.length];
    int[] sizes = sizes();
    int[] free = new int[parents.length];
    int last = 0;
    for (int lane = 0; lane < parents.length; lane++) {
      int parent = parents[lane];
      depths[lane] = parent == ROOT ? 0 : depths[parent] + 1;
      int row = parent == ROOT ? last : free[parent];
      rows[lane] = sizes[lane] == 0 ? GanttChart.NO_ROW : row;
      free[lane] = row + 1;
      if (parent == ROOT) {
        last += sizes[lane];
      } else {
        free[parent] += sizes[lane];
      }
    }
    lanes = new int[last];
    for (int lane = 0; lane < parents.length; lane++) {
      if (rows[lane] != GanttChart.NO_ROW) {
        lanes[rows[lane]] = lane;
      }
    }
  }

  /// How many rows each task has with all below it; 0 if it is hidden. Who made a task stands
  /// before it.
  private int[] sizes() {
    int[] sizes = new int[parents.length];
    BitSet hidden = new BitSet();
    for (int lane = 0; lane < parents.length; lane++) {
      int parent = parents[lane];
      if (parent != ROOT) {
        makers.set(parent);
        hidden.set(lane, hidden.get(parent) || closed.get(parent));
      }
    }
    for (int lane = parents.length - 1; lane >= 0; lane--) {
      sizes[lane] = hidden.get(lane) ? 0 : sizes[lane] + 1;
      if (parents[lane] != ROOT) {
        sizes[parents[lane]] += sizes[lane];
      }
    }
    return sizes;
  }

  /// All of it, open.
  static RowTree of(Recording recording) {
    Timeline timeline = recording.timeline();
    int[] parents = new int[timeline.laneCount()];
    Arrays.setAll(parents, lane -> parentOf(recording, timeline.lane(lane)));
    return new RowTree(parents, new BitSet());
  }

  private static int parentOf(Recording recording, Timeline.Lane lane) {
    TaskId maker =
        recording.fact(lane.span(0).fromFact()) instanceof TaskCreated made ? made.by() : null;
    Timeline.Lane parent = maker == null ? null : recording.timeline().laneOf(maker);
    return parent == null || parent.position() >= lane.position() ? ROOT : parent.position();
  }

  /// The same with what is below a task hidden, or shown if it is.
  RowTree toggled(int lane) {
    BitSet next = (BitSet) closed.clone();
    next.flip(lane);
    return new RowTree(parents, next);
  }

  /// The same with a task to be seen.
  RowTree showing(int lane) {
    BitSet next = (BitSet) closed.clone();
    for (int parent = parents[lane]; parent != ROOT; parent = parents[parent]) {
      next.clear(parent);
    }
    return new RowTree(parents, next);
  }

  int rows() {
    return lanes.length;
  }

  int lane(int row) {
    return lanes[row];
  }

  /// The row of a task; [GanttChart#NO_ROW] if it is hidden.
  int row(int lane) {
    return rows[lane];
  }

  int depth(int row) {
    return depths[lanes[row]];
  }

  GanttTwig twig(int row) {
    int lane = lanes[row];
    return !makers.get(lane)
        ? GanttTwig.BARE
        : closed.get(lane) ? GanttTwig.CLOSED : GanttTwig.OPEN;
  }
}
