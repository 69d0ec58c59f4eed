package dev.simmer.cli;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.Choices;
import dev.simmer.catalogue.ChosenScheduler;
import dev.simmer.catalogue.SchedulerException;
import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.RecipeFile;
import dev.simmer.simulation.SchedulerSource;
import dev.simmer.simulation.Settings;
import dev.simmer.trace.TaskId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The options that say how a program is run.
///
/// @param catalogue finds the schedulers; only asked where one is named
record RunOptions(Supplier<Catalogue> catalogue) {
  private static final Option SCHEDULER = Option.with("NAME", "--scheduler", "scheduled");
  private static final Option CHOICES = Option.with("FILE", "--choices", "choices");
  private static final Option LINE_COST = Option.with("SECONDS", "--cost-per-line", "cost");

  /// Those of a command that runs a program under several schedulers.
  static final List<Option> OF_ALL_RUNS =
      Stream.concat(Stream.of(LINE_COST), LimitOptions.ALL.stream()).toList();

  static final List<Option> ALL =
      Stream.concat(Stream.of(SCHEDULER, CHOICES), OF_ALL_RUNS.stream()).toList();

  /// What was given, and what is usual where nothing was.
  Settings read(Given given) throws WrongUse {
    String name = given.text(SCHEDULER);
    if (name != null && given.has(CHOICES)) {
      throw new WrongUse("wrong.both");
    }
    Path choices = given.path(CHOICES);
    if (choices != null) {
      List<TaskId> read = choices(choices);
      return settings(given, SchedulerSource.forEachRun(() -> new ChosenScheduler(read)));
    }
    return settings(
        given, SchedulerSource.forEachLoop(name == null ? AsyncioScheduler::new : scheduler(name)));
  }

  /// What the scheduler is called that [#read] gives.
  String schedulerOf(Given given) {
    String choices = given.text(CHOICES);
    String name = given.text(SCHEDULER);
    return choices != null ? choices : name == null ? new AsyncioScheduler().id() : name;
  }

  /// The same, under these schedulers.
  Settings settings(Given given, SchedulerSource scheduler) throws WrongUse {
    return new Settings(
        scheduler, LimitOptions.read(given), given.lineCost(LINE_COST), Map.of(), List.of());
  }

  private static List<TaskId> choices(Path file) throws WrongUse {
    try {
      return Choices.read(RecipeFile.read(file).source());
    } catch (RecipeException e) {
      throw new WrongUse("wrong.choices", file, e.problem().message());
    } catch (SchedulerException e) {
      throw new WrongUse("wrong.choices", file, String.valueOf(e.getMessage()));
    }
  }

  private Supplier<Scheduler> scheduler(String name) throws WrongUse {
    try {
      return catalogue.get().plan(name);
    } catch (SchedulerException e) {
      throw refused(e);
    }
  }

  /// A scheduler and how it was typed.
  record Typed(String text, SchedulerPlan plan) {}

  /// Several schedulers, as they are typed: `fifo,round-robin:slice=0.5,burners=2,lifo`. An option
  /// after a comma belongs to the scheduler before it.
  List<Typed> schedulers(String names) throws WrongUse {
    try {
      Catalogue found = catalogue.get();
      List<Typed> typed = new ArrayList<>();
      for (String one : names.split(",(?![^:,]*=)", -1)) {
        typed.add(new Typed(one.strip(), found.plan(one)));
      }
      return typed;
    } catch (SchedulerException e) {
      throw refused(e);
    }
  }

  private static WrongUse refused(SchedulerException e) {
    return new WrongUse("wrong.scheduler", String.valueOf(e.getMessage()));
  }
}
