package dev.simmer;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.TreeSet;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The house: which package may use which, and what none of them may do. There are no exemptions.
class ArchitectureTest {
  private static final JavaClasses SIMMER =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private static final String[] DETERMINISTIC = {
    "dev.simmer.loop..", "dev.simmer.python..", "dev.simmer.scheduler.."
  };

  private static final String[] JAVA = {"java..", "javax..", "org.jspecify.."};
  private static final String[] JAVAFX = {"javafx..", "jfx.incubator..", "atlantafx.."};

  private static final String[] PYTHON = {
    "python.syntax",
    "python.compile",
    "python.translate",
    "python.runtime",
    "python.library",
    "python.standard"
  };

  /// Modules of several files.
  private static final String[] MODULES = {
    "python.library.coroutine",
    "python.library.data",
    "python.library.datetime",
    "python.library.hashing",
    "python.library.json",
    "python.library.mathematics",
    "python.library.random",
    "python.library.regex",
    "python.library.support",
    "python.library.system",
    "python.library.threads",
    "python.library.traceback"
  };

  private static final String[] FOR_FEATURES = {
    "simulation", "catalogue", "story", "chart", "recording", "trace", "scheduler", "ui.control"
  };
  private static final String[] FEATURES = {
    "ui.kitchen",
    "ui.gantt",
    "ui.tables",
    "ui.editor",
    "ui.numbers",
    "ui.playback",
    "ui.schedulers",
    "ui.compare"
  };

  static Stream<Room> house() {
    var rooms =
        Stream.of(
            new Room("trace", "facts are what all else is built upon"),
            new Room("scheduler", "a plug-in is given facts, and never the loop").uses("trace"),
            new Room("scheduler.builtin", "a built-in policy can do what any plug-in can, no more")
                .uses("scheduler", "trace"),
            new Room("loop", "the loop knows no language and shows nothing")
                .uses("scheduler", "trace"),
            new Room("loop.primitive", "asyncio's primitives stand on the loop, not in it")
                .uses("loop", "trace"),
            new Room("loop.executor", "threads work beside the loop, which only hears of results")
                .uses("loop", "trace"),
            new Room("python.syntax", "parsing depends on nothing that runs").uses("trace"),
            new Room("python.compile", "code is made before there is a loop to run it")
                .uses("python.syntax", "trace"),
            new Room("python.translate", "code is translated as it stands, by whoever runs it")
                .uses("python.compile", "trace"),
            new Room("python.runtime", "frames run code, and never look at its source")
                .uses("python.compile", "python.translate", "loop", "trace"),
            new Room(
                    "python.library",
                    "a library module sees values, code and the loop, and no syntax")
                .uses("python.compile", "python.runtime", "loop", "trace"),
            new Room("python.library.asyncio", "it is the program's way to the loop")
                .uses("python.library", "python.library.threads", "python.runtime")
                .uses("loop", "loop.primitive", "loop.executor", "trace"),
            new Room("python.standard", "it lists the modules, so that none has to know another")
                .uses("python.syntax", "python.compile", "python.runtime")
                .uses("python.library", "python.library.asyncio")
                .uses(MODULES),
            new Room("recording", "a recording read from a file needs no loop to be shown")
                .uses("trace"),
            new Room("simulation", "it is where a program, a scheduler and a recording meet")
                .uses("trace", "scheduler", "scheduler.builtin", "loop", "recording")
                .uses(PYTHON),
            new Room("catalogue", "whoever chooses a scheduler finds them in one place")
                .uses("scheduler", "trace"),
            new Room("story", "captions are told from recordings alone, in a terminal as well")
                .uses("recording", "trace"),
            new Room("chart", "a chart is drawn where there is no display")
                .uses("recording", "story", "trace"),
            new Room("cli", "the commands run where there is no display")
                .uses("trace", "scheduler", "scheduler.builtin", "loop", "recording")
                .uses(PYTHON)
                .uses("simulation", "catalogue", "story", "chart"),
            new Room("home", "what is the user's own can be kept without a window"),
            new Room("ui.control", "a control can be reused wherever there is JavaFX").with(JAVAFX),
            new Room("ui.shell", "it joins the features, and leaves the engine to the simulation")
                .uses(FOR_FEATURES)
                .uses(FEATURES)
                .uses("home")
                .with(JAVAFX));
    var features =
        Stream.of(FEATURES)
            .map(
                feature ->
                    new Room(feature, "a feature asks the recording, not the loop or its neighbour")
                        .uses(FOR_FEATURES)
                        .with(JAVAFX));
    var modules =
        Stream.of(MODULES)
            .map(
                module ->
                    new Room(module, "a module stands on the built-in types, not on its neighbour")
                        .uses("python.library", "python.compile", "python.runtime")
                        .uses("loop", "loop.executor", "trace"));
    return Stream.of(rooms, modules, features).flatMap(room -> room);
  }

  @ParameterizedTest
  @MethodSource("house")
  void usesOnlyWhatItMay(Room room) {
    check(
        classes()
            .that()
            .resideInAPackage(room.location())
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(room.with(JAVA).uses(room.name()).mayUse().toArray(String[]::new))
            .because(room.because()));
  }

  @Test
  void everyPackageHasItsPlaceInTheHouse() {
    var known = Stream.concat(Stream.of("dev.simmer"), house().map(Room::location));
    check(
        classes()
            .should()
            .resideInAnyPackage(known.toArray(String[]::new))
            .because("a package that is not in the house is held to no rule"));
  }

  @Test
  void packagesFormNoCycle() {
    check(
        slices()
            .matching("dev.simmer.(**)")
            .should()
            .beFreeOfCycles()
            .because("what depends on itself can be neither read nor tested alone"));
  }

  @Test
  void viewModelsKnowNoSceneGraph() {
    check(
        noClasses()
            .that()
            .resideInAPackage("dev.simmer.ui..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene..")
            .because("a view model decides, and the view shows"));
  }

  @Test
  void theEngineReadsNoClockOfTheMachine() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(DETERMINISTIC)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethodWhere(
                target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Date.class)
            .because("time is virtual: the same program gives the same recording on any machine"));
  }

  @Test
  void theEngineStartsNoThread() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(DETERMINISTIC)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Thread.class, ThreadLocal.class, Timer.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.concurrent..")
            .because("one thread runs the loop, as in asyncio; whose it is decides the caller"));
  }

  @Test
  void theEngineLeavesNothingToChance() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(DETERMINISTIC)
            .should()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "identityHashCode", Object.class)
            .orShould()
            .dependOnClassesThat(chance())
            .because(
                "a tick stepped over twice must be the same tick, so chance comes from a seed"));
  }

  private static DescribedPredicate<JavaClass> chance() {
    return belongToAnyOf(
            Random.class,
            SplittableRandom.class,
            SecureRandom.class,
            IdentityHashMap.class,
            WeakHashMap.class)
        .or(resideInAPackage("java.util.random"))
        .as("draw numbers, or order by identity hash");
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(SIMMER);
  }

  /// A package, what it may use besides Java and itself, and why that and no more.
  record Room(String name, String because, Set<String> mayUse) {
    Room(String name, String because) {
      this(name, because, Set.of());
    }

    Room uses(String... rooms) {
      return with(Stream.of(rooms).map(room -> "dev.simmer." + room).toArray(String[]::new));
    }

    Room with(String... packages) {
      var all = new TreeSet<>(mayUse);
      Collections.addAll(all, packages);
      return new Room(name, because, all);
    }

    String location() {
      return "dev.simmer." + name;
    }
  }
}
