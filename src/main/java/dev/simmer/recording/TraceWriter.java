package dev.simmer.recording;

import dev.simmer.trace.FloatText;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// Writes facts as JSON Lines, a line a fact, with `\n` at the end of each. A fact that the format
/// does not have writes nothing.
public final class TraceWriter {
  private final Appendable out;
  private final JsonLine line = new JsonLine();
  private long lastTime;
  private String lastClock = seconds(0);

  public TraceWriter(Appendable out) {
    this.out = out;
  }

  /// Writes one fact.
  public void write(LoopEvent event) throws IOException {
    if (event instanceof LoopEvent.ErrorPrinted || event instanceof LoopEvent.BurnersSet) {
      return;
    }
    line.begin();
    line.raw("t", clock(event.time()));
    describe(event);
    out.append(line.end());
  }

  /// Writes a whole recording to a file: under another name first, so that there never is half a
  /// file.
  public static void write(Recording recording, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, "." + file.getFileName(), ".part");
    try {
      try (Writer out = Files.newBufferedWriter(unfinished)) {
        TraceWriter writer = new TraceWriter(out);
        for (LoopEvent event : recording.facts(0, recording.factCount())) {
          writer.write(event);
        }
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void describe(LoopEvent event) {
    switch (event) {
      case LoopEvent.TaskCreated e -> {
        event("create", e.task());
        line.text("coro", e.coroutine());
        task("by", e.by());
      }
      case LoopEvent.TaskNamed e -> {
        event("name", e.task());
        line.text("name", e.name());
      }
      case LoopEvent.HandleReady e -> {
        line.text("ev", "ready");
        line.text("what", e.kind().word());
        task("task", e.task());
      }
      case LoopEvent.TurnBegan e -> {
        line.text("ev", "turn");
        line.raw("n", Integer.toString(e.number()));
        line.raw("todo", Integer.toString(e.todo()));
      }
      case LoopEvent.HandleRan e -> {
        line.text("ev", "run");
        line.text("what", e.kind().word());
        task("task", e.task());
        burner(e.burner());
      }
      case LoopEvent.TimerSet e -> {
        line.text("ev", "timer");
        line.raw("at", e.at() >= VirtualTime.NEVER ? "null" : seconds(e.at()));
        line.text("what", e.kind().word());
        task("task", e.task());
      }
      case LoopEvent.ClockAdvanced e -> {
        line.text("ev", "advance");
        line.raw("since", seconds(e.since()));
      }
      case LoopEvent.Blocked e -> {
        event("block", e.task());
        line.raw("seconds", FloatText.repr(e.seconds()));
        burner(e.burner());
      }
      case LoopEvent.TaskSuspended e -> {
        event("suspend", e.task());
        line.text("on", e.on());
        line.raw("line", e.line() > 0 ? Integer.toString(e.line()) : "null");
        if (e.keepsBurner()) {
          line.raw("keeps", "true");
        }
        burner(e.burner());
      }
      case LoopEvent.CancelRequested e -> {
        event("cancel", e.task());
        task("by", e.by());
      }
      case LoopEvent.TaskDone e -> done(e);
      case LoopEvent.Printed e -> {
        event("out", e.task());
        line.text("text", e.text());
      }
      case LoopEvent.BurnersSet _, LoopEvent.ErrorPrinted _ -> {}
      case LoopEvent.Crashed e -> {
        line.text("ev", "crash");
        line.text("value", e.value());
      }
      case LoopEvent.Exited e -> {
        line.text("ev", "exit");
        line.raw("code", e.code());
      }
      case LoopEvent.Deadlocked _ -> line.text("ev", "deadlock");
      case LoopEvent.LimitReached e -> {
        line.text("ev", "limit");
        line.raw(e.limit().word(), Long.toString(e.bound()));
      }
    }
  }

  /// Most facts happen at the time of the one before.
  private String clock(long nanos) {
    if (nanos != lastTime) {
      lastTime = nanos;
      lastClock = seconds(nanos);
    }
    return lastClock;
  }

  private void done(LoopEvent.TaskDone done) {
    event("done", done.task());
    line.text("how", done.how().word());
    if (done.value() != null) {
      line.text("value", done.value());
    }
    burner(done.burner());
  }

  private void burner(int number) {
    if (number != LoopEvent.ONLY_BURNER) {
      line.raw("burner", Integer.toString(number));
    }
  }

  private void event(String name, @Nullable TaskId task) {
    line.text("ev", name);
    task("task", task);
  }

  private void task(String key, @Nullable TaskId task) {
    if (task == null) {
      line.raw(key, "null");
    } else {
      line.text(key, task.toString());
    }
  }

  private static String seconds(long nanos) {
    return FloatText.repr(VirtualTime.seconds(nanos));
  }
}
