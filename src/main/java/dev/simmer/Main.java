package dev.simmer;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.cli.Cli;
import dev.simmer.home.UserFolder;
import dev.simmer.simulation.PythonScheduler;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.Simulation;
import dev.simmer.ui.shell.WindowStart;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Where Simmer starts: builds the parts, and hands the arguments to the command line.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(cli(new Simulation(), out, err).execute(args));
  }

  static Cli cli(Simulation simulation, OutputStream out, OutputStream err) {
    return new Cli(
        simulation::run,
        recipe -> openWindow(simulation, recipe),
        Main::schedulers,
        version(),
        out,
        err);
  }

  /// Opens the window and waits until it is closed.
  ///
  /// @return the exit status
  private static int openWindow(Simulation simulation, @Nullable Recipe recipe) {
    try {
      UserFolder folder = UserFolder.ofUser();
      new WindowStart(simulation::record, simulation::check, schedulers(), folder).open(recipe);
      return 0;
    } catch (UnsupportedOperationException e) {
      System.err.println("There is no display to open a window on: try \"simmer trace FILE\".");
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  /// Those that ship, and the user's own.
  private static Catalogue schedulers() {
    return Catalogue.withPlugins(UserFolder.ofUser().schedulers(), PythonScheduler::checked);
  }

  static String version() {
    return Main.class.getModule().getDescriptor().rawVersion().orElse("(unbuilt)");
  }
}
