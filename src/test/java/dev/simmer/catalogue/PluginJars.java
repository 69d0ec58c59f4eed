package dev.simmer.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.scheduler.Scheduler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/// Builds jars with schedulers, with the tools that a lecturer uses.
public final class PluginJars {
  private final Path work;
  private final Path folder;

  /// @param work where sources and classes are kept; the jars are put into its folder `plugins`
  public PluginJars(Path work) {
    this.work = work;
    this.folder = work.resolve("plugins");
  }

  public Path folder() {
    return folder;
  }

  /// A jar with a class `demo.Demo`.
  ///
  /// @param id its name, as an expression
  /// @param choose the body of the method
  public void add(String jar, String id, String choose) {
    addClass(jar, "public String id() { return " + id + "; }", choose);
  }

  /// @param path where classes of its own are found
  void addClass(String jar, String members, String choose, String... path) {
    String source =
        """
        package demo;
        import dev.simmer.scheduler.*;
        public class Demo implements Scheduler {
          %s
          public Choice choose(Situation now) { %s }
        }
        """
            .formatted(members, choose);
    compile(jar, "Demo", source, path);
    service(jar, "demo.Demo");
    pack(jar);
  }

  /// Compiles a class into those of a jar to be.
  void compile(String jar, String name, String source, String... path) {
    Path file = work.resolve(jar + ".src").resolve(name + ".java");
    write(file, source);
    String all = String.join(File.pathSeparator, path);
    String from = all + File.pathSeparator + "target/classes";
    tool("javac", "-proc:none", "-nowarn", "-cp", from, "-d", classes(jar), file.toString());
  }

  void service(String jar, String type) {
    write(Path.of(classes(jar), "META-INF", "services", Scheduler.class.getName()), type + "\n");
  }

  void pack(String jar) {
    tool("jar", "--create", "--file", file(jar), "-C", classes(jar), ".");
  }

  private String file(String jar) {
    return folder.resolve(jar).toString();
  }

  String classes(String jar) {
    return work.resolve(jar + ".classes").toString();
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void remove(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void tool(String name, String... arguments) {
    ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
    assertEquals(0, tool.run(System.out, System.err, arguments), name);
  }
}
