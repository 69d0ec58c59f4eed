package dev.simmer.ui.numbers;

import dev.simmer.recording.Figures;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.TaskFigures;
import dev.simmer.recording.TaskMeasure;
import dev.simmer.story.FigureWords;
import dev.simmer.story.FigureWords.RunMeasure;
import dev.simmer.story.Pots;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The figures of a run up to a playhead, in words.
///
/// @param over whether the playhead is at the end
/// @param run those of the whole run, in the order of [RunMeasure]
/// @param rows the sums, then the pots in order of creation
record Numbers(boolean over, List<String> run, List<NumberRow> rows) {
  static final Numbers NONE = new Numbers(true, List.of(), List.of());

  Numbers {
    run = List.copyOf(run);
    rows = List.copyOf(rows);
  }

  static Numbers of(FigureWords words, Playhead playhead, Pots pots) {
    Figures figures = Figures.of(playhead.recording(), playhead.ticks().factsUpTo(playhead.tick()));
    List<NumberRow> rows = new ArrayList<>();
    rows.add(sum(words, "mean", figures::mean, false));
    rows.add(sum(words, "max", figures::max, false));
    rows.add(sum(words, "jain", figures::jain, true));
    for (TaskFigures task : figures.tasks()) {
      rows.add(pot(words, task, pots.name(task.task())));
    }
    return new Numbers(
        playhead.tick() == playhead.lastTick(),
        Stream.of(RunMeasure.values()).map(measure -> words.value(measure, figures)).toList(),
        rows);
  }

  private static NumberRow pot(FigureWords words, TaskFigures task, String name) {
    List<Double> values =
        Stream.of(TaskMeasure.values()).map(measure -> (double) measure.of(task)).toList();
    return new NumberRow(task.task(), name, values, texts(words, values, false), "");
  }

  private static NumberRow sum(
      FigureWords words, String key, ToDoubleFunction<TaskMeasure> figure, boolean isIndex) {
    List<Double> values = Stream.of(TaskMeasure.values()).map(figure::applyAsDouble).toList();
    return new NumberRow(
        null, words.sum(key), values, texts(words, values, isIndex), words.meaningOfSum(key));
  }

  private static List<String> texts(FigureWords words, List<Double> values, boolean isIndex) {
    return values.stream()
        .map(value -> isIndex ? words.index(value) : words.seconds(Math.round(value)))
        .toList();
  }
}
