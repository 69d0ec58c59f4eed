package dev.simmer.ui.tables;

import dev.simmer.recording.BurnerUse;
import dev.simmer.recording.Recording;
import dev.simmer.story.Pots;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// Says each fact of a recording in a plain sentence.
final class EventWords {

  private final Recording recording;
  private final Pots pots;
  private final RowWords words;

  EventWords(Recording recording, Pots pots, RowWords words) {
    this.recording = recording;
    this.pots = pots;
    this.words = words;
  }

  /// The task that a fact is about; null if it is about none.
  static @Nullable TaskId taskOf(LoopEvent fact) {
    return switch (fact) {
      case LoopEvent.TaskCreated e -> e.task();
      case LoopEvent.TaskNamed e -> e.task();
      case LoopEvent.HandleReady e -> e.task();
      case LoopEvent.HandleRan e -> e.task();
      case LoopEvent.TimerSet e -> e.task();
      case LoopEvent.Blocked e -> e.task();
      case LoopEvent.TaskSuspended e -> e.task();
      case LoopEvent.CancelRequested e -> e.task();
      case LoopEvent.TaskDone e -> e.task();
      case LoopEvent.Printed e -> e.task();
      case LoopEvent.ErrorPrinted e -> e.task();
      case LoopEvent.TurnBegan _,
          LoopEvent.BurnersSet _,
          LoopEvent.ClockAdvanced _,
          LoopEvent.Crashed _,
          LoopEvent.Exited _,
          LoopEvent.Deadlocked _,
          LoopEvent.LimitReached _ ->
          null;
    };
  }

  /// The fact of this index in a sentence.
  String sentence(int index) {
    LoopEvent fact = recording.fact(index);
    return switch (fact) {
      case LoopEvent.TaskCreated e ->
          e.by() == null
              ? words.text("event.created", name(e.task()), e.coroutine())
              : words.text("event.created.by", name(e.task()), e.coroutine(), name(e.by()));
      case LoopEvent.TaskNamed e -> words.text("event.named", e.task().toString(), e.name());
      case LoopEvent.HandleReady e -> ready(e.kind(), e.task());
      case LoopEvent.TurnBegan e -> words.text("event.turn", e.number(), e.todo());
      case LoopEvent.BurnersSet e -> words.text("event.burners", e.count());
      case LoopEvent.HandleRan e -> ran(e);
      case LoopEvent.TimerSet e -> timer(e);
      case LoopEvent.ClockAdvanced e -> advanced(e, recording.useInMove(index));
      case LoopEvent.Blocked e -> blocked(e);
      case LoopEvent.TaskSuspended e -> suspended(e);
      case LoopEvent.CancelRequested e ->
          e.by() == null
              ? words.text("event.cancel", name(e.task()))
              : words.text("event.cancel.by", name(e.task()), name(e.by()));
      case LoopEvent.TaskDone e ->
          words.text(
              "event.done." + e.how().word(), name(e.task()), e.value() == null ? "" : e.value());
      case LoopEvent.Printed e -> words.text("event.printed", name(e.task()), e.text().strip());
      case LoopEvent.ErrorPrinted e -> words.text("event.error", name(e.task()), e.text().strip());
      case LoopEvent.Crashed e -> words.text("event.crashed", e.value(), e.line());
      case LoopEvent.Exited e -> words.text("event.exited", e.code());
      case LoopEvent.Deadlocked _ -> words.text("event.deadlocked");
      case LoopEvent.LimitReached e -> words.text("event.limit." + e.limit().word(), e.bound());
    };
  }

  private String advanced(LoopEvent.ClockAdvanced e, BurnerUse use) {
    String since = words.seconds(e.since());
    String until = words.seconds(e.time());
    if (!e.reason().isEmpty()) {
      return words.text("event.advanced.left", since, until, e.reason());
    }
    if (use.free() == use.all()) {
      return words.text("event.advanced", since, until);
    }
    if (use.busy() == 0) {
      return words.text("event.advanced.kept", since, until, use.kept());
    }
    return use.busy() == use.all()
        ? words.text("event.advanced.busy", until, use.all())
        : words.text("event.advanced.some", until, use.busy(), use.all());
  }

  private String blocked(LoopEvent.Blocked e) {
    String key = e.burner() == LoopEvent.ONLY_BURNER ? "event.blocked" : "event.blocked.burner";
    int burner = LoopEvent.position(e.burner()) + 1;
    return words.text(key, name(e.task()), words.seconds(e.duration()), e.line(), burner);
  }

  private String ready(HandleKind kind, @Nullable TaskId task) {
    return switch (kind) {
      case STEP -> words.text("event.ready.step", name(task));
      case WAKEUP -> words.text("event.ready.wakeup", name(task));
      default -> words.text("event.ready.other", handle(kind, task));
    };
  }

  private String ran(LoopEvent.HandleRan e) {
    if (!e.kind().stepsTask()) {
      return words.text("event.ran.other", handle(e.kind(), e.task()));
    }
    String sentence =
        e.line() > 0
            ? words.text("event.ran.line", name(e.task()), e.line())
            : words.text("event.ran", name(e.task()));
    return e.reason().isEmpty() ? sentence : words.text("event.why", sentence, e.reason());
  }

  private String timer(LoopEvent.TimerSet e) {
    String whose = handle(e.kind(), e.task());
    return e.at() >= VirtualTime.NEVER
        ? words.text("event.timer.never", whose)
        : words.text("event.timer", whose, words.seconds(e.at()));
  }

  private String suspended(LoopEvent.TaskSuspended e) {
    String key =
        switch (e.on()) {
          case LoopEvent.TaskSuspended.SLICE -> "event.suspended.slice";
          case LoopEvent.TaskSuspended.BLOCKING_SLEEP -> "event.suspended.time.sleep";
          default -> e.line() > 0 ? "event.suspended.line" : "event.suspended";
        };
    return words.text(key, name(e.task()), e.on(), e.line());
  }

  private String handle(HandleKind kind, @Nullable TaskId task) {
    return task == null
        ? words.text("event.handle", kind.word())
        : words.text("event.handle.of", kind.word(), name(task));
  }

  private String name(@Nullable TaskId task) {
    return task == null ? words.text("event.nobody") : pots.name(task);
  }
}
