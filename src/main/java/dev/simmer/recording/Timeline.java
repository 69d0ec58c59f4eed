package dev.simmer.recording;

import dev.simmer.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// What each task did when: a lane for each, in order of creation, with its spans in order of time.
public final class Timeline {
  private final Changes changes;
  private final BurnerLanes burners;
  private final long end;
  private final int factCount;

  Timeline(Changes changes, BurnerLanes burners, long end, int factCount) {
    this.changes = changes;
    this.burners = burners;
    this.end = end;
    this.factCount = factCount;
  }

  public int laneCount() {
    return changes.laneCount();
  }

  /// The lane at this position.
  public Lane lane(int position) {
    return new Lane(position);
  }

  /// The lane of a task; null if it was never made.
  public @Nullable Lane laneOf(TaskId task) {
    int position = changes.position(task.number());
    return position < 0 ? null : new Lane(position);
  }

  /// How many burners were used.
  public int burnerCount() {
    return burners.count();
  }

  /// How many spans of tasks are on a burner, which is counted from 0.
  public int staysOn(int burner) {
    return burners.size(burner);
  }

  /// A span of a task that is on a burner, in order of time.
  public Stay stayOn(int burner, int index) {
    int change = burners.change(burner, index);
    int lane = changes.laneOf(change);
    return new Stay(lane, change - changes.offset(lane));
  }

  /// A span of a task, by the positions of its lane and in it.
  public record Stay(int lane, int span) {}

  /// The spans of one task.
  public final class Lane {
    private final int position;
    private final int offset;

    private Lane(int position) {
      this.position = position;
      offset = changes.offset(position);
    }

    public int position() {
      return position;
    }

    public TaskId task() {
      return new TaskId(changes.taskNumber(position));
    }

    /// How many spans it has.
    public int size() {
      return changes.offset(position + 1) - offset;
    }

    /// The span of this index, 0 being the first. The last goes on to the end of the recording.
    public Span span(int index) {
      int at = offset + index;
      boolean last = index == size() - 1;
      return new Span(
          changes.phase(at),
          changes.time(at),
          last ? end : changes.time(at + 1),
          changes.fact(at),
          last ? factCount : changes.fact(at + 1));
    }

    /// The index of the first span that ends at or after an instant in nanoseconds; [#size] if all
    /// end before it.
    public int firstEndingAt(long nanos) {
      return Bisection.first(size(), index -> span(index).to() >= nanos);
    }
  }
}
