package dev.simmer.story;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts in a few words each, as a log shows them.
final class LogWords {
  private final Words words;
  private final Phrases phrases;
  private final Pots pots;

  LogWords(Words words, Phrases phrases, Pots pots) {
    this.words = words;
    this.phrases = phrases;
    this.pots = pots;
  }

  String line(LoopEvent fact) {
    return switch (fact) {
      case LoopEvent.TaskCreated e ->
          e.by() == null
              ? words.say("log.created", pots.name(e.task()))
              : words.say("log.created.by", pots.name(e.task()), pots.name(e.by()));
      case LoopEvent.TaskNamed e -> words.say("log.named", e.task(), e.name());
      case LoopEvent.HandleReady e -> say("log.ready", e.task(), e.kind().word());
      case LoopEvent.TurnBegan e -> words.say("log.turn", e.number(), e.todo());
      case LoopEvent.BurnersSet e -> words.say("log.burners", e.count());
      case LoopEvent.HandleRan e -> say("log.ran", e.task(), e.kind().word());
      case LoopEvent.TimerSet e ->
          say("log.timer", e.task(), phrases.seconds(e.at()), e.kind().word());
      case LoopEvent.ClockAdvanced e ->
          words.say("log.advanced", phrases.seconds(e.since()), phrases.seconds(e.time()));
      case LoopEvent.Blocked e -> say("log.blocked", e.task(), phrases.seconds(e.duration()));
      case LoopEvent.TaskSuspended e ->
          words.say(
              e.line() > 0 ? "log.suspended.line" : "log.suspended",
              pots.name(e.task()),
              e.on(),
              e.line());
      case LoopEvent.CancelRequested e ->
          e.by() == null
              ? words.say("log.cancel", pots.name(e.task()))
              : words.say("log.cancel.by", pots.name(e.task()), pots.name(e.by()));
      case LoopEvent.TaskDone e ->
          words.say("log.done." + e.how().word(), pots.name(e.task()), value(e.value()));
      case LoopEvent.Printed e -> say("log.printed", e.task(), phrases.quote(e.text()));
      case LoopEvent.ErrorPrinted e -> say("log.error", e.task(), phrases.quote(e.text()));
      case LoopEvent.Crashed e -> words.say("log.crashed", phrases.shortened(e.value()));
      case LoopEvent.Exited e -> words.say("log.exited", e.code());
      case LoopEvent.Deadlocked _ -> words.say("log.deadlocked");
      case LoopEvent.LimitReached e -> words.say("log.limit", e.bound(), e.limit().word());
    };
  }

  private String value(@Nullable String value) {
    return value == null ? "" : phrases.shortened(value);
  }

  private String say(String key, @Nullable TaskId task, Object... values) {
    if (task == null) {
      return words.say(key + ".alone", values);
    }
    List<Object> all = new ArrayList<>(List.of(values));
    all.addFirst(pots.name(task));
    return words.say(key, all.toArray());
  }
}
