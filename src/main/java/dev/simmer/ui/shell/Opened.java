package dev.simmer.ui.shell;

import dev.simmer.recording.Recording;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Recipe;
import dev.simmer.story.Story;
import dev.simmer.ui.editor.SourceText;
import dev.simmer.ui.editor.Trouble;
import dev.simmer.ui.tables.Printout;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A recipe with all that the window shows of it, made off the window's thread.
///
/// @param again whether it is the recipe that was open before, run again
/// @param show what happened when it ran; null if it cannot be run
/// @param trouble what is wrong; null if nothing is
record Opened(
    Recipe recipe,
    boolean again,
    SourceText source,
    @Nullable Show show,
    @Nullable Trouble trouble) {
  /// The same recipe, which is in another file now.
  Opened in(Path file) {
    Recipe saved = new Recipe(String.valueOf(file.getFileName()), file, recipe.source());
    return new Opened(saved, true, source, show, trouble);
  }

  /// @param ending how the program ended
  record Show(Recording recording, Ending ending, Story story, Printout printout) {
    Show(Recording recording, Ending ending) {
      this(recording, ending, new Story(recording), Printout.of(recording));
    }
  }
}
