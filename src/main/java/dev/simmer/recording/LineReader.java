package dev.simmer.recording;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopEvent.Limit;
import dev.simmer.trace.LoopEvent.Outcome;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a fact of a line of a trace.
final class LineReader {
  LoopEvent read(String text) throws JsonException {
    JsonObject line = JsonParser.parse(text);
    long t = line.nanos("t");
    String event = line.text("ev");
    return switch (event) {
      case "create" ->
          new LoopEvent.TaskCreated(t, its(line), line.text("coro"), task(line, "by"), 0);
      case "name" -> new LoopEvent.TaskNamed(t, its(line), line.text("name"));
      case "ready" -> new LoopEvent.HandleReady(t, kind(line), owner(line));
      case "turn" -> new LoopEvent.TurnBegan(t, line.whole("n"), line.whole("todo"));
      case "run" -> new LoopEvent.HandleRan(t, kind(line), owner(line), 0, "", burner(line));
      case "timer" -> new LoopEvent.TimerSet(t, due(line), kind(line), task(line, "task"));
      case "advance" -> new LoopEvent.ClockAdvanced(t, line.nanos("since"));
      case "block" ->
          new LoopEvent.Blocked(t, task(line, "task"), line.real("seconds"), 0, burner(line));
      case "suspend" -> suspended(line, t);
      case "cancel" -> new LoopEvent.CancelRequested(t, its(line), task(line, "by"));
      case "done" -> done(line, t);
      case "out" -> new LoopEvent.Printed(t, task(line, "task"), line.text("text"));
      case "crash" -> new LoopEvent.Crashed(t, line.text("value"), 0);
      case "exit" -> new LoopEvent.Exited(t, line.raw("code"));
      case "deadlock" -> new LoopEvent.Deadlocked(t);
      case "limit" -> limit(line, t);
      default -> throw new JsonException("unknown event \"" + event + "\"");
    };
  }

  private static LoopEvent suspended(JsonObject line, long t) throws JsonException {
    String on = line.text("on");
    Integer awaited = on.startsWith("Task-") ? line.task("on") : null;
    List<TaskId> tasks = awaited == null ? List.of() : List.of(new TaskId(awaited));
    int number = line.isNull("line") ? 0 : line.whole("line");
    boolean keeps = line.has("keeps");
    return new LoopEvent.TaskSuspended(t, its(line), on, number, tasks, burner(line), keeps);
  }

  private static LoopEvent done(JsonObject line, long t) throws JsonException {
    String how = line.text("how");
    for (Outcome outcome : Outcome.values()) {
      if (outcome.word().equals(how)) {
        String value = line.has("value") ? line.text("value") : null;
        return new LoopEvent.TaskDone(t, its(line), outcome, value, burner(line));
      }
    }
    throw new JsonException("unknown outcome \"" + how + "\"");
  }

  private static int burner(JsonObject line) throws JsonException {
    return line.has("burner") ? line.whole("burner") : LoopEvent.ONLY_BURNER;
  }

  private static LoopEvent limit(JsonObject line, long t) throws JsonException {
    for (Limit limit : Limit.values()) {
      if (line.has(limit.word())) {
        return new LoopEvent.LimitReached(t, limit, line.whole(limit.word()), 0);
      }
    }
    throw new JsonException("unknown limit");
  }

  private static long due(JsonObject line) throws JsonException {
    return line.isNull("at") ? VirtualTime.NEVER : line.nanos("at");
  }

  private static HandleKind kind(JsonObject line) throws JsonException {
    String what = line.text("what");
    for (HandleKind kind : HandleKind.values()) {
      if (kind.word().equals(what)) {
        return kind;
      }
    }
    throw new JsonException("unknown handle \"" + what + "\"");
  }

  private static @Nullable TaskId owner(JsonObject line) throws JsonException {
    return kind(line).stepsTask() ? its(line) : task(line, "task");
  }

  private static TaskId its(JsonObject line) throws JsonException {
    TaskId task = task(line, "task");
    if (task == null) {
      throw new JsonException("\"task\" is null");
    }
    return task;
  }

  private static @Nullable TaskId task(JsonObject line, String key) throws JsonException {
    Integer number = line.task(key);
    return number == null ? null : new TaskId(number);
  }
}
