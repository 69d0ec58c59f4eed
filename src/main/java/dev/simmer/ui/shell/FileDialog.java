package dev.simmer.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The system's dialog for opening files, which begins where it was last.
public final class FileDialog implements FileChoice {
  private final FileChooser chooser = new FileChooser();

  public FileDialog() {
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
    chooser.setTitle(texts.getString("open.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(texts.getString("open.filter"), "*.py"),
            new FileChooser.ExtensionFilter(texts.getString("open.all"), "*"));
  }

  @Override
  public Optional<Path> choose(Window owner) {
    File file = chooser.showOpenDialog(owner);
    if (file == null) {
      return Optional.empty();
    }
    chooser.setInitialDirectory(file.getParentFile());
    return Optional.of(file.toPath());
  }
}
