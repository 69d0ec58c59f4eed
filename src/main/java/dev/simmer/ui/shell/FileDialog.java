package dev.simmer.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The system's dialogs for files, which begin where it was last.
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
  public Optional<Path> chooseToSave(Window owner, Wish wish) {
    FileChooser saver = new FileChooser();
    saver.setTitle(wish.title());
    saver.setInitialDirectory(chooser.getInitialDirectory());
    saver.setInitialFileName(wish.name());
    saver
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(wish.kind(), "*" + wish.ending()));
    return Optional.ofNullable(saver.showSaveDialog(owner)).map(File::toPath);
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
