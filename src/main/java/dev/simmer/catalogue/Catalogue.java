package dev.simmer.catalogue;

import dev.simmer.catalogue.SchedulerEntry.Origin;
import dev.simmer.scheduler.Scheduler;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The schedulers that can be chosen.
public final class Catalogue {
  private static final Duration ANSWER = Duration.ofSeconds(2);

  private final List<SchedulerEntry> entries;

  private final List<PluginProblem> problems;
  private final @Nullable PluginFolder plugins;
  private final Map<Path, FileTime> stamp;

  private Catalogue(
      List<SchedulerEntry> entries,
      List<PluginProblem> problems,
      @Nullable PluginFolder plugins,
      Map<Path, FileTime> stamp) {
    this.stamp = stamp;
    this.entries = List.copyOf(entries);
    this.problems = List.copyOf(problems);
    this.plugins = plugins;
  }

  /// Those that Simmer ships, in the order in which they are shown.
  public static Catalogue builtIn() {
    return new Catalogue(shipped(), List.of(), null, Map.of());
  }

  /// Those, and then the ones in the jars and scripts of a folder, which need not be there. Each in
  /// a jar has two seconds for an answer.
  ///
  /// @param scripts makes schedulers of scripts
  public static Catalogue withPlugins(Path folder, Script scripts) {
    return of(new PluginFolder(folder, ANSWER, scripts));
  }

  static Catalogue of(PluginFolder plugins) {
    Map<Path, FileTime> stamp = plugins.stamp();
    List<SchedulerEntry> entries = shipped();
    List<PluginProblem> problems = new ArrayList<>();
    plugins.load(entries, problems);
    return new Catalogue(entries, problems, plugins, stamp);
  }

  /// The file of a scheduler in a folder that is written as a script.
  public static Path scriptIn(Path folder, String id) {
    return PluginScript.in(folder, id);
  }

  /// Looks for them anew: the folder may have changed.
  public Catalogue again() {
    return plugins == null ? builtIn() : of(plugins);
  }

  /// Whether the folder has changed since they were looked for. Reads the folder.
  public boolean isOutdated() {
    return plugins != null && !plugins.stamp().equals(stamp);
  }

  private static List<SchedulerEntry> shipped() {
    return ServiceLoader.load(Scheduler.class).stream()
        .filter(provider -> provider.type().getModule() == Scheduler.class.getModule())
        .map(provider -> entry(provider))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static SchedulerEntry entry(ServiceLoader.Provider<Scheduler> provider) {
    Scheduler one = provider.get();
    return new SchedulerEntry(
        one.id(), Origin.BUILT_IN, one.description(), one.options(), provider);
  }

  public List<SchedulerEntry> entries() {
    return entries;
  }

  /// What could not be loaded, and why.
  public List<PluginProblem> problems() {
    return problems;
  }

  /// Where jars and scripts with more schedulers are looked for; empty if nowhere. It need not be
  /// there.
  public Optional<Path> folder() {
    return Optional.ofNullable(plugins).map(PluginFolder::folder);
  }

  public Optional<SchedulerEntry> find(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /// The scheduler that is typed as `round-robin:slice=0.5,burners=2`.
  ///
  /// @throws SchedulerException if there is none of the name, or it does not take the options
  public SchedulerPlan plan(String text) throws SchedulerException {
    return new PlanReader(this).read(text);
  }

  /// The scheduler that Simmer starts with: asyncio's.
  public SchedulerPlan first() {
    return entries.getFirst().usual();
  }
}
