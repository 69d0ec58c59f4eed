package dev.simmer.catalogue;

import dev.simmer.scheduler.OptionValues;
import dev.simmer.scheduler.SchedulerOption;
import dev.simmer.scheduler.SchedulerOption.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// Reads a scheduler with its options, as it is typed.
final class PlanReader {
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.catalogue.catalogue");
  private final Catalogue catalogue;

  PlanReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  SchedulerPlan read(String text) throws SchedulerException {
    String[] parts = text.strip().split(":", 2);
    SchedulerEntry entry =
        catalogue.find(parts[0]).orElseThrow(() -> problem("unknown", parts[0], ids()));
    Map<String, Double> given = new HashMap<>();
    if (parts.length > 1) {
      for (String assignment : parts[1].split(",", -1)) {
        read(entry, assignment.strip(), given);
      }
    }
    return new SchedulerPlan(entry, OptionValues.of(entry.options(), given));
  }

  private void read(SchedulerEntry entry, String assignment, Map<String, Double> given)
      throws SchedulerException {
    String[] sides = assignment.split("=", 2);
    String name = sides[0].strip();
    SchedulerOption option =
        entry.option(name).orElseThrow(() -> problem("option", entry.id(), name, options(entry)));
    if (sides.length < 2) {
      throw problem("value", name, range(option));
    }
    if (given.put(name, value(option, sides[1].strip())) != null) {
      throw problem("twice", name);
    }
  }

  private double value(SchedulerOption option, String text) throws SchedulerException {
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
    return texts.getString(key).formatted(plain(option.least()), plain(option.most()));
  }

  private String options(SchedulerEntry entry) {
    List<SchedulerOption> options = entry.options();
    return options.isEmpty()
        ? texts.getString("option.none")
        : texts
            .getString("option.list")
            .formatted(
                options.stream().map(SchedulerOption::name).collect(Collectors.joining(", ")));
  }

  private String ids() {
    return catalogue.entries().stream().map(SchedulerEntry::id).collect(Collectors.joining(", "));
  }

  private SchedulerException problem(String key, Object... values) {
    return new SchedulerException(texts.getString(key).formatted(values));
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
