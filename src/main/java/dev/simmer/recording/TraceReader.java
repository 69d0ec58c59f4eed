package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a recording from JSON Lines. What the format does not have is 0 or empty.
public final class TraceReader {
  private final LineReader lines = new LineReader();
  private final Recorder recorder = new Recorder();
  private int lastTask;
  private long time;

  private TraceReader() {}

  /// Reads a file of UTF-8 text.
  public static Recording read(Path file) throws IOException, TraceFormatException {
    try (Reader in = Files.newBufferedReader(file)) {
      return read(in);
    }
  }

  /// Reads to the end of a text.
  public static Recording read(Reader in) throws IOException, TraceFormatException {
    TraceReader reader = new TraceReader();
    BufferedReader buffered = new BufferedReader(in);
    int number = 0;
    for (String line = buffered.readLine(); line != null; line = buffered.readLine()) {
      number++;
      try {
        reader.add(reader.lines.read(line));
      } catch (JsonException e) {
        throw new TraceFormatException(number, e.problem());
      }
    }
    return reader.recorder.recording();
  }

  /// The text that a JSON value stands for: a string's own, any other as it is written.
  public static String text(String json) {
    try {
      return json.startsWith("\"") ? JsonParser.unquote(json) : json;
    } catch (JsonException e) {
      return json;
    }
  }

  private void add(LoopEvent event) throws JsonException {
    if (event.time() < time) {
      throw new JsonException("the clock goes back");
    }
    time = event.time();
    if (event instanceof LoopEvent.TaskCreated created) {
      TaskId task = created.task();
      if (task.number() <= lastTask) {
        throw new JsonException(task + " is made after Task-" + lastTask);
      }
      lastTask = task.number();
    }
    recorder.on(event);
  }
}
