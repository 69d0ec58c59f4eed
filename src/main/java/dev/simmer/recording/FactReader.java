package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopEvent.Limit;
import dev.simmer.trace.LoopEvent.Outcome;
import dev.simmer.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// Makes facts anew from their columns.
final class FactReader {
  private static final Outcome[] OUTCOMES = Outcome.values();
  private static final Limit[] LIMITS = Limit.values();

  private final Facts facts;

  FactReader(Facts facts) {
    this.facts = facts;
  }

  LoopEvent get(int i) {
    long t = facts.time(i);
    @Nullable TaskId task = facts.task(i);
    long extra = facts.extra(i);
    return switch (facts.type(i)) {
      case CREATED ->
          new LoopEvent.TaskCreated(t, its(i), facts.text(i), Facts.id((int) extra), facts.line(i));
      case NAMED -> new LoopEvent.TaskNamed(t, its(i), facts.text(i));
      case READY -> new LoopEvent.HandleReady(t, facts.kind(i), task);
      case TURN -> new LoopEvent.TurnBegan(t, (int) extra, facts.line(i));
      case BURNERS -> new LoopEvent.BurnersSet(t, (int) extra);
      case RAN ->
          new LoopEvent.HandleRan(
              t, facts.kind(i), task, facts.line(i), facts.text(i), facts.burner(i));
      case TIMER -> new LoopEvent.TimerSet(t, extra, facts.kind(i), task);
      case ADVANCED -> new LoopEvent.ClockAdvanced(t, extra, facts.text(i));
      case BLOCKED ->
          new LoopEvent.Blocked(
              t, task, Double.longBitsToDouble(extra), facts.line(i), facts.burner(i));
      case SUSPENDED ->
          new LoopEvent.TaskSuspended(
              t,
              its(i),
              facts.text(i),
              facts.line(i),
              facts.awaited(i),
              facts.burner(i),
              facts.kindNumber(i) == 1);
      case CANCEL -> new LoopEvent.CancelRequested(t, its(i), Facts.id((int) extra));
      case DONE ->
          new LoopEvent.TaskDone(
              t, its(i), OUTCOMES[facts.kindNumber(i)], facts.textOrNull(i), facts.burner(i));
      case PRINTED -> new LoopEvent.Printed(t, task, facts.text(i));
      case ERROR_PRINTED -> new LoopEvent.ErrorPrinted(t, task, facts.text(i));
      case CRASHED -> new LoopEvent.Crashed(t, facts.text(i), facts.line(i));
      case EXITED -> new LoopEvent.Exited(t, facts.text(i));
      case DEADLOCKED -> new LoopEvent.Deadlocked(t);
      case LIMIT ->
          new LoopEvent.LimitReached(t, LIMITS[facts.kindNumber(i)], extra, facts.line(i));
    };
  }

  private TaskId its(int index) {
    return new TaskId(facts.taskNumber(index));
  }
}
