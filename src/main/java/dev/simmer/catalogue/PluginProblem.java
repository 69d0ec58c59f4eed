package dev.simmer.catalogue;

import java.nio.file.Path;
import java.util.ResourceBundle;

/// What is wrong with a plug-in.
///
/// @param jar the file, or the folder if that cannot be read
/// @param type the name of the scheduler's class; empty if it did not come to one
/// @param what what happened, without a full stop
public record PluginProblem(Path jar, String type, String what) {
  /// In one line: `last.jar, class kitchen.Last: what happened`.
  public String message() {
    String key = type.isEmpty() ? "problem.jar" : "problem.class";
    return text(key, jar.getFileName(), type, what);
  }

  static String text(String key, Object... values) {
    return ResourceBundle.getBundle("dev.simmer.catalogue.catalogue")
        .getString(key)
        .formatted(values);
  }
}
