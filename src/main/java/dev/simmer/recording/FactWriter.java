package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;

/// Puts facts into columns.
final class FactWriter {
  private final Facts facts;

  FactWriter(Facts facts) {
    this.facts = facts;
  }

  void add(LoopEvent event) {
    long t = event.time();
    Texts texts = facts.texts();
    int none = Texts.NONE;
    switch (event) {
      case LoopEvent.TaskCreated e ->
          facts.add(
              FactType.CREATED,
              0,
              t,
              e.task(),
              e.line(),
              texts.word(e.coroutine()),
              Facts.number(e.by()));
      case LoopEvent.TaskNamed e ->
          facts.add(FactType.NAMED, 0, t, e.task(), 0, texts.word(e.name()), 0);
      case LoopEvent.HandleReady e ->
          facts.add(FactType.READY, e.kind().ordinal(), t, e.task(), 0, none, 0);
      case LoopEvent.TurnBegan e ->
          facts.add(FactType.TURN, 0, t, null, e.todo(), none, e.number());
      case LoopEvent.BurnersSet e -> facts.add(FactType.BURNERS, 0, t, null, 0, none, e.count());
      case LoopEvent.HandleRan e ->
          facts.add(
              FactType.RAN,
              e.kind().ordinal(),
              t,
              e.task(),
              e.line(),
              texts.word(e.reason()),
              0,
              e.burner());
      case LoopEvent.TimerSet e ->
          facts.add(FactType.TIMER, e.kind().ordinal(), t, e.task(), 0, none, e.at());
      case LoopEvent.ClockAdvanced e ->
          facts.add(FactType.ADVANCED, 0, t, null, 0, texts.word(e.reason()), e.since());
      case LoopEvent.Blocked e ->
          facts.add(
              FactType.BLOCKED,
              0,
              t,
              e.task(),
              e.line(),
              none,
              Double.doubleToRawLongBits(e.seconds()),
              e.burner());
      case LoopEvent.TaskSuspended e ->
          facts.add(
              FactType.SUSPENDED,
              e.keepsBurner() ? 1 : 0,
              t,
              e.task(),
              e.line(),
              texts.word(e.on()),
              facts.keep(e.tasks()),
              e.burner());
      case LoopEvent.CancelRequested e ->
          facts.add(FactType.CANCEL, 0, t, e.task(), 0, none, Facts.number(e.by()));
      case LoopEvent.TaskDone e ->
          facts.add(
              FactType.DONE,
              e.how().ordinal(),
              t,
              e.task(),
              0,
              texts.add(e.value()),
              0,
              e.burner());
      case LoopEvent.Printed e ->
          facts.add(FactType.PRINTED, 0, t, e.task(), 0, texts.add(e.text()), 0);
      case LoopEvent.ErrorPrinted e ->
          facts.add(FactType.ERROR_PRINTED, 0, t, e.task(), 0, texts.add(e.text()), 0);
      case LoopEvent.Crashed e ->
          facts.add(FactType.CRASHED, 0, t, null, e.line(), texts.add(e.value()), 0);
      case LoopEvent.Exited e -> facts.add(FactType.EXITED, 0, t, null, 0, texts.add(e.code()), 0);
      case LoopEvent.Deadlocked _ -> facts.add(FactType.DEADLOCKED, 0, t, null, 0, none, 0);
      case LoopEvent.LimitReached e ->
          facts.add(FactType.LIMIT, e.limit().ordinal(), t, null, e.line(), none, e.bound());
    }
  }
}
