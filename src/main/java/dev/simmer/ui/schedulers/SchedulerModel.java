package dev.simmer.ui.schedulers;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.SchedulerEntry;
import dev.simmer.catalogue.SchedulerException;
import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which scheduler is chosen, with which options, and what else a run is told.
public final class SchedulerModel {
  private final Catalogue catalogue;
  private final Map<String, SchedulerPlan> plans = new HashMap<>();
  private final ReadOnlyObjectWrapper<SchedulerPlan> plan;
  private final ReadOnlyObjectWrapper<Settings> settings;

  public SchedulerModel(Catalogue catalogue) {
    this.catalogue = catalogue;
    plan = new ReadOnlyObjectWrapper<>(catalogue.first());
    settings = new ReadOnlyObjectWrapper<>(new Settings(catalogue.first(), Limits.DEFAULT));
  }

  /// Those to choose from.
  public List<SchedulerEntry> entries() {
    return catalogue.entries();
  }

  /// The schedulers, by name.
  public Catalogue catalogue() {
    return catalogue;
  }

  /// What is chosen.
  public ReadOnlyObjectProperty<SchedulerPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /// How recipes are to be run.
  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /// Chooses a scheduler, with the options that it had when it was last chosen.
  public void choose(SchedulerEntry entry) {
    set(planOf(entry));
  }

  /// A scheduler with the options that it had when it was last chosen.
  public SchedulerPlan planOf(SchedulerEntry entry) {
    return plans.getOrDefault(entry.id(), entry.usual());
  }

  /// Sets an option of the chosen scheduler, as it was typed.
  ///
  /// @throws SchedulerException if it does not take that; the old value stays
  public void setOption(String name, String text) throws SchedulerException {
    set(plan.get().with(name, text));
  }

  private void set(SchedulerPlan chosen) {
    if (!chosen.text().equals(plan.get().text())) {
      plans.put(chosen.entry().id(), chosen);
      plan.set(chosen);
      settings.set(settings.get().withScheduler(chosen));
    }
  }

  /// Sets how long a burner is busy with each line, in nanoseconds.
  public void setLineCost(long nanos) {
    if (settings.get().lineCost() != nanos) {
      settings.set(settings.get().withLineCost(nanos));
    }
  }

  /// Sets priorities of tasks, by name.
  public void setPriorities(Map<String, Integer> byName) {
    if (!settings.get().priorities().equals(byName)) {
      settings.set(settings.get().withPriorities(byName));
    }
  }
}
