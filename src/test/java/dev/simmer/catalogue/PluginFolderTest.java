package dev.simmer.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.SchedulerEntry.Origin;
import dev.simmer.simulation.PythonScheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which jars become schedulers, and what is said of those that cannot.
class PluginFolderTest {
  private static final String FIRST = "return new Choice.Run(0, \"first\");";

  @TempDir private Path work;
  private PluginJars jars;

  @BeforeEach
  void makeJars() {
    jars = new PluginJars(work);
  }

  @Test
  void aJarsSchedulerComesAfterTheBuiltInOnes() {
    jars.add("b.jar", "\"demo\"", FIRST);
    jars.add("a.jar", "\"another\"", FIRST);
    List<SchedulerEntry> builtIn = Catalogue.builtIn().entries();
    List<SchedulerEntry> all = load().entries();
    assertEquals(ids(builtIn), ids(all.subList(0, builtIn.size())));
    List<SchedulerEntry> added = all.subList(builtIn.size(), all.size());
    assertEquals(List.of("another", "demo"), ids(added));
    assertTrue(added.stream().allMatch(entry -> entry.origin() == Origin.JAR));
    assertEquals(List.of(), load().problems());
  }

  @Test
  void aModuleIsAskedForWhatItProvides() {
    String provides = "provides dev.simmer.scheduler.Scheduler with demo.Demo;";
    jars.add("module.jar", "\"demo\"", FIRST);
    String source = "module demo { requires dev.simmer; " + provides + " }";
    Path file = work.resolve("module/module-info.java");
    PluginJars.write(file, source);
    String classes = jars.classes("module.jar");
    String path = "target/classes";
    String patch = "demo=" + classes;
    PluginJars.tool(
        "javac",
        "-proc:none",
        "-nowarn",
        "-p",
        modules(path),
        "--patch-module",
        patch,
        "-d",
        classes,
        file.toString());
    jars.pack("module.jar");
    Catalogue catalogue = load();
    assertEquals(List.of(), catalogue.problems());
    assertEquals(Origin.JAR, catalogue.find("demo").orElseThrow().origin());
  }

  private static String modules(String own) {
    return own + java.io.File.pathSeparator + System.getProperty("jdk.module.path", "");
  }

  @Test
  void aJarThatWouldEndSimmerIsRefused() {
    jars.addClass(
        "demo.jar",
        "public Demo() { System.exit(0); } public String id() { return \"demo\"; }",
        FIRST);
    assertEquals(
        List.of(
            "demo.jar, class demo.Demo: it contains a call of System.exit, or the like, which would"
                + " end Simmer"),
        load().problems().stream().map(PluginProblem::message).toList());
  }

  @Test
  void aClassThatTheSchedulerDoesNotUseMayEndItsOwnProgram() {
    jars.compile(
        "demo.jar",
        "Other",
        "package demo; class Other { public static void main(String[] a) { System.exit(1); } }");
    jars.add("demo.jar", "\"demo\"", FIRST);
    assertEquals(List.of(), load().problems());
  }

  @Test
  void aClassThatTheSchedulerUsesMustNotEndSimmer() {
    jars.compile(
        "demo.jar",
        "Other",
        "package demo; class Other { static int end() { Runtime.getRuntime().halt(1); return 0; }"
            + " }");
    jars.addClass(
        "demo.jar",
        "public String id() { return \"demo\"; }",
        "return new Choice.Run(Other.end(), \"\");",
        jars.classes("demo.jar"));
    assertTrue(load().problems().getFirst().message().startsWith("demo.jar, class demo.Other: it"));
  }

  @Test
  void anOptionThatDoesNotTakeItsOwnUsualValueIsRefused() {
    addWithOptions("new SchedulerOption(\"n\", SchedulerOption.Unit.WHOLE, 0, 1, 0.5, \"\")");
    assertEquals(
        List.of(
            "demo.jar, class demo.Demo: it threw java.lang.IllegalArgumentException: n: it does not"
                + " take its own usual value, 0.5"),
        load().problems().stream().map(PluginProblem::message).toList());
  }

  @Test
  void optionsThatCannotBeTypedAreRefused() {
    String option = "new SchedulerOption(\"%s\", SchedulerOption.Unit.WHOLE, 0, 1, 1, \"\")";
    addWithOptions(option.formatted("a=b"));
    assertEquals(
        List.of(
            "demo.jar, class demo.Demo: it threw java.lang.IllegalArgumentException: an option is"
                + " called \"a=b\": lower-case letters, digits and hyphens work"),
        load().problems().stream().map(PluginProblem::message).toList());
    addWithOptions(option.formatted("a") + ", " + option.formatted("a"));
    assertEquals(
        List.of(
            "demo.jar, class demo.Demo: it threw java.lang.IllegalArgumentException: two of its"
                + " options have the same name"),
        load().problems().stream().map(PluginProblem::message).toList());
  }

  private void addWithOptions(String options) {
    String members =
        "public String id() { return \"demo\"; } public java.util.List<SchedulerOption> options() {"
            + " return java.util.List.of("
            + options
            + "); }";
    jars.addClass("demo.jar", members, FIRST);
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() {
    assertEquals(List.of(), load().problems());
    assertEquals(Catalogue.builtIn().entries().size(), load().entries().size());
  }

  @Test
  void otherFilesAreNotLookedAt() {
    PluginJars.write(jars.folder().resolve("README.md"), "jars go here");
    assertEquals(List.of(), load().problems());
  }

  @Test
  void aScriptGoesByTheNameOfItsFile() {
    String last = "def choose(ready, now):\n    return ready[-1]\n";
    PluginJars.write(jars.folder().resolve("mine.py"), last);
    PluginJars.write(jars.folder().resolve("My own.py"), last);
    PluginJars.write(jars.folder().resolve("lifo.py"), last);
    Catalogue catalogue = load();
    assertEquals(Origin.PYTHON, catalogue.find("mine").orElseThrow().origin());
    assertEquals(
        List.of(
            "My own.py: the name \"My own\" cannot be used: lower-case letters, digits, hyphens and"
                + " underscores can",
            "lifo.py: there is already a scheduler with the name \"lifo\""),
        catalogue.problems().stream().map(PluginProblem::message).toList());
    PluginJars.write(jars.folder().resolve("other.py"), last);
    assertTrue(catalogue.find("other").isEmpty());
    assertTrue(catalogue.again().find("other").isPresent());
  }

  @Test
  void whatIsNoJarIsToldOf() {
    PluginJars.write(jars.folder().resolve("text.jar"), "not a jar");
    assertProblem("text.jar: this is not a jar that can be read: ");
  }

  @Test
  void aJarWithoutASchedulerIsToldOf() {
    jars.compile("empty.jar", "Thing", "package demo; public class Thing {}");
    jars.pack("empty.jar");
    assertProblem("empty.jar: there is no scheduler in it: META-INF/services/dev.simmer.");
  }

  @Test
  void aClassThatIsMissingIsToldOf() {
    jars.service("missing.jar", "demo.Missing");
    jars.pack("missing.jar");
    assertProblem("missing.jar: it cannot be loaded: Provider demo.Missing not found");
  }

  @Test
  void aClassThatIsNoSchedulerIsToldOf() {
    jars.compile("thing.jar", "Thing", "package demo; public class Thing {}");
    jars.service("thing.jar", "demo.Thing");
    jars.pack("thing.jar");
    assertProblem("thing.jar: it cannot be loaded: demo.Thing not a subtype");
  }

  @Test
  void aClassForANewerJavaIsToldOf() throws IOException {
    jars.add("newer.jar", "\"demo\"", FIRST);
    Path file = Path.of(jars.classes("newer.jar"), "demo", "Demo.class");
    byte[] code = Files.readAllBytes(file);
    code[7]++;
    code[7]++;
    code[7]++;
    Files.write(file, code);
    jars.pack("newer.jar");
    assertProblem("newer.jar: it needs a newer Java: demo/Demo ");
  }

  @Test
  void aConstructorThatThrowsIsToldOf() {
    jars.addClass(
        "throws.jar",
        "public Demo() { throw new IllegalStateException(\"no\"); }"
            + " public String id() { return \"demo\"; }",
        FIRST);
    assertProblem("throws.jar, class demo.Demo: it threw java.lang.IllegalStateException: no");
  }

  @Test
  void anOptionThatIsIncompleteIsToldOf() {
    jars.addClass(
        "option.jar",
        "public String id() { return \"demo\"; } public java.util.List<SchedulerOption> options() {"
            + " return java.util.List.of("
            + "new SchedulerOption(\"n\", SchedulerOption.Unit.WHOLE, 0, 1, 0, null)); }",
        FIRST);
    assertProblem("option.jar, class demo.Demo: it threw java.lang.NullPointerException: meaning");
  }

  @Test
  void whoAsksForASchedulerThatIsNotThereHearsOfTheJarsWithProblems() {
    PluginJars.write(jars.folder().resolve("text.jar"), "not a jar");
    SchedulerException e = assertThrows(SchedulerException.class, () -> load().plan("demo"));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains(", mlfq;\n  not text.jar: this is not a jar that "), message);
  }

  @Test
  void aConstructorThatNeverEndsIsToldOf() {
    jars.addClass(
        "slow.jar",
        "public Demo() { while (!Thread.interrupted()) { Thread.onSpinWait(); } }"
            + " public String id() { return \"demo\"; }",
        FIRST);
    assertProblem("slow.jar, class demo.Demo: it gave no answer within 1.0 seconds");
  }

  @Test
  void aNameThatIsTakenIsToldOf() {
    jars.add("taken.jar", "\"asyncio\"", FIRST);
    assertProblem(
        "taken.jar, class demo.Demo: there is already a scheduler with the name \"asyncio\"");
  }

  @Test
  void aNameThatCannotBeTypedIsToldOf() {
    jars.add("name.jar", "\"My scheduler\"", FIRST);
    assertProblem("name.jar, class demo.Demo: the name \"My scheduler\" cannot be used: ");
  }

  @Test
  void aNameThatIsNullIsToldOf() {
    jars.add("null.jar", "null", FIRST);
    assertProblem("null.jar, class demo.Demo: it threw java.lang.NullPointerException: id");
  }

  @Test
  void aClassBuiltAgainstAnotherVersionIsToldOf() {
    addOld("old.jar", "public String id() { return Older.NAME + new Older(); }");
    assertProblem(
        "old.jar, class demo.Demo: it was built against another version of Simmer, or lacks a"
            + " class; build it again: java.lang.NoClassDefFoundError: demo/Older");
  }

  @Test
  void aClassWithoutAMethodOfTheInterfaceIsToldOf() {
    jars.compile(
        "abstract.jar",
        "Scheduler",
        "package dev.simmer.scheduler; public interface Scheduler { }");
    jars.compile(
        "abstract.jar",
        "Demo",
        "package demo; public class Demo implements dev.simmer.scheduler.Scheduler {}",
        jars.classes("abstract.jar"));
    jars.service("abstract.jar", "demo.Demo");
    jars.pack("abstract.jar");
    assertProblem(
        "abstract.jar, class demo.Demo: it was built against another version of Simmer, or lacks a"
            + " class; build it again: java.lang.AbstractMethodError: ");
  }

  /// The class that it needs is not in the jar any more.
  private void addOld(String jar, String members) {
    String older = "package demo; class Older { static final String NAME = \"\"; }";
    jars.compile(jar, "Older", older);
    jars.addClass(jar, members, FIRST, jars.classes(jar));
    PluginJars.remove(Path.of(jars.classes(jar), "demo", "Older.class"));
    jars.pack(jar);
  }

  private void assertProblem(String beginning) {
    Catalogue catalogue = load();
    assertEquals(1, catalogue.problems().size(), catalogue.problems()::toString);
    String message = catalogue.problems().getFirst().message();
    assertTrue(message.startsWith(beginning), message);
    assertEquals(ids(Catalogue.builtIn().entries()), ids(catalogue.entries()));
  }

  private Catalogue load() {
    return Catalogue.of(
        new PluginFolder(jars.folder(), Duration.ofSeconds(1), PythonScheduler::checked));
  }

  private static List<String> ids(List<SchedulerEntry> entries) {
    return entries.stream().map(SchedulerEntry::id).toList();
  }
}
