package dev.simmer.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Finds the schedulers in the jars and scripts of a folder, in the order of the files' names.
///
/// @param limit how long a scheduler in a jar may take for an answer
/// @param scripts makes schedulers of scripts
record PluginFolder(Path folder, Duration limit, Script scripts) {
  /// Adds what is found to the entries, and what cannot be used to the problems. A folder that is
  /// not there holds nothing.
  void load(List<SchedulerEntry> entries, List<PluginProblem> problems) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().forEach(file -> load(file, entries, problems));
    } catch (IOException e) {
      problems.add(new PluginProblem(folder, "", PluginProblem.text("folder", e)));
    }
  }

  private void load(Path file, List<SchedulerEntry> entries, List<PluginProblem> problems) {
    if (file.toString().endsWith(".jar")) {
      new PluginJar(file, limit, entries, problems).load();
    } else if (PluginScript.is(file)) {
      new PluginScript(file, scripts).load(entries, problems);
    }
  }
}
