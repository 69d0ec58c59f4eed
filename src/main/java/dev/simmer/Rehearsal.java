package dev.simmer;

import dev.simmer.simulation.Simulation;
import dev.simmer.ui.shell.WindowStart;

/// Opens the window, steps through the first recipe and closes it again. The build runs it once,
/// for Java to keep what starting takes: see the execution `rehearsal` in the pom.
public final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] args) throws InterruptedException {
    new WindowStart(new Simulation()::record).rehearse();
    System.exit(0);
  }
}
