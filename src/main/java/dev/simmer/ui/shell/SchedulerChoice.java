package dev.simmer.ui.shell;

import dev.simmer.scheduler.Scheduler;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/// A scheduler that can be chosen.
///
/// @param id its name on the command line
/// @param name its name on screen
/// @param maker makes one; each run gets one of its own
public record SchedulerChoice(String id, String name, Supplier<Scheduler> maker) {

  /// All that are installed, asyncio's first.
  public static List<SchedulerChoice> installed() {
    return ServiceLoader.load(Scheduler.class).stream()
        .map(SchedulerChoice::of)
        .sorted((a, b) -> Boolean.compare(b.id.equals("asyncio"), a.id.equals("asyncio")))
        .toList();
  }

  private static SchedulerChoice of(ServiceLoader.Provider<Scheduler> provider) {
    String id = provider.get().id();
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
    String key = "scheduler." + id;
    return new SchedulerChoice(id, texts.containsKey(key) ? texts.getString(key) : id, provider);
  }

  @Override
  public String toString() {
    return name;
  }
}
