package dev.simmer.ui.shell;

import dev.simmer.trace.TaskId;
import dev.simmer.ui.playback.PlaybackModel;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

/// The keys that work wherever the focus is. They are taken before the focused control sees them.
final class Keys {
  private final PlaybackModel playback;
  private final Supplier<@Nullable TaskId> selected;
  private final Runnable open;
  private final Runnable help;
  private final Runnable escape;

  Keys(
      PlaybackModel playback,
      Supplier<@Nullable TaskId> selected,
      Runnable open,
      Runnable help,
      Runnable escape) {
    this.playback = playback;
    this.selected = selected;
    this.open = open;
    this.help = help;
    this.escape = escape;
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    // A focused button fires when Space is released.
    scene.addEventFilter(KeyEvent.KEY_RELEASED, key -> swallow(key, key.getCode()));
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::type);
  }

  private void press(KeyEvent key) {
    boolean escapes = key.getCode() == KeyCode.ESCAPE && !isInOpenMenu(key);
    Runnable action = isTaken(key) && !escapes ? null : actionOf(key);
    if (action != null) {
      key.consume();
      action.run();
    }
  }

  private static void swallow(KeyEvent key, KeyCode code) {
    if (code == KeyCode.SPACE && !isTaken(key)) {
      key.consume();
    }
  }

  private @Nullable Runnable actionOf(KeyEvent key) {
    if (key.isShortcutDown()) {
      return key.getCode() == KeyCode.O ? open : null;
    }
    if (key.isAltDown()) {
      return null;
    }
    return switch (key.getCode()) {
      case SPACE -> playback::togglePlay;
      case RIGHT -> key.isShiftDown() ? () -> withPot(playback::next) : playback::forward;
      case LEFT -> key.isShiftDown() ? () -> withPot(playback::previous) : playback::back;
      case PAGE_DOWN -> playback::forward;
      case PAGE_UP -> playback::back;
      case HOME -> playback::first;
      case END -> playback::last;
      case ESCAPE -> escape;
      default -> null;
    };
  }

  /// Signs, which lie on different keys of different keyboards.
  private void type(KeyEvent key) {
    if (isTaken(key) || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCharacter()) {
      case "?" -> run(key, help);
      case "+" -> run(key, () -> playback.faster(1));
      case "-" -> run(key, () -> playback.faster(-1));
      case " " -> key.consume();
      default -> {
        // Somebody else's.
      }
    }
  }

  private static void run(Event key, Runnable action) {
    key.consume();
    action.run();
  }

  private void withPot(Consumer<TaskId> move) {
    TaskId pot = selected.get();
    if (pot != null) {
      move.accept(pot);
    }
  }

  /// Whether the focused control needs the keys itself.
  private static boolean isTaken(Event key) {
    return switch (key.getTarget()) {
      case TextInputControl text -> text.isEditable();
      case CodeArea code -> code.isEditable();
      default -> isInOpenMenu(key);
    };
  }

  private static boolean isInOpenMenu(Event key) {
    return switch (key.getTarget()) {
      case MenuButton menu -> menu.isShowing();
      case ComboBoxBase<?> choice -> choice.isShowing();
      default -> false;
    };
  }
}
