package dev.simmer;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.cli.Cli;
import dev.simmer.home.UserFolder;
import dev.simmer.simulation.Simulation;
import dev.simmer.ui.shell.WindowStart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/// Does once what Simmer's users do, for Java to keep what starting takes, and what is worth
/// compiling: see the executions `rehearsal` in the pom.
///
/// With files, the command line traces them, with and without the loop's facts. Without, the window
/// opens, steps through the first recipe and closes again.
public final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] files) throws InterruptedException, IOException {
    Simulation simulation = new Simulation();
    if (files.length == 0) {
      rehearseWindow(simulation);
    }
    for (String file : files) {
      rehearse(simulation, "trace", file);
      rehearse(simulation, "trace", "--stdout", file);
    }
    System.exit(0);
  }

  /// In a folder of its own, as the builder's is none of its business.
  private static void rehearseWindow(Simulation simulation)
      throws InterruptedException, IOException {
    UserFolder folder = new UserFolder(Files.createTempDirectory("simmer"));
    new WindowStart(simulation::record, simulation::check, Catalogue.builtIn(), folder).rehearse();
    Files.deleteIfExists(folder.preferences().file());
    Files.deleteIfExists(folder.path());
  }

  private static void rehearse(Simulation simulation, String... arguments) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Cli cli = Main.cli(simulation, nowhere, System.err);
    if (cli.execute(arguments) != 0) {
      throw new IllegalStateException(String.join(" ", arguments));
    }
  }
}
