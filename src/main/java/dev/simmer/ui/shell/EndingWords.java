package dev.simmer.ui.shell;

import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Problem;
import dev.simmer.trace.SourceSpan;
import dev.simmer.trace.VirtualTime;
import dev.simmer.ui.editor.Trouble;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// What to say about programs that did not end well.
final class EndingWords {
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");

  static Trouble trouble(Problem problem) {
    return new Trouble(problem.message(), problem.span(), problem.advice());
  }

  /// What is wrong with a file that cannot be read.
  static Trouble trouble(String file, Problem problem) {
    return new Trouble(file + ": " + problem.message(), problem.span(), problem.advice());
  }

  /// What to say of a file that cannot be written.
  static Trouble notSaved(String file, IOException why) {
    EndingWords words = new EndingWords();
    String what = why.getClass().getSimpleName();
    return new Trouble(words.format("notsaved", file, what), null, words.format("notsaved.advice"));
  }

  /// @param end the virtual time of the ending, in nanoseconds
  @Nullable Trouble trouble(Ending ending, long end) {
    double seconds = VirtualTime.seconds(end);
    return switch (ending) {
      case Ending.Finished _, Ending.Undecided _ -> null;
      case Ending.Exited e when e.isWell() -> null;
      case Ending.Exited e -> say("exited", null, e.code(), seconds);
      case Ending.Crashed e -> say("crashed", line(e.line()), e.value(), seconds);
      case Ending.Deadlocked _ -> say("deadlocked", null, seconds);
      case Ending.CutOff e -> say("cut." + e.limit().word(), line(e.line()), e.bound(), seconds);
      case Ending.SchedulerFailed e -> say("scheduler", null, e.message());
      case Ending.Failed e -> say("failed", line(e.line()), e.message());
    };
  }

  private Trouble say(String key, @Nullable SourceSpan span, Object... values) {
    return new Trouble(format(key, values), span, format(key + ".advice", values));
  }

  private String format(String key, Object... values) {
    return new MessageFormat(texts.getString("ending." + key), Locale.ENGLISH).format(values);
  }

  private static @Nullable SourceSpan line(int line) {
    return line > 0 ? new SourceSpan(line, 0, line, 0) : null;
  }
}
