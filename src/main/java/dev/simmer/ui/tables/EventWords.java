package dev.simmer.ui.tables;

import dev.simmer.story.Pots;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// Says each fact in a plain sentence.
final class EventWords {
  private final Pots pots;
  private final RowWords words;

  EventWords(Pots pots, RowWords words) {
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

  String sentence(LoopEvent fact) {
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
      case LoopEvent.ClockAdvanced e ->
          words.text("event.advanced", words.seconds(e.since()), words.seconds(e.time()));
      case LoopEvent.Blocked e ->
          words.text("event.blocked", name(e.task()), words.seconds(e.duration()), e.line());
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
    return e.line() > 0
        ? words.text("event.suspended.line", name(e.task()), e.on(), e.line())
        : words.text("event.suspended", name(e.task()), e.on());
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
