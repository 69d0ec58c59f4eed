package dev.simmer.ui.shell;

import dev.simmer.home.Preferences;
import dev.simmer.home.PreferencesFile;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the user has set. Each change is kept at once.
final class PreferencesModel {
  private final PreferencesFile file;
  private final Background background;
  private final ReadOnlyObjectWrapper<Preferences> preferences;

  /// @param kept what is in the file
  PreferencesModel(Preferences kept, PreferencesFile file, Background background) {
    this.file = file;
    this.background = background;
    preferences = new ReadOnlyObjectWrapper<>(kept);
  }

  void change(UnaryOperator<Preferences> change) {
    Preferences changed = change.apply(preferences.get());
    if (changed.equals(preferences.get())) {
      return;
    }
    preferences.set(changed);
    background.run(() -> file.write(changed));
  }

  Preferences get() {
    return preferences.get();
  }

  ReadOnlyObjectProperty<Preferences> preferencesProperty() {
    return preferences.getReadOnlyProperty();
  }
}
