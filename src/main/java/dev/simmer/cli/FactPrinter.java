package dev.simmer.cli;

import dev.simmer.recording.TraceWriter;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopObserver;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Prints facts as they happen: the trace.
final class FactPrinter implements LoopObserver {
  private final Console console;
  private final StringBuilder line = new StringBuilder();
  private final TraceWriter writer = new TraceWriter(line);

  FactPrinter(Console console) {
    this.console = console;
  }

  @Override
  public void on(LoopEvent event) {
    if (event instanceof LoopEvent.ErrorPrinted error) {
      console.printError(error.text());
    } else {
      console.print(traced(event));
    }
  }

  private CharSequence traced(LoopEvent event) {
    line.setLength(0);
    try {
      writer.write(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line;
  }
}
