package dev.simmer.story;

import dev.simmer.recording.Figures;
import dev.simmer.recording.TaskMeasure;
import java.util.Locale;

/// What the figures of a run are called, what each means, and how it is written.
public final class FigureWords {
  private static final double MANY = 100;

  private final Words words = new Words();
  private final Phrases phrases = new Phrases(words);

  /// A figure of a whole run.
  public enum RunMeasure {
    MAKESPAN,
    BUSY,
    IDLE,
    KEPT,
    SWITCHES,
    FAIRNESS
  }

  public String name(RunMeasure measure) {
    return words.say(key(measure));
  }

  /// What the makespan is called before the end.
  public String soFar() {
    return words.say("figure.sofar");
  }

  /// What it is, in a sentence.
  public String meaning(RunMeasure measure) {
    return words.say(key(measure) + ".tip");
  }

  /// `5.0 s`, `62 %`, `13`
  public String value(RunMeasure measure, Figures figures) {
    return switch (measure) {
      case MAKESPAN -> seconds(figures.makespan());
      case BUSY -> words.say("figure.percent", Math.round(100 * figures.busy()));
      case IDLE -> seconds(figures.totals().idle());
      case KEPT -> seconds(figures.totals().kept());
      case SWITCHES -> String.format(Locale.ROOT, "%,d", figures.totals().switches());
      case FAIRNESS -> index(figures.fairness());
    };
  }

  public String name(TaskMeasure measure) {
    return words.say(key(measure));
  }

  /// What it is, in a sentence.
  public String meaning(TaskMeasure measure) {
    return words.say(key(measure) + ".tip");
  }

  /// What a sum over the pots is called: `mean`, `max` or `jain`.
  public String sum(String key) {
    return words.say("figure." + key);
  }

  /// What a sum over the pots is, in a sentence.
  public String meaningOfSum(String key) {
    return words.say("figure." + key + ".tip");
  }

  /// `2.0 s`
  public String seconds(long nanos) {
    return phrases.seconds(nanos);
  }

  /// `0.89`
  public String index(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /// `1.67`, `571`
  String ratio(double value) {
    return value < MANY ? index(value) : String.format(Locale.ROOT, "%,.0f", value);
  }

  String say(String key, Object... values) {
    return words.say(key, values);
  }

  private static String key(Enum<?> measure) {
    return "figure." + measure.name().toLowerCase(Locale.ROOT);
  }
}
