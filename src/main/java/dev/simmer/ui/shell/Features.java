package dev.simmer.ui.shell;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.story.Story;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.editor.RecipeModel;
import dev.simmer.ui.editor.Trouble;
import dev.simmer.ui.numbers.NumbersModel;
import dev.simmer.ui.playback.PlaybackModel;
import dev.simmer.ui.playback.Pulse;
import dev.simmer.ui.tables.LogModel;
import dev.simmer.ui.tables.OutputModel;
import dev.simmer.ui.tables.TablesModel;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The view models of all features, which here hear of what is open, of the playhead and of the
/// selected pot.
final class Features {
  private final ShellModel shell;
  private final PlaybackModel<Playhead> playback;
  private final RecipeModel recipe = new RecipeModel();
  private final TablesModel tables = new TablesModel();
  private final OutputModel output = new OutputModel();
  private final LogModel log = new LogModel();
  private final NumbersModel numbers;
  private final ObjectProperty<@Nullable TaskId> selected = new SimpleObjectProperty<>();
  private @Nullable Opened hushed;

  /// @param worker adds up figures
  /// @param window runs what changes the window, on its thread
  Features(ShellModel shell, Pulse pulse, Executor worker, Executor window) {
    this.shell = shell;
    numbers = new NumbersModel(worker, window);
    numbers.selectedProperty().bindBidirectional(selected);
    playback = new PlaybackModel<>(pulse);
    tables.selectedProperty().bindBidirectional(selected);
    tables.displayedTimeProperty().bind(playback.displayedTimeProperty());
    shell.openedProperty().subscribe(this::open);
    recipe.onDismiss(this::dismiss);
    shell.noticeProperty().addListener(o -> recipe.complain(trouble()));
    playback.playheadProperty().subscribe(this::show);
  }

  private void open(@Nullable Opened opened) {
    selected.set(null);
    if (opened == null) {
      return;
    }
    recipe.open(opened.source(), trouble());
    Opened.Show show = opened.show();
    playback.load(show == null ? null : Playhead.atStart(show.recording(), Granularity.FOLDED));
    int first = shell.schedulers().firstTick();
    if (first > 0) {
      playback.moveTo(first);
    }
  }

  /// Moves to the next step of the selected pot, if there is one.
  void nextStep() {
    moveTo(Playhead::nextStepOf);
  }

  /// Moves to the previous step of the selected pot, if there is one.
  void previousStep() {
    moveTo(Playhead::previousStepOf);
  }

  private void moveTo(BiFunction<Playhead, TaskId, Playhead> step) {
    Playhead now = playback.playheadProperty().get();
    TaskId pot = selected.get();
    if (now != null && pot != null) {
      playback.moveTo(step.apply(now, pot).tick());
    }
  }

  private @Nullable Trouble trouble() {
    Trouble notice = shell.noticeProperty().get();
    Opened opened = shell.openedProperty().get();
    boolean silent = notice != null || opened == null || opened == hushed;
    return silent ? notice : opened.trouble();
  }

  /// Takes away the message about what is wrong; false if there is none.
  boolean dismiss() {
    if (trouble() == null) {
      return false;
    }
    if (shell.noticeProperty().get() == null) {
      hushed = shell.openedProperty().get();
      recipe.complain(null);
    } else {
      shell.dismissNotice();
    }
    return true;
  }

  private void show(@Nullable Playhead playhead) {
    Opened opened = shell.openedProperty().get();
    Opened.Show show = opened == null ? null : opened.show();
    if (playhead == null || show == null) {
      tables.clear();
      output.clear();
      log.clear();
      numbers.clear();
      return;
    }
    Story story = show.story();
    recipe.show(playhead, story.pots());
    tables.show(playhead, story);
    output.show(playhead, story.pots(), show.printout());
    log.show(playhead, story.pots());
    numbers.show(playhead, story.pots());
  }

  PlaybackModel<Playhead> playback() {
    return playback;
  }

  RecipeModel recipe() {
    return recipe;
  }

  TablesModel tables() {
    return tables;
  }

  OutputModel output() {
    return output;
  }

  LogModel log() {
    return log;
  }

  NumbersModel numbers() {
    return numbers;
  }

  /// The pot that is selected in all features.
  ObjectProperty<@Nullable TaskId> selectedProperty() {
    return selected;
  }
}
