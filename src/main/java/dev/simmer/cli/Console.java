package dev.simmer.cli;

import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Problem;
import dev.simmer.trace.LoopEvent.Limit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;

/// Standard output and standard error. Once the output's reader has gone, nothing more is printed.
final class Console {
  private static final int MEGABYTE = 20;

  private final Writer out;
  private final PrintWriter err;
  private boolean closed;

  Console(Writer out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /// A text of Simmer's own, with values in it. Few runs need one, so that they are read each time.
  String text(String key, Object... values) {
    String text = ResourceBundle.getBundle("dev.simmer.cli.cli").getString(key);
    return String.format(Locale.ROOT, text, values);
  }

  /// Whether nobody reads the output any more.
  boolean isClosed() {
    return closed;
  }

  void print(CharSequence text) {
    if (!closed) {
      try {
        out.append(text);
      } catch (IOException e) {
        closed = true;
      }
    }
  }

  /// Prints to standard error, after what was printed to standard output before.
  void printError(String text) {
    flush();
    err.print(text);
    err.flush();
  }

  void flush() {
    if (!closed) {
      try {
        out.flush();
      } catch (IOException e) {
        closed = true;
      }
    }
  }

  /// Prints a message of Simmer's own to standard error.
  void complain(String key, Object... values) {
    printError(text(key, values) + "\n");
  }

  /// Says why a recipe cannot be run.
  ///
  /// @return the exit status
  int refuse(Path file, String source, Problem problem) {
    printError(new ProblemText(file, source).of(problem));
    return ExitStatus.WRONG_INPUT;
  }

  /// Says how a program ended, where it has to be said.
  ///
  /// @return the exit status
  int report(Ending ending) {
    flush();
    if (closed) {
      return ExitStatus.FINE;
    }
    switch (ending) {
      case Ending.Finished _, Ending.Crashed _ -> {}
      case Ending.Exited exited -> printError(ExitStatus.message(exited));
      case Ending.Undecided _,
          Ending.Deadlocked _,
          Ending.CutOff _,
          Ending.SchedulerFailed _,
          Ending.Failed _ ->
          complain("told", told(ending));
    }
    return ExitStatus.of(ending);
  }

  /// How a program ended, in words.
  String told(Ending ending) {
    return switch (ending) {
      case Ending.Finished _ -> text("finished");
      case Ending.Undecided _ -> text("undecided");
      case Ending.Crashed crashed -> crashed.value() + place(crashed.line());
      case Ending.Exited exited -> text("exited", exited.code());
      case Ending.Deadlocked _ -> text("deadlocked");
      case Ending.CutOff cutOff -> cutOff(cutOff);
      case Ending.SchedulerFailed failed -> failed.message();
      case Ending.Failed failed -> text("failed", failed.line(), failed.message());
    };
  }

  private String cutOff(Ending.CutOff cutOff) {
    String key = "limit." + cutOff.limit().word();
    long bound = bound(cutOff);
    return text(bound == 1 ? key + ".one" : key, bound, place(cutOff.line()));
  }

  /// The bound in the unit of its option.
  private static long bound(Ending.CutOff cutOff) {
    return cutOff.limit() == Limit.MEMORY ? cutOff.bound() >> MEGABYTE : cutOff.bound();
  }

  /// ` at line 3`; nothing where there is no line.
  String place(int line) {
    return line == 0 ? "" : text("place", line);
  }
}
