package dev.simmer;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.cli.Cli;
import dev.simmer.simulation.Simulation;
import dev.simmer.ui.shell.WindowStart;
import java.io.OutputStream;

/// Does once what Simmer's users do, for Java to keep what starting takes, and what is worth
/// compiling: see the executions `rehearsal` in the pom.
///
/// With files, the command line traces them, with and without the loop's facts. Without, the window
/// opens, steps through the first recipe and closes again.
public final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] files) throws InterruptedException {
    Simulation simulation = new Simulation();
    if (files.length == 0) {
      new WindowStart(simulation::record, Catalogue.builtIn()).rehearse();
    }
    for (String file : files) {
      rehearse(simulation, "trace", file);
      rehearse(simulation, "trace", "--stdout", file);
    }
    System.exit(0);
  }

  private static void rehearse(Simulation simulation, String... arguments) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Cli cli = Main.cli(simulation, nowhere, System.err);
    if (cli.execute(arguments) != 0) {
      throw new IllegalStateException(String.join(" ", arguments));
    }
  }
}
