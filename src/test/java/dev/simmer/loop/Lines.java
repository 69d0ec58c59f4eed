package dev.simmer.loop;

import dev.simmer.trace.FloatText;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopObserver;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps the facts as the words of the oracle's lines.
final class Lines implements LoopObserver {
  final List<String> lines = new ArrayList<>();
  final List<LoopEvent> facts = new ArrayList<>();

  @Override
  public void on(LoopEvent fact) {
    facts.add(fact);
    lines.add(seconds(fact.time()) + " " + words(fact));
  }

  private static String words(LoopEvent fact) {
    return switch (fact) {
      case LoopEvent.TaskCreated f -> "create " + f.task() + " " + f.coroutine() + " " + id(f.by());
      case LoopEvent.TaskNamed f -> "name " + f.task() + " " + f.name();
      case LoopEvent.HandleReady f -> "ready " + f.kind().word() + " " + id(f.task());
      case LoopEvent.TurnBegan f -> "turn " + f.number() + " " + f.todo();
      case LoopEvent.HandleRan f -> "run " + f.kind().word() + " " + id(f.task());
      case LoopEvent.TimerSet f ->
          "timer " + due(f.at()) + " " + f.kind().word() + " " + id(f.task());
      case LoopEvent.ClockAdvanced f -> "advance " + seconds(f.since());
      case LoopEvent.Blocked f -> "block " + id(f.task()) + " " + seconds(f.duration());
      case LoopEvent.TaskSuspended f -> "suspend " + f.task() + " " + f.on() + " " + line(f.line());
      case LoopEvent.CancelRequested f -> "cancel " + f.task() + " " + id(f.by());
      case LoopEvent.TaskDone f -> "done " + f.task() + " " + f.how().word() + value(f.value());
      case LoopEvent.Printed f -> "out " + id(f.task()) + " " + f.text().strip();
      case LoopEvent.Deadlocked _ -> "deadlock";
      case LoopEvent.LimitReached f -> "limit " + f.bound();
      default -> throw new AssertionError(fact);
    };
  }

  private static String seconds(long nanos) {
    return FloatText.repr(VirtualTime.seconds(nanos));
  }

  private static String due(long nanos) {
    return nanos >= VirtualTime.NEVER ? "null" : seconds(nanos);
  }

  private static String id(@Nullable TaskId task) {
    return task == null ? "null" : task.toString();
  }

  private static String line(int line) {
    return line == 0 ? "null" : "" + line;
  }

  private static String value(@Nullable String value) {
    return value == null ? "" : " " + value;
  }
}
