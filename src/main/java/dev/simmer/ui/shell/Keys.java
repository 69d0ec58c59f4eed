package dev.simmer.ui.shell;

import dev.simmer.ui.playback.PlaybackModel;
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
  private final Actions actions;

  Keys(Actions actions) {
    this.actions = actions;
  }

  /// What the keys do.
  interface Actions {
    /// What is played now.
    PlaybackModel<?> playback();

    /// Does what the menu bar offers, where it is not about what is played alone.
    void perform(Command command);

    /// Gives the burner to who stands at a place of the ready queue, from 1 on.
    void choose(int place);

    void escape();
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
    if (key.isAltDown()) {
      return null;
    }
    if (key.isShortcutDown()) {
      return textSize(key.getCode());
    }
    PlaybackModel<?> playback = actions.playback();
    return switch (key.getCode()) {
      case SPACE -> playback::togglePlay;
      case RIGHT ->
          key.isShiftDown() ? () -> actions.perform(Command.NEXT_STEP) : playback::forward;
      case LEFT ->
          key.isShiftDown() ? () -> actions.perform(Command.PREVIOUS_STEP) : playback::back;
      case PAGE_DOWN -> playback::forward;
      case PAGE_UP -> playback::back;
      case HOME -> playback::first;
      case END -> playback::last;
      case ESCAPE -> actions::escape;
      default -> null;
    };
  }

  /// The menu has one key for each, which is not where every keyboard has its sign.
  private @Nullable Runnable textSize(KeyCode code) {
    return switch (code) {
      case PLUS, ADD -> () -> actions.perform(Command.LARGER);
      case SUBTRACT -> () -> actions.perform(Command.SMALLER);
      default -> null;
    };
  }

  /// Signs, which lie on different keys of different keyboards.
  private void type(KeyEvent key) {
    if (isTaken(key) || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCharacter()) {
      case "?" -> run(key, () -> actions.perform(Command.KEYS));
      case "/" -> run(key, () -> actions.perform(Command.FIND_POT));
      case "[" -> run(key, () -> actions.perform(Command.LOOP_FROM));
      case "]" -> run(key, () -> actions.perform(Command.LOOP_TO));
      case "t", "T" -> run(key, () -> actions.perform(Command.UNTIL_CLOCK));
      case "x", "X" -> run(key, () -> actions.perform(Command.UNTIL_TROUBLE));
      case "1", "2", "3", "4", "5", "6", "7", "8", "9" ->
          run(key, () -> actions.choose(Integer.parseInt(key.getCharacter())));
      case "+" -> run(key, () -> actions.playback().faster(1));
      case "-" -> run(key, () -> actions.playback().faster(-1));
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
