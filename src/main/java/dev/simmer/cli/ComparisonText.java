package dev.simmer.cli;

import dev.simmer.recording.Comparison;
import dev.simmer.recording.Divergence;
import dev.simmer.story.DivergenceWords;
import dev.simmer.story.FigureTable;
import dev.simmer.story.FigureTable.Row;
import dev.simmer.story.FigureTable.Section;
import dev.simmer.story.FigureWords;
import java.util.List;
import java.util.stream.Stream;

/// Writes a comparison as `simmer compare` prints it.
final class ComparisonText {
  private static final int WIDTH = 96;
  private static final int MOST_TASKS = 12;
  private static final String INDENT = "  ";

  private final Console console;
  private final List<String> schedulers;
  private final Comparison comparison;
  private final FigureTable table;
  private final StringBuilder text = new StringBuilder();

  ComparisonText(Console console, List<String> schedulers, Comparison comparison) {
    this.console = console;
    this.schedulers = schedulers;
    this.comparison = comparison;
    table = FigureTable.of(comparison);
  }

  String text(boolean allTasks) {
    headline();
    comparison.divergence().ifPresentOrElse(this::parting, this::noParting);
    boolean each = allTasks || tasks() <= MOST_TASKS;
    List<Row> sums = table.sections().stream().flatMap(section -> rows(section, each)).toList();
    int name = width(Stream.concat(table.run().stream(), sums.stream()).map(Row::name));
    line(new Row("", "", schedulers), name);
    table.run().forEach(row -> line(row, name));
    for (Section section : table.sections()) {
      text.append('\n').append(section.name()).append('\n');
      rows(section, each).forEach(row -> line(row, name));
    }
    if (!each) {
      text.append('\n').append(console.text("compared.left", tasks()));
    }
    return text.toString();
  }

  private int tasks() {
    return table.sections().getFirst().pots().size();
  }

  /// `5.0 s against 3.0 s: asyncio is 1.67 x as fast as one-by-one`
  private void headline() {
    text.append(table.headline());
    if (!comparison.allEndedWell()) {
      text.append(console.text("compared.unended"));
    } else if (!table.verdict().isEmpty()) {
      String fastest = schedulers.get(comparison.fastest());
      String slowest = schedulers.get(comparison.slowest());
      text.append(console.text("compared.verdict", fastest, table.verdict(), slowest));
    }
    text.append('\n');
  }

  private void parting(Divergence divergence) {
    String time = new FigureWords().seconds(divergence.time());
    text.append(console.text("compared.parts", divergence.tick(), time));
    int name = width(schedulers.stream());
    List<String> reasons = DivergenceWords.reasons(comparison.recordings(), divergence);
    for (int i = 0; i < schedulers.size(); i++) {
      String head = INDENT + pad(schedulers.get(i), name) + INDENT;
      Wrapping.append(text, head, reasons.get(i), WIDTH);
    }
    text.append('\n');
  }

  private void noParting() {
    text.append(console.text("compared.same"));
  }

  private static Stream<Row> rows(Section section, boolean each) {
    Stream<Row> pots = each ? section.pots().stream() : Stream.of();
    return Stream.concat(pots, section.sums().stream())
        .map(row -> new Row(INDENT + row.name(), row.meaning(), row.values()));
  }

  private void line(Row row, int name) {
    StringBuilder line = new StringBuilder(pad(row.name(), name));
    for (int i = 0; i < schedulers.size(); i++) {
      String value = row.values().get(i);
      int width = Math.max(schedulers.get(i).length(), 10);
      line.append(INDENT).append(" ".repeat(Math.max(0, width - value.length()))).append(value);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static int width(Stream<String> words) {
    return words.mapToInt(String::length).max().orElse(0);
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(width - word.length());
  }
}
