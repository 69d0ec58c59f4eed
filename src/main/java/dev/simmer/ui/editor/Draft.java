package dev.simmer.ui.editor;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// The recipe's text as it stands in its pane, which may be newer than what ran and than what is
/// saved. Lines end with line feeds, and the last with nothing.
public final class Draft {
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final BooleanProperty editing = new SimpleBooleanProperty(this, "editing");
  private String ran = "";
  private @Nullable String saved = "";

  /// Another recipe, of which this text is saved.
  void open(String opened) {
    editing.set(false);
    ran = opened;
    saved = opened;
    edit(opened);
  }

  /// The user wrote this.
  void edit(String written) {
    text.set(written);
    compare();
  }

  /// This ran.
  void ranWith(String source) {
    ran = source;
    compare();
  }

  /// This was saved.
  public void savedAs(String source) {
    saved = source;
    compare();
  }

  /// None of it is saved.
  public void isNowhere() {
    saved = null;
    compare();
  }

  private void compare() {
    stale.set(!text.get().equals(ran));
    unsaved.set(!text.get().equals(saved));
  }

  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /// Whether it is another text than the one that ran.
  public ReadOnlyBooleanProperty staleProperty() {
    return stale.getReadOnlyProperty();
  }

  /// Whether it is another text than the one that is saved.
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /// Whether keys write into it.
  public BooleanProperty editingProperty() {
    return editing;
  }
}
