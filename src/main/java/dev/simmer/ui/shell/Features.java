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
import dev.simmer.ui.tables.DetailsModel;
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
  private final DetailsModel details = new DetailsModel();
  private final OutputModel output = new OutputModel();
  private final LogModel log;
  private final NumbersModel numbers;
  private final ObjectProperty<@Nullable TaskId> selected = new SimpleObjectProperty<>();
  private @Nullable Trouble diagnosis;
  private @Nullable Opened hushed;
  private Opened.@Nullable Show shown;

  /// @param worker adds up figures, and looks for words
  /// @param window runs what changes the window, on its thread
  Features(ShellModel shell, Pulse pulse, Executor worker, Executor window) {
    this.shell = shell;
    numbers = new NumbersModel(worker, window);
    log = new LogModel(worker, window);
    numbers.selectedProperty().bindBidirectional(selected);
    playback = new PlaybackModel<>(pulse);
    tables.selectedProperty().bindBidirectional(selected);
    details.selectedProperty().bindBidirectional(selected);
    output.selectedProperty().bindBidirectional(selected);
    log.onGo(playback::moveTo);
    playback.stopWhere(recipe::breaksAt);
    tables.displayedTimeProperty().bind(playback.displayedTimeProperty());
    shell.openedProperty().subscribe(this::open);
    recipe.onDismiss(this::dismiss);
    shell.noticeProperty().addListener(o -> recipe.complain(trouble()));
    recipe.draft().staleProperty().addListener(o -> diagnose(null));
    playback.playheadProperty().subscribe(this::show);
  }

  private void open(@Nullable Opened opened) {
    Opened.Show show = opened == null ? null : opened.show();
    if (opened == null || (show != null && show.equals(shown))) {
      return;
    }
    if (opened.again()) {
      recipe.openAgain(opened.source(), trouble());
    } else {
      recipe.open(opened.source(), trouble());
    }
    load(show);
  }

  private void load(Opened.@Nullable Show show) {
    shown = show;
    selected.set(null);
    playback.load(show == null ? null : Playhead.atStart(show.recording(), Granularity.FOLDED));
    int first = shell.schedulers().firstTick();
    if (first > 0) {
      playback.moveTo(first);
    }
  }

  /// Says what is wrong with what the user writes, or that nothing is.
  void diagnose(@Nullable Trouble wrong) {
    diagnosis = wrong;
    recipe.complain(trouble());
  }

  /// Moves to where a step of the selected pot leads, if there is one.
  void movePot(BiFunction<Playhead, TaskId, Playhead> step) {
    TaskId pot = selected.get();
    Playhead now = playback.playheadProperty().get();
    if (pot != null && now != null) {
      playback.moveTo(step.apply(now, pot).tick());
    }
  }

  private @Nullable Trouble trouble() {
    Trouble notice = shell.noticeProperty().get();
    if (notice != null) {
      return notice;
    }
    if (recipe.draft().staleProperty().get()) {
      return diagnosis;
    }
    Opened opened = shell.openedProperty().get();
    return opened == null || opened.equals(hushed) ? null : opened.trouble();
  }

  /// Takes away the message about what is wrong; false if there is none.
  boolean dismiss() {
    if (trouble() == null) {
      return false;
    }
    if (shell.noticeProperty().get() != null) {
      shell.dismissNotice();
    } else if (recipe.draft().staleProperty().get()) {
      diagnose(null);
    } else {
      hushed = shell.openedProperty().get();
      recipe.complain(null);
    }
    return true;
  }

  private void show(@Nullable Playhead playhead) {
    Opened opened = shell.openedProperty().get();
    Opened.Show show = opened == null ? null : opened.show();
    if (playhead == null || show == null) {
      tables.clear();
      details.clear();
      output.clear();
      log.clear();
      numbers.clear();
      return;
    }
    Story story = show.story();
    recipe.show(playhead, story.pots());
    tables.show(playhead, story);
    details.show(playhead, story);
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

  DetailsModel details() {
    return details;
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
