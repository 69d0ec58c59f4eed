package dev.simmer.recording;

import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The tasks of a fold, in columns: about 60 bytes a task. Where a fact says it, its index is kept.
final class TaskColumns {
  static final int NONE = -1;
  private static final Phase[] PHASES = Phase.values();

  final IntColumn numbers;
  final IntColumn createdBy;
  final IntColumn namedBy;
  final IntColumn suspendedBy;
  final IntColumn doneBy;
  final IntColumn lines;
  final IntColumn steps;
  final LongColumn since;
  final LongColumn until;
  final LongColumn runTime;
  private final ByteColumn phases;
  private final ByteColumn cancelled;

  TaskColumns() {
    numbers = new IntColumn();
    createdBy = new IntColumn();
    namedBy = new IntColumn();
    suspendedBy = new IntColumn();
    doneBy = new IntColumn();
    lines = new IntColumn();
    steps = new IntColumn();
    since = new LongColumn();
    until = new LongColumn();
    runTime = new LongColumn();
    phases = new ByteColumn();
    cancelled = new ByteColumn();
  }

  private TaskColumns(TaskColumns other) {
    numbers = other.numbers.copy();
    createdBy = other.createdBy.copy();
    namedBy = other.namedBy.copy();
    suspendedBy = other.suspendedBy.copy();
    doneBy = other.doneBy.copy();
    lines = other.lines.copy();
    steps = other.steps.copy();
    since = other.since.copy();
    until = other.until.copy();
    runTime = other.runTime.copy();
    phases = other.phases.copy();
    cancelled = other.cancelled.copy();
  }

  TaskColumns copy() {
    return new TaskColumns(this);
  }

  int size() {
    return numbers.size();
  }

  void add(int number, int fact, long time) {
    numbers.add(number);
    createdBy.add(fact);
    namedBy.add(NONE);
    suspendedBy.add(NONE);
    doneBy.add(NONE);
    lines.add(0);
    steps.add(0);
    since.add(time);
    until.add(VirtualTime.NEVER);
    runTime.add(0);
    phases.add(Phase.READY.ordinal());
    cancelled.add(0);
  }

  /// The place of the task of that number; -1 if there is none.
  int find(int number) {
    int last = numbers.countUpTo(number) - 1;
    return last >= 0 && numbers.get(last) == number ? last : NONE;
  }

  Phase phase(int task) {
    return PHASES[phases.get(task)];
  }

  void enter(int task, Phase phase, long time) {
    phases.set(task, phase.ordinal());
    since.set(task, time);
  }

  void askToCancel(int task, boolean asked) {
    cancelled.set(task, asked ? 1 : 0);
  }

  List<TaskState> states(Facts facts) {
    List<TaskState> states = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      states.add(state(i, facts));
    }
    return Collections.unmodifiableList(states);
  }

  private TaskState state(int i, Facts facts) {
    TaskId id = new TaskId(numbers.get(i));
    int created = createdBy.get(i);
    int named = namedBy.get(i);
    int done = doneBy.get(i);
    return new TaskState(
        id,
        named == NONE ? id.toString() : facts.text(named),
        facts.text(created),
        Facts.id((int) facts.extra(created)),
        phase(i),
        since.get(i),
        lines.get(i),
        phase(i).isWaiting() ? waitOf(i, facts) : null,
        done == NONE ? null : facts.textOrNull(done),
        runTime.get(i),
        steps.get(i),
        cancelled.get(i) != 0,
        suspendedBy.get(i));
  }

  private Wait waitOf(int i, Facts facts) {
    int fact = suspendedBy.get(i);
    return new Wait(facts.text(fact), until.get(i), facts.awaited(fact));
  }
}
