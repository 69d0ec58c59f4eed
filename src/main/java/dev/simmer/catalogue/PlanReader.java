package dev.simmer.catalogue;

import dev.simmer.scheduler.OptionValues;
import java.util.HashMap;
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
        catalogue.find(parts[0]).orElseThrow(() -> problem("unknown", parts[0], ids(), problems()));
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
    double value = new OptionReader(entry).read(name, sides.length < 2 ? null : sides[1].strip());
    if (given.put(name, value) != null) {
      throw problem("twice", name);
    }
  }

  private String ids() {
    return catalogue.entries().stream().map(SchedulerEntry::id).collect(Collectors.joining(", "));
  }

  /// What might have been meant, were it not for these.
  private String problems() {
    return catalogue.problems().stream()
        .map(problem -> texts.getString("unknown.problem").formatted(problem.message()))
        .collect(Collectors.joining());
  }

  private SchedulerException problem(String key, Object... values) {
    return new SchedulerException(texts.getString(key).formatted(values));
  }
}
