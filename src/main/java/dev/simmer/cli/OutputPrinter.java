package dev.simmer.cli;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopObserver;

/// Prints what the program writes, as it happens, and nothing of the loop.
final class OutputPrinter implements LoopObserver {
  private final Console console;

  OutputPrinter(Console console) {
    this.console = console;
  }

  @Override
  public void on(LoopEvent event) {
    if (event instanceof LoopEvent.Printed printed) {
      console.print(printed.text());
    } else if (event instanceof LoopEvent.ErrorPrinted error) {
      console.printError(error.text());
    }
  }

  @Override
  public boolean hearsLoop() {
    return false;
  }
}
