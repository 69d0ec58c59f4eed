package dev.simmer.catalogue;

import dev.simmer.scheduler.SchedulerOption;
import dev.simmer.scheduler.SchedulerOption.Unit;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the options of a scheduler, as they are typed.
final class OptionReader {
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.catalogue.catalogue");
  private final SchedulerEntry entry;

  OptionReader(SchedulerEntry entry) {
    this.entry = entry;
  }

  /// The value of an option.
  ///
  /// @param text null if no value was given
  double read(String name, @Nullable String text) throws SchedulerException {
    SchedulerOption option =
        entry.option(name).orElseThrow(() -> problem("option", entry.id(), name, options()));
    if (text == null) {
      throw problem("value", name, range(option));
    }
    try {
      double value = Double.parseDouble(text);
      if (option.takes(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw problem("number", option.name(), range(option), text);
    }
    throw problem("number", option.name(), range(option), text);
  }

  private String range(SchedulerOption option) {
    String key = option.unit() == Unit.WHOLE ? "range.whole" : "range.seconds";
    return texts
        .getString(key)
        .formatted(SchedulerOption.typed(option.least()), SchedulerOption.typed(option.most()));
  }

  private String options() {
    List<SchedulerOption> options = entry.options();
    return options.isEmpty()
        ? texts.getString("option.none")
        : texts
            .getString("option.list")
            .formatted(
                options.stream().map(SchedulerOption::name).collect(Collectors.joining(", ")));
  }

  private SchedulerException problem(String key, Object... values) {
    return new SchedulerException(texts.getString(key).formatted(values));
  }
}
