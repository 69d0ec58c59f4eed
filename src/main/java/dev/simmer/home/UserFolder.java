package dev.simmer.home;

import java.nio.file.Path;

/// The folder in which Simmer keeps what is the user's own. It need not exist.
public record UserFolder(Path path) {
  /// That of the user who runs Simmer: `~/.simmer`.
  public static UserFolder ofUser() {
    return new UserFolder(Path.of(System.getProperty("user.home"), ".simmer"));
  }

  /// Where the user's own schedulers are.
  public Path schedulers() {
    return path.resolve("schedulers");
  }

  /// What the user has set.
  public PreferencesFile preferences() {
    return new PreferencesFile(path.resolve("preferences.properties"));
  }

  /// Texts that were not saved when Simmer ended.
  public UnsavedTexts unsaved() {
    return UnsavedTexts.of(path.resolve("unsaved"));
  }

  /// Where failures that nobody expected are written down.
  public FailureLog log() {
    return new FailureLog(path.resolve("simmer.log"));
  }
}
