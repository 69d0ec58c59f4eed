package dev.simmer.ui.tables;

import dev.simmer.recording.Bisection;
import dev.simmer.recording.Recording;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a program printed, cut into lines. Immutable, and made off the window's thread.
public final class Printout {
  private final List<OutputLine> lines = new ArrayList<>();
  private @Nullable Draft open;

  private Printout() {}

  /// Reads what was printed out of a recording.
  public static Printout of(Recording recording) {
    Printout printout = new Printout();
    int writes = recording.printedUpTo(recording.factCount());
    for (int number = 0; number < writes; number++) {
      int i = recording.printedFact(number);
      switch (recording.fact(i)) {
        case LoopEvent.Printed p -> printout.add(i, p.time(), p.task(), p.text(), false);
        case LoopEvent.ErrorPrinted p -> printout.add(i, p.time(), p.task(), p.text(), true);
        default -> {
          // Prints nothing.
        }
      }
    }
    printout.close();
    return printout;
  }

  private void add(int fact, long time, @Nullable TaskId task, String text, boolean error) {
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      draft(time, task, error).pieces.add(new OutputLine.Piece(fact, text.substring(from, end)));
      if (newline >= 0) {
        close();
      }
      from = end + 1;
    }
  }

  private Draft draft(long time, @Nullable TaskId task, boolean error) {
    Draft known = open;
    if (known == null || known.error != error) {
      close();
      known = new Draft(time, task, error, new ArrayList<>());
      open = known;
    }
    return known;
  }

  private void close() {
    if (open != null) {
      lines.add(new OutputLine(open.time, open.task, open.error, List.copyOf(open.pieces)));
      open = null;
    }
  }

  /// How many of some lines have begun in the first `facts` facts.
  static int begun(List<OutputLine> lines, int facts) {
    return Bisection.first(
        lines.size(), line -> lines.get(line).pieces().getFirst().fact() >= facts);
  }

  /// The lines that a task began, in order; all lines for null.
  List<OutputLine> linesOf(@Nullable TaskId task) {
    return task == null ? lines : lines.stream().filter(line -> task.equals(line.task())).toList();
  }

  private record Draft(
      long time, @Nullable TaskId task, boolean error, List<OutputLine.Piece> pieces) {}
}
