package dev.simmer.recording;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts in columns: 31 bytes a fact, and its texts. What a column holds depends on the type of the
/// fact: see [FactWriter] and [FactReader].
final class Facts {
  private static final FactType[] TYPES = FactType.values();
  private static final HandleKind[] KINDS = HandleKind.values();
  private static final int NOBODY = 0;

  private final List<FactBlock> blocks;
  private final IntColumn awaited;
  private final Texts texts;
  private int size;

  Facts() {
    blocks = new ArrayList<>();
    awaited = new IntColumn();
    texts = new Texts();
  }

  private Facts(Facts other) {
    blocks = List.copyOf(other.blocks);
    awaited = other.awaited.copy();
    texts = other.texts.copy();
    size = other.size;
  }

  /// A copy to read from.
  Facts copy() {
    return new Facts(this);
  }

  /// Adds a fact that no burner is concerned with; what its type has not is zero, and [Texts#NONE].
  void add(
      FactType type, int kind, long time, @Nullable TaskId task, int line, int text, long extra) {
    add(type, kind, time, task, line, text, extra, LoopEvent.ONLY_BURNER);
  }

  /// Adds a fact of what happened on a burner.
  void add(
      FactType type,
      int kind,
      long time,
      @Nullable TaskId task,
      int line,
      int text,
      long extra,
      int burner) {
    int place = size % FactBlock.SIZE;
    if (place == 0) {
      blocks.add(new FactBlock());
    }
    FactBlock block = blocks.getLast();
    block.types[place] = (byte) type.ordinal();
    block.kinds[place] = (byte) kind;
    block.burners[place] = (byte) burner;
    block.times[place] = time;
    block.tasks[place] = number(task);
    block.lines[place] = line;
    block.textNumbers[place] = text;
    block.extras[place] = extra;
    size++;
  }

  /// Keeps a list of tasks, and says where.
  long keep(List<TaskId> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    long place = (long) awaited.size() << Integer.SIZE | ids.size();
    for (TaskId id : ids) {
      awaited.add(id.number());
    }
    return place;
  }

  Texts texts() {
    return texts;
  }

  int size() {
    return size;
  }

  private FactBlock block(int index) {
    return blocks.get(index / FactBlock.SIZE);
  }

  private static int place(int index) {
    return index % FactBlock.SIZE;
  }

  FactType type(int index) {
    return TYPES[block(index).types[place(index)]];
  }

  HandleKind kind(int index) {
    return KINDS[kindNumber(index)];
  }

  int kindNumber(int index) {
    return block(index).kinds[place(index)];
  }

  /// The burner that is concerned; [LoopEvent#ONLY_BURNER] where there is only one.
  int burner(int index) {
    return block(index).burners[place(index)];
  }

  long time(int index) {
    return block(index).times[place(index)];
  }

  int taskNumber(int index) {
    return block(index).tasks[place(index)];
  }

  @Nullable TaskId task(int index) {
    return id(taskNumber(index));
  }

  int line(int index) {
    return block(index).lines[place(index)];
  }

  int textNumber(int index) {
    return block(index).textNumbers[place(index)];
  }

  String text(int index) {
    return texts.get(textNumber(index));
  }

  @Nullable String textOrNull(int index) {
    return texts.find(textNumber(index));
  }

  long extra(int index) {
    return block(index).extras[place(index)];
  }

  /// The tasks that a suspended task waits for.
  List<TaskId> awaited(int index) {
    long kept = extra(index);
    int count = (int) kept;
    int from = (int) (kept >>> Integer.SIZE);
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
