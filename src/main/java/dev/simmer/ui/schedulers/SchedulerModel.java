package dev.simmer.ui.schedulers;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.ChosenScheduler;
import dev.simmer.catalogue.SchedulerEntry;
import dev.simmer.catalogue.SchedulerException;
import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.simulation.Branch;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.SchedulerSource;
import dev.simmer.simulation.Settings;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which scheduler is chosen, with which options, and what else a run is told.
///
/// In place of a scheduler the user may be the chef: then it is the choices made so far. And from
/// some tick on another scheduler may take over.
public final class SchedulerModel {
  private final ReadOnlyObjectWrapper<Catalogue> catalogue;
  private final Map<String, SchedulerPlan> plans = new HashMap<>();
  private final ReadOnlyObjectWrapper<SchedulerPlan> plan;
  private final ReadOnlyObjectWrapper<@Nullable Takeover> takeover = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable List<TaskId>> choices =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Settings> settings;

  public SchedulerModel(Catalogue catalogue) {
    this.catalogue = new ReadOnlyObjectWrapper<>(catalogue);
    plan = new ReadOnlyObjectWrapper<>(catalogue.first());
    settings = new ReadOnlyObjectWrapper<>(new Settings(catalogue.first(), Limits.DEFAULT));
  }

  /// Another scheduler decides after a tick.
  public record Takeover(int tick, SchedulerPlan plan) {}

  /// Those to choose from.
  public List<SchedulerEntry> entries() {
    return catalogue.get().entries();
  }

  /// The schedulers, by name.
  public Catalogue catalogue() {
    return catalogue.get();
  }

  /// The schedulers, which change when the user writes one.
  public ReadOnlyObjectProperty<Catalogue> catalogueProperty() {
    return catalogue.getReadOnlyProperty();
  }

  /// Goes by schedulers that were found anew, and chooses one of them.
  public void reload(Catalogue found, SchedulerEntry chosen) {
    adopt(found, chosen);
    choices.set(null);
    begin(settings.get());
  }

  /// Goes by schedulers that were found anew. What is chosen stays, and what it has run; if it is
  /// gone, the first is chosen.
  public void refresh(Catalogue found) {
    found
        .find(plan.get().entry().id())
        .ifPresentOrElse(
            entry -> adopt(found, entry), () -> reload(found, found.entries().getFirst()));
  }

  private void adopt(Catalogue found, SchedulerEntry chosen) {
    plans.replaceAll(
        (id, old) -> found.find(id).map(e -> new SchedulerPlan(e, old.values())).orElse(old));
    plan.set(planOf(chosen));
    catalogue.set(found);
  }

  /// What is chosen.
  public ReadOnlyObjectProperty<SchedulerPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /// Who has taken over last; null if nobody has.
  public ReadOnlyObjectProperty<@Nullable Takeover> takeoverProperty() {
    return takeover.getReadOnlyProperty();
  }

  /// What the user has chosen as the chef; null while a scheduler chooses.
  public ReadOnlyObjectProperty<@Nullable List<TaskId>> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// How recipes are to be run.
  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /// At which tick a run is to be shown first, or at the end nearest to it.
  public int firstTick() {
    Takeover last = takeover.get();
    return choices.get() != null ? Integer.MAX_VALUE : last == null ? 0 : last.tick();
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
      choices.set(null);
      begin(settings.get());
    }
  }

  /// Sets how long a burner is busy with each line, in nanoseconds.
  public void setLineCost(long nanos) {
    if (settings.get().lineCost() != nanos) {
      begin(settings.get().withLineCost(nanos));
    }
  }

  /// Sets priorities of tasks, by name.
  public void setPriorities(Map<String, Integer> byName) {
    if (!settings.get().priorities().equals(byName)) {
      begin(settings.get().withPriorities(byName));
    }
  }

  /// Lets another scheduler decide after a tick.
  ///
  /// @param facts how many facts there are up to the end of the tick
  public void takeOver(int tick, int facts, SchedulerPlan by) {
    takeover.set(new Takeover(tick, by));
    settings.set(settings.get().withBranch(new Branch(facts, by)));
  }

  /// Lets the chosen scheduler decide from the start to the end.
  public void dropTakeover() {
    if (takeover.get() != null) {
      begin(settings.get());
    }
  }

  /// Makes the user the chef, or the scheduler again.
  public void beChef(boolean chef) {
    if (chef != (choices.get() != null)) {
      choices.set(chef ? List.of() : null);
      begin(settings.get());
    }
  }

  /// The chef gives a task the burner.
  public void give(TaskId task) {
    List<TaskId> made = new ArrayList<>(madeSoFar());
    made.add(task);
    choices.set(List.copyOf(made));
    begin(settings.get());
  }

  /// The chef takes the last choice back, if there is one.
  public void takeBack() {
    List<TaskId> made = madeSoFar();
    if (!made.isEmpty()) {
      choices.set(made.subList(0, made.size() - 1));
      begin(settings.get());
    }
  }

  private List<TaskId> madeSoFar() {
    List<TaskId> made = choices.get();
    return made == null ? List.of() : made;
  }

  /// Forgets what only makes sense for one recipe: choices, and who takes over when.
  public void forgetRun() {
    if (takeover.get() != null || !madeSoFar().isEmpty()) {
      choices.set(choices.get() == null ? null : List.of());
      begin(settings.get());
    }
  }

  /// From the start to the end under what is chosen.
  private void begin(Settings how) {
    takeover.set(null);
    List<TaskId> made = choices.get();
    settings.set(
        made == null
            ? how.withScheduler(plan.get())
            : how.withSource(SchedulerSource.forEachRun(() -> new ChosenScheduler(made))));
  }
}
