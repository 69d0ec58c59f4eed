package dev.simmer.recording;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts in columns: 30 bytes a fact, and its texts. What a column holds depends on the type of the
/// fact: see [FactWriter] and [FactReader].
final class Facts {
  private static final FactType[] TYPES = FactType.values();
  private static final HandleKind[] KINDS = HandleKind.values();
  private static final int NOBODY = 0;

  private final ByteColumn types;
  private final ByteColumn kinds;
  private final LongColumn times;
  private final IntColumn tasks;
  private final IntColumn lines;
  private final IntColumn textNumbers;
  private final LongColumn extras;
  private final IntColumn awaited;
  private final Texts texts;

  Facts() {
    types = new ByteColumn();
    kinds = new ByteColumn();
    times = new LongColumn();
    tasks = new IntColumn();
    lines = new IntColumn();
    textNumbers = new IntColumn();
    extras = new LongColumn();
    awaited = new IntColumn();
    texts = new Texts();
  }

  private Facts(Facts other) {
    types = other.types.copy();
    kinds = other.kinds.copy();
    times = other.times.copy();
    tasks = other.tasks.copy();
    lines = other.lines.copy();
    textNumbers = other.textNumbers.copy();
    extras = other.extras.copy();
    awaited = other.awaited.copy();
    texts = other.texts.copy();
  }

  /// A copy to read from.
  Facts copy() {
    return new Facts(this);
  }

  /// Adds a fact; what its type has not is zero, and [Texts#NONE].
  void add(
      FactType type, int kind, long time, @Nullable TaskId task, int line, int text, long extra) {
    types.add(type.ordinal());
    kinds.add(kind);
    times.add(time);
    tasks.add(number(task));
    lines.add(line);
    textNumbers.add(text);
    extras.add(extra);
  }

  /// Keeps a list of tasks, and says where.
  long keep(List<TaskId> ids) {
    long place = (long) awaited.size() << Integer.SIZE | ids.size();
    ids.forEach(id -> awaited.add(id.number()));
    return place;
  }

  Texts texts() {
    return texts;
  }

  int size() {
    return types.size();
  }

  FactType type(int index) {
    return TYPES[types.get(index)];
  }

  HandleKind kind(int index) {
    return KINDS[kinds.get(index)];
  }

  int kindNumber(int index) {
    return kinds.get(index);
  }

  long time(int index) {
    return times.get(index);
  }

  int taskNumber(int index) {
    return tasks.get(index);
  }

  @Nullable TaskId task(int index) {
    return id(tasks.get(index));
  }

  int line(int index) {
    return lines.get(index);
  }

  int textNumber(int index) {
    return textNumbers.get(index);
  }

  String text(int index) {
    return texts.get(textNumbers.get(index));
  }

  @Nullable String textOrNull(int index) {
    return texts.find(textNumbers.get(index));
  }

  long extra(int index) {
    return extras.get(index);
  }

  /// The tasks that a suspended task waits for.
  List<TaskId> awaited(int index) {
    long place = extras.get(index);
    int count = (int) place;
    int from = (int) (place >>> Integer.SIZE);
    List<TaskId> ids = new ArrayList<>(count);
    for (int i = from; i < from + count; i++) {
      ids.add(new TaskId(awaited.get(i)));
    }
    return ids;
  }

  static int number(@Nullable TaskId task) {
    return task == null ? NOBODY : task.number();
  }

  static @Nullable TaskId id(int number) {
    return number == NOBODY ? null : new TaskId(number);
  }
}
