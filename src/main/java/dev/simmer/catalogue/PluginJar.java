package dev.simmer.catalogue;

import dev.simmer.catalogue.SchedulerEntry.Origin;
import dev.simmer.scheduler.Description;
import dev.simmer.scheduler.Scheduler;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolutionException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/// Finds the schedulers in one jar, a module or not. Each jar has a class loader of its own.
final class PluginJar {
  private final Path jar;
  private final Duration limit;
  private final List<SchedulerEntry> entries;
  private final List<PluginProblem> problems;

  PluginJar(Path jar, Duration limit, List<SchedulerEntry> entries, List<PluginProblem> problems) {
    this.jar = jar;
    this.limit = limit;
    this.entries = entries;
    this.problems = problems;
  }

  void load() {
    int before = entries.size() + problems.size();
    try {
      read();
    } catch (IOException e) {
      problem("", PluginProblem.text("unreadable", String.valueOf(e.getMessage())));
    } catch (FindException | ResolutionException | LayerInstantiationException e) {
      problem("", PluginProblem.text("load", String.valueOf(e.getMessage())));
    }
    if (entries.size() + problems.size() == before) {
      problem("", PluginProblem.text("none", Scheduler.class.getName()));
    }
  }

  private void read() throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      boolean isModule = file.getEntry("module-info.class") != null;
      Iterator<ServiceLoader.Provider<Scheduler>> providers =
          services(isModule).stream().iterator();
      while (step(providers, file)) {}
    }
  }

  private ServiceLoader<Scheduler> services(boolean isModule) throws IOException {
    if (isModule) {
      return ServiceLoader.load(layer(), Scheduler.class);
    }
    URL[] urls = {jar.toUri().toURL()};
    ClassLoader loader = new URLClassLoader(urls, Scheduler.class.getClassLoader());
    return ServiceLoader.load(Scheduler.class, loader);
  }

  private ModuleLayer layer() {
    ModuleFinder finder = ModuleFinder.of(jar);
    Set<String> names =
        finder.findAll().stream()
            .map(module -> module.descriptor().name())
            .collect(Collectors.toSet());
    ModuleLayer boot = ModuleLayer.boot();
    Configuration modules = boot.configuration().resolve(finder, ModuleFinder.of(), names);
    return boot.defineModulesWithOneLoader(modules, Scheduler.class.getClassLoader());
  }

  /// Looks at the next provider; those of Simmer itself are found once more, and passed over.
  private boolean step(Iterator<ServiceLoader.Provider<Scheduler>> providers, JarFile file)
      throws IOException {
    try {
      if (!providers.hasNext()) {
        return false;
      }
      ServiceLoader.Provider<Scheduler> provider = providers.next();
      if (provider.type().getModule() != Scheduler.class.getModule()) {
        add(provider, file);
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      problem("", PluginFailures.what(e));
    }
    return true;
  }

  private void add(ServiceLoader.Provider<Scheduler> provider, JarFile file) throws IOException {
    String type = provider.type().getName();
    String exits = ExitSearch.from(type, file);
    if (exits != null) {
      problem(exits, PluginProblem.text("exits"));
      return;
    }
    try {
      SchedulerEntry entry = new Guard(jar, type, limit).ask(() -> entry(provider, type));
      String refusal = PluginFolder.refusal(entry.id(), entries);
      if (refusal == null) {
        entries.add(entry);
      } else {
        problem(type, refusal);
      }
    } catch (PluginException e) {
      problem(type, e.what());
    }
  }

  /// Runs on the plug-in's thread.
  private SchedulerEntry entry(ServiceLoader.Provider<Scheduler> provider, String type) {
    Scheduler one = provider.get();
    String id = Objects.requireNonNull(one.id(), "id");
    Description description = Objects.requireNonNull(one.description(), "description");
    return new SchedulerEntry(
        id,
        Origin.JAR,
        description,
        one.options(),
        () -> new GuardedScheduler(id, new Guard(jar, type, limit), provider));
  }

  private void problem(String type, String what) {
    problems.add(new PluginProblem(jar, type, what));
  }
}
