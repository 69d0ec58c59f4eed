package dev.simmer.ui.shell;

import dev.simmer.home.Preferences;
import dev.simmer.home.Preferences.Look;
import dev.simmer.recording.Playhead;
import java.util.function.UnaryOperator;
import jfx.incubator.scene.control.richtext.CodeArea;

/// Does what the menu bar offers.
final class Commands {
  private static final int TEXT_STEP = 10;

  private final MainWindow window;
  private final Editing editing;
  private final Features features;
  private final ShellView view;
  private final Scripts scripts;
  private final PreferencesModel preferences;

  Commands(
      MainWindow window,
      Editing editing,
      Features features,
      ShellView view,
      Scripts scripts,
      PreferencesModel preferences) {
    this.window = window;
    this.editing = editing;
    this.features = features;
    this.view = view;
    this.scripts = scripts;
    this.preferences = preferences;
  }

  /// Does it, unless it is about what a comparison hides.
  void perform(Command command) {
    if (!window.compares() || !command.isAboutRecipe()) {
      act(command);
    }
  }

  private void act(Command command) {
    CodeArea code = view.recipe().code();
    switch (command) {
      case NEW -> window.leave(editing::begin);
      case OPEN -> window.choose();
      case FORGET_RECENT -> preferences.change(Preferences::withoutRecent);
      case SAVE -> editing.save();
      case SAVE_AS -> editing.saveAs();
      case CLOSE -> window.close();
      case UNDO -> code.undo();
      case REDO -> code.redo();
      case CUT -> code.cut();
      case COPY -> code.copy();
      case PASTE -> code.paste();
      case FIND -> view.recipe().find();
      case RUN -> editing.run();
      case COMPARE -> window.compare();
      case PLAY -> window.playback().togglePlay();
      case FORWARD -> window.playback().forward();
      case BACK -> window.playback().back();
      case NEXT_STEP -> features.movePot(Playhead::nextStepOf);
      case PREVIOUS_STEP -> features.movePot(Playhead::previousStepOf);
      case UNTIL_CLOCK -> window.playback().untilClock();
      case UNTIL_TROUBLE -> window.playback().untilTrouble();
      case LOOP_FROM -> window.playback().beginRange();
      case LOOP_TO -> window.playback().endRange();
      case NO_LOOP -> window.playback().forgetRange();
      case BREAKPOINT -> view.recipe().toggleBreakpoint();
      case FIND_POT -> window.findPot();
      case WRITE_SCHEDULER -> scripts.write();
      case SHOW_SCHEDULERS -> window.showSchedulers();
      case LIGHT -> look(Look.LIGHT);
      case DARK -> look(Look.DARK);
      case SYSTEM -> look(Look.SYSTEM);
      case LARGER -> textSize(size -> size + TEXT_STEP);
      case SMALLER -> textSize(size -> size - TEXT_STEP);
      case USUAL_SIZE -> textSize(size -> Preferences.DEFAULT.textSize());
      case REDUCE_MOTION -> preferences.change(set -> set.withReducedMotion(!set.reduceMotion()));
      case KEYS -> view.keys().toggle();
      case SHOW_LOG -> window.showLog();
      case ABOUT -> window.about();
    }
  }

  private void look(Look look) {
    preferences.change(set -> set.with(look));
  }

  private void textSize(UnaryOperator<Integer> change) {
    preferences.change(set -> set.withTextSize(change.apply(set.textSize())));
  }
}
