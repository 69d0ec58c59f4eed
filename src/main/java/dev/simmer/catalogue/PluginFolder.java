package dev.simmer.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /// Why a scheduler cannot have this name; null if it can.
  static @Nullable String refusal(String id, List<SchedulerEntry> entries) {
    if (!Names.isGood(id)) {
      return PluginProblem.text("id", id);
    }
    boolean isTaken = entries.stream().anyMatch(other -> other.id().equals(id));
    return isTaken ? PluginProblem.text("taken", id) : null;
  }

  /// What is in the folder, and when each was changed: another if a file has come, gone or changed.
  /// Empty if it cannot be read.
  Map<Path, FileTime> stamp() {
    Map<Path, FileTime> stamp = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        stamp.put(file, Files.getLastModifiedTime(file));
      }
    } catch (IOException e) {
      return Map.of();
    }
    return stamp;
  }

  private void load(Path file, List<SchedulerEntry> entries, List<PluginProblem> problems) {
    if (file.toString().endsWith(".jar")) {
      new PluginJar(file, limit, entries, problems).load();
    } else if (PluginScript.is(file)) {
      new PluginScript(file, scripts).load(entries, problems);
    }
  }
}
