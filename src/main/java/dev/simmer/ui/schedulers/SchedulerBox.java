package dev.simmer.ui.schedulers;

import dev.simmer.catalogue.SchedulerEntry;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Makes a box a choice among schedulers.
public final class SchedulerBox {
  private SchedulerBox() {}

  /// Lets a box show schedulers; its list shows the rule of each.
  public static void furnish(ComboBox<SchedulerEntry> box) {
    box.setConverter(new Titles());
    box.setCellFactory(list -> new SchedulerCell());
  }

  /// The name of a scheduler on screen.
  private static final class Titles extends StringConverter<@Nullable SchedulerEntry> {
    @Override
    public String toString(@Nullable SchedulerEntry entry) {
      return entry == null ? "" : entry.description().title();
    }

    @Override
    public @Nullable SchedulerEntry fromString(String title) {
      return null;
    }
  }
}
