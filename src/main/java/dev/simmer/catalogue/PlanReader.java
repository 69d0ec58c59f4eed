package dev.simmer.catalogue;

import dev.simmer.scheduler.OptionValues;
import java.nio.file.Path;
import java.util.ArrayList;
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
    SchedulerEntry entry = catalogue.find(parts[0]).orElseThrow(() -> unknown(parts[0]));
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
    if (assignment.isEmpty()) {
      throw problem("empty", entry.id());
    }
    String[] sides = assignment.split("=", 2);
    String name = sides[0].strip();
    double value = new OptionReader(entry).read(name, sides.length < 2 ? null : sides[1].strip());
    if (given.put(name, value) != null) {
      throw problem("twice", name);
    }
  }

  /// What is wrong with the plug-in of that very name comes first.
  private SchedulerException unknown(String id) {
    List<PluginProblem> others = new ArrayList<>(catalogue.problems());
    List<PluginProblem> its = others.stream().filter(it -> isNamed(it.jar(), id)).toList();
    others.removeAll(its);
    return its.isEmpty()
        ? problem("unknown", id, ids(), said(others))
        : problem("unusable", id, messages(its), ids(), said(others));
  }

  /// Whether a file is that name with some ending.
  private static boolean isNamed(Path file, String id) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "").equals(id);
  }

  private static String messages(List<PluginProblem> problems) {
    return problems.stream().map(PluginProblem::message).collect(Collectors.joining("; "));
  }

  private String ids() {
    return catalogue.entries().stream().map(SchedulerEntry::id).collect(Collectors.joining(", "));
  }

  /// What might have been meant, were it not for these.
  private String said(List<PluginProblem> problems) {
    return problems.stream()
        .map(problem -> texts.getString("unknown.problem").formatted(problem.message()))
        .collect(Collectors.joining());
  }

  private SchedulerException problem(String key, Object... values) {
    return new SchedulerException(texts.getString(key).formatted(values));
  }
}
