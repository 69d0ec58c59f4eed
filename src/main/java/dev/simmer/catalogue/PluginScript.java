package dev.simmer.catalogue;

import dev.simmer.catalogue.SchedulerEntry.Origin;
import dev.simmer.scheduler.CannotChooseException;
import dev.simmer.scheduler.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Finds the scheduler in one script, which goes by the name of its file.
record PluginScript(Path file, Script scripts) {
  private static final String ENDING = ".py";
  private static final int LARGEST = 1_000_000;

  static boolean is(Path file) {
    return file.toString().endsWith(ENDING);
  }

  /// The file of a scheduler in a folder.
  static Path in(Path folder, String id) {
    return folder.resolve(id + ENDING);
  }

  void load(List<SchedulerEntry> entries, List<PluginProblem> problems) {
    String name = String.valueOf(file.getFileName());
    String id = name.substring(0, name.length() - ENDING.length());
    String refusal = PluginFolder.refusal(id, entries);
    if (refusal == null) {
      read(id, entries, problems);
    } else {
      problems.add(new PluginProblem(file, "", refusal));
    }
  }

  private void read(String id, List<SchedulerEntry> entries, List<PluginProblem> problems) {
    try {
      if (Files.size(file) > LARGEST) {
        problems.add(problem("large", LARGEST));
        return;
      }
      String source = Files.readString(file);
      Scheduler one = scripts.read(id, source);
      entries.add(
          new SchedulerEntry(
              id, Origin.PYTHON, one.description(), List.of(), () -> scripts.read(id, source)));
    } catch (CannotChooseException e) {
      problems.add(new PluginProblem(file, "", String.valueOf(e.getMessage())));
    } catch (IOException e) {
      problems.add(problem("script", e));
    }
  }

  private PluginProblem problem(String key, Object value) {
    return new PluginProblem(file, "", PluginProblem.text(key, value));
  }
}
