package dev.simmer.scheduler;

import dev.simmer.trace.VirtualTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value for each option of a scheduler.
public final class OptionValues {
  private final Map<String, Double> values;

  private OptionValues(Map<String, Double> values) {
    this.values = Map.copyOf(values);
  }

  /// The usual values, but for those that are given.
  ///
  /// @throws IllegalArgumentException if there is no such option, or it does not take the value
  public static OptionValues of(List<SchedulerOption> options, Map<String, Double> given) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (SchedulerOption option : options) {
      double value = given.getOrDefault(option.name(), option.usual());
      if (!option.takes(value)) {
        throw new IllegalArgumentException(option.name() + " does not take " + value);
      }
      values.put(option.name(), value);
    }
    if (!values.keySet().containsAll(given.keySet())) {
      throw new IllegalArgumentException("no such option among " + given.keySet());
    }
    return new OptionValues(values);
  }

  /// The usual values.
  public static OptionValues usual(List<SchedulerOption> options) {
    return of(options, Map.of());
  }

  /// The value as it was given.
  ///
  /// @throws IllegalArgumentException if there is no such option
  public double get(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no option " + name);
    }
    return value;
  }

  /// A value that counts something.
  public int whole(String name) {
    return (int) Math.min(Integer.MAX_VALUE, get(name));
  }

  /// A value in seconds, as nanoseconds.
  public long nanos(String name) {
    return VirtualTime.nanos(get(name));
  }
}
