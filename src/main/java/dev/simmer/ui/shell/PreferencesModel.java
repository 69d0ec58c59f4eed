package dev.simmer.ui.shell;

import dev.simmer.home.Preferences;
import dev.simmer.home.PreferencesFile;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the user has set. Each change is kept at once.
final class PreferencesModel {
  private final PreferencesFile file;
  private final Executor worker;
  private final Consumer<Throwable> failures;
  private final ReadOnlyObjectWrapper<Preferences> preferences;

  /// @param kept what is in the file
  /// @param worker writes files
  /// @param failures hears of failures that nobody expects, on the worker
  PreferencesModel(
      Preferences kept, PreferencesFile file, Executor worker, Consumer<Throwable> failures) {
    this.file = file;
    this.worker = worker;
    this.failures = failures;
    preferences = new ReadOnlyObjectWrapper<>(kept);
  }

  void change(UnaryOperator<Preferences> change) {
    Preferences changed = change.apply(preferences.get());
    if (changed.equals(preferences.get())) {
      return;
    }
    preferences.set(changed);
    worker.execute(
        () -> {
          try {
            file.write(changed);
          } catch (IOException e) {
            failures.accept(e);
          }
        });
  }

  Preferences get() {
    return preferences.get();
  }

  ReadOnlyObjectProperty<Preferences> preferencesProperty() {
    return preferences.getReadOnlyProperty();
  }
}
