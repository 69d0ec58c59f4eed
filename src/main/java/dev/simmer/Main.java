package dev.simmer;

import dev.simmer.cli.Cli;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.ServiceLoader;

/// Where Simmer starts: builds the parts, and hands the arguments to the command line.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Simulation simulation = new Simulation();
    Cli cli =
        new Cli(
            (recipe, turns, observer, cancelled) ->
                simulation.run(recipe, new Settings(Main::asyncio, turns), observer, cancelled),
            recipe -> 0,
            version(),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(cli.execute(args));
  }

  private static Scheduler asyncio() {
    return ServiceLoader.load(Scheduler.class).findFirst().orElseThrow();
  }

  static String version() {
    return Main.class.getModule().getDescriptor().rawVersion().orElse("(unbuilt)");
  }
}
