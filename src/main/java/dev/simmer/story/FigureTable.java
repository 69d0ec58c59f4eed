package dev.simmer.story;

import dev.simmer.recording.Comparison;
import dev.simmer.recording.Figures;
import dev.simmer.recording.TaskFigures;
import dev.simmer.recording.TaskMeasure;
import dev.simmer.story.FigureWords.RunMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of several runs beside each other, in words.
///
/// @param headline `5.0 s against 3.0 s`
/// @param verdict `1.67 x as fast`; empty if none was faster
/// @param run those of the whole run
/// @param sections those of the pots, a section for each measure
public record FigureTable(String headline, String verdict, List<Row> run, List<Section> sections) {
  public FigureTable {
    run = List.copyOf(run);
    sections = List.copyOf(sections);
  }

  /// A figure, with a value for each run; empty for a run without such a pot.
  ///
  /// @param meaning what the figure is, in a sentence
  public record Row(String name, String meaning, List<String> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /// One measure of all pots. The pots of the runs are matched by their names.
  ///
  /// @param meaning what the measure is, in a sentence
  /// @param sums the mean, the maximum and Jain's index
  public record Section(String name, String meaning, List<Row> pots, List<Row> sums) {
    public Section {
      pots = List.copyOf(pots);
      sums = List.copyOf(sums);
    }
  }

  public static FigureTable of(Comparison comparison) {
    return new Writer(comparison).table();
  }

  private static final class Writer {
    private final FigureWords words = new FigureWords();
    private final Comparison comparison;
    private final List<Map<String, TaskFigures>> pots = new ArrayList<>();
    private final SequencedSet<String> names = new LinkedHashSet<>();

    Writer(Comparison comparison) {
      this.comparison = comparison;
      for (int i = 0; i < comparison.recordings().size(); i++) {
        Pots named = new Pots(comparison.recordings().get(i));
        Map<String, TaskFigures> byName = new HashMap<>();
        for (TaskFigures task : comparison.figures().get(i).tasks()) {
          byName.put(named.name(task.task()), task);
          names.add(named.name(task.task()));
        }
        pots.add(byName);
      }
    }

    FigureTable table() {
      List<Row> run = Stream.of(RunMeasure.values()).map(this::row).toList();
      List<Section> sections = Stream.of(TaskMeasure.values()).map(this::section).toList();
      return new FigureTable(headline(), verdict(), run, sections);
    }

    private String headline() {
      List<String> spans =
          comparison.figures().stream().map(f -> words.value(RunMeasure.MAKESPAN, f)).toList();
      return String.join(words.say("figure.against"), spans);
    }

    private String verdict() {
      double ratio = comparison.ratio();
      return ratio == 1 || Double.isInfinite(ratio)
          ? ""
          : words.say("figure.faster", words.ratio(ratio));
    }

    private Row row(RunMeasure measure) {
      return row(words.name(measure), words.meaning(measure), f -> words.value(measure, f));
    }

    private Row row(String name, String meaning, Function<Figures, String> value) {
      return new Row(name, meaning, comparison.figures().stream().map(value).toList());
    }

    private Section section(TaskMeasure measure) {
      String meaning = words.meaning(measure);
      List<Row> sums =
          List.of(
              sum("mean", f -> words.seconds(Math.round(f.mean(measure)))),
              sum("max", f -> words.seconds(f.max(measure))),
              sum("jain", f -> words.index(f.jain(measure))));
      List<Row> each = names.stream().map(name -> row(name, meaning, measure)).toList();
      return new Section(words.name(measure), meaning, each, sums);
    }

    private Row sum(String key, Function<Figures, String> value) {
      return row(words.sum(key), words.meaningOfSum(key), value);
    }

    private Row row(String name, String meaning, TaskMeasure measure) {
      return new Row(
          name, meaning, pots.stream().map(run -> value(run.get(name), measure)).toList());
    }

    private String value(@Nullable TaskFigures task, TaskMeasure measure) {
      return task == null ? "" : words.seconds(measure.of(task));
    }
  }
}
