package dev.simmer.ui.compare;

import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.recording.Comparison;
import dev.simmer.simulation.Engine;
import dev.simmer.simulation.Problem;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.Result;
import dev.simmer.simulation.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A recipe under two to four schedulers. Each run has a thread of its own; all else happens on the
/// window's thread.
public final class CompareModel {
  private final Engine engine;
  private final Executor workers;
  private final Executor window;
  private final Consumer<Throwable> failures;
  private final ReadOnlyObjectWrapper<List<SchedulerPlan>> plans =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Compared> compared = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyObjectWrapper<String> trouble = new ReadOnlyObjectWrapper<>("");
  private @Nullable Recipe recipe;
  private @Nullable Settings settings;
  private AtomicBoolean cancelled = new AtomicBoolean();

  /// @param workers runs recipes, several at a time
  /// @param window runs what changes the window, on its thread
  /// @param failures hears of failures that nobody expects, on a worker
  public CompareModel(
      Engine engine, Executor workers, Executor window, Consumer<Throwable> failures) {
    this.engine = engine;
    this.workers = workers;
    this.window = window;
    this.failures = failures;
  }

  /// Compares a recipe under schedulers.
  ///
  /// @param how how to run it, but for the scheduler
  public void compare(Recipe what, Settings how, List<SchedulerPlan> under) {
    recipe = what;
    settings = how;
    plans.set(List.copyOf(under));
    run();
  }

  /// Puts another scheduler in the place of one.
  public void replace(int position, SchedulerPlan plan) {
    List<SchedulerPlan> changed = new ArrayList<>(plans.get());
    if (!changed.set(position, plan).text().equals(plan.text())) {
      plans.set(List.copyOf(changed));
      run();
    }
  }

  /// Compares one scheduler more, if there is room.
  public void add(SchedulerPlan plan) {
    if (plans.get().size() < Comparison.MOST) {
      List<SchedulerPlan> changed = new ArrayList<>(plans.get());
      changed.add(plan);
      plans.set(List.copyOf(changed));
      run();
    }
  }

  /// Compares one scheduler less, if enough are left.
  public void remove(int position) {
    if (plans.get().size() > Comparison.FEWEST) {
      List<SchedulerPlan> changed = new ArrayList<>(plans.get());
      changed.remove(position);
      plans.set(List.copyOf(changed));
      run();
    }
  }

  /// Gives up what is running; what was compared before stays.
  public void cancel() {
    cancelled.set(true);
    progress.set(1);
  }

  private void run() {
    Recipe what = recipe;
    Settings how = settings;
    if (what == null || how == null) {
      return;
    }
    cancelled.set(true);
    AtomicBoolean token = new AtomicBoolean();
    cancelled = token;
    progress.set(0);
    new Runs(what, how, plans.get(), token).start();
  }

  /// The runs of one comparison.
  private final class Runs {
    private final Recipe what;
    private final Settings how;
    private final List<SchedulerPlan> under;
    private final AtomicBoolean token;
    private final AtomicReferenceArray<@Nullable Result> results;
    private final AtomicInteger left;

    Runs(Recipe what, Settings how, List<SchedulerPlan> under, AtomicBoolean token) {
      this.what = what;
      this.how = how;
      this.under = under;
      this.token = token;
      results = new AtomicReferenceArray<>(under.size());
      left = new AtomicInteger(under.size());
    }

    void start() {
      for (int i = 0; i < under.size(); i++) {
        int run = i;
        workers.execute(() -> cook(run));
      }
    }

    private void cook(int run) {
      try {
        results.set(run, engine.run(what, how.withScheduler(under.get(run)), token::get));
        int running = left.decrementAndGet();
        publish(() -> progress.set((under.size() - running) / (under.size() + 1.0)));
        if (running == 0) {
          finish();
        }
      } catch (CancellationException e) {
        publish(() -> progress.set(1));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        publish(CompareModel.this::cancel);
        failures.accept(e);
      }
    }

    private void finish() {
      List<Compared.Run> runs = new ArrayList<>();
      for (int i = 0; i < under.size(); i++) {
        switch (results.get(i)) {
          case Result.Recorded recorded -> runs.add(new Compared.Run(under.get(i), recorded));
          case Result.Refused refused -> {
            publish(() -> refuse(refused.problem()));
            return;
          }
          case null -> throw new IllegalStateException("all runs are over");
        }
      }
      Compared all = Compared.of(runs);
      publish(
          () -> {
            trouble.set("");
            progress.set(1);
            compared.set(all);
          });
    }

    private void refuse(Problem problem) {
      trouble.set(problem.message());
      progress.set(1);
    }

    private void publish(Runnable change) {
      window.execute(
          () -> {
            if (!token.get()) {
              change.run();
            }
          });
    }
  }

  /// The schedulers that are compared, in order.
  public ReadOnlyObjectProperty<List<SchedulerPlan>> plansProperty() {
    return plans.getReadOnlyProperty();
  }

  /// What is shown; null until a comparison is there.
  public ReadOnlyObjectProperty<@Nullable Compared> comparedProperty() {
    return compared.getReadOnlyProperty();
  }

  /// How much of the work is done; 1 if nothing is being done.
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Why the recipe cannot be run; empty if it can.
  public ReadOnlyObjectProperty<String> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }
}
