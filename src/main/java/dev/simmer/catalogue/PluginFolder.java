package dev.simmer.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Finds the schedulers in the jars of a folder, in the order of the files' names.
final class PluginFolder {
  private final Path folder;
  private final Duration limit;

  PluginFolder(Path folder, Duration limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /// Adds what is found to the entries, and what cannot be used to the problems. A folder that is
  /// not there holds nothing.
  void load(List<SchedulerEntry> entries, List<PluginProblem> problems) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .forEach(jar -> new PluginJar(jar, limit, entries, problems).load());
    } catch (IOException e) {
      problems.add(new PluginProblem(folder, "", PluginProblem.text("folder", e)));
    }
  }
}
