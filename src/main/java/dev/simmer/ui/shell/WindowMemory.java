package dev.simmer.ui.shell;

import dev.simmer.home.Preferences;
import dev.simmer.home.Preferences.WindowPlace;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window is on the screen and how its panes share it, from one start to the next.
final class WindowMemory {
  private final Stage stage;
  private final List<SplitPane> splits;

  WindowMemory(Stage stage, List<SplitPane> splits) {
    this.stage = stage;
    this.splits = splits;
  }

  /// Puts the window where it was, unless that is on no screen any more.
  void restore(Preferences kept) {
    WindowPlace place = kept.window();
    if (place != null && isOnScreen(place)) {
      stage.setX(place.x());
      stage.setY(place.y());
      stage.setWidth(place.width());
      stage.setHeight(place.height());
      stage.setMaximized(place.maximized());
    }
    long dividers = splits.stream().mapToLong(split -> split.getDividers().size()).sum();
    if (kept.splits().size() == dividers) {
      restoreSplits(kept.splits());
    }
  }

  private void restoreSplits(List<Double> shares) {
    int next = 0;
    for (SplitPane split : splits) {
      for (SplitPane.Divider divider : split.getDividers()) {
        divider.setPosition(Math.clamp(shares.get(next), 0, 1));
        next++;
      }
    }
  }

  private static boolean isOnScreen(WindowPlace place) {
    return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
        .isEmpty();
  }

  /// The preferences with where the window is now. A maximized one keeps the place that it had
  /// before.
  Preferences note(Preferences preferences) {
    WindowPlace before = preferences.window();
    boolean maximized = stage.isMaximized();
    WindowPlace now =
        maximized && before != null
            ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
            : new WindowPlace(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximized);
    List<Double> shares = new ArrayList<>();
    splits.forEach(split -> split.getDividers().forEach(d -> shares.add(d.getPosition())));
    return preferences.with(now, shares);
  }
}
