package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static dev.simmer.ui.shell.Seen.fire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A Simmer that is killed in the middle of typing: another process types, and is killed.
class KilledTest extends WindowTest {
  /// So much of the writing is lost at most, in nanoseconds.
  private static final long MOST_LOST = 2_000_000_000;

  @Start
  void open(Stage stage) throws IOException, InterruptedException {
    typeAndKill();
    show(stage, Windows.real(stage, folder), 1280, 800);
  }

  /// Kills the typist as soon as what it typed is kept.
  private void typeAndKill() throws IOException, InterruptedException {
    Path kept = Files.createDirectories(folder.resolve(".simmer/unsaved"));
    Process typist = new ProcessBuilder(command()).redirectErrorStream(true).start();
    try (BufferedReader told = typist.inputReader();
        WatchService watch = kept.getFileSystem().newWatchService()) {
      kept.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      assertTrue(told.lines().anyMatch(Typist.TYPES::equals));
      long begun = System.nanoTime();
      awaitKept(watch);
      assertTrue(System.nanoTime() - begun < MOST_LOST);
    } finally {
      typist.destroyForcibly().waitFor();
    }
  }

  private static void awaitKept(WatchService watch) throws InterruptedException {
    boolean isKept = false;
    while (!isKept) {
      WatchKey key = watch.take();
      isKept =
          key.pollEvents().stream()
              .anyMatch(event -> String.valueOf(event.context()).endsWith(".unsaved"));
      key.reset();
    }
  }

  /// As this process was started, with the tests in the module.
  private List<String> command() {
    return List.of(
        ProcessHandle.current().info().command().orElseThrow(),
        "-Dglass.platform=Headless",
        "-Dprism.order=sw",
        "--enable-native-access=javafx.graphics",
        "--module-path=" + System.getProperty("jdk.module.path"),
        "--patch-module=dev.simmer=target/test-classes",
        "--module=dev.simmer/" + Typist.class.getName(),
        folder.toString());
  }

  @Test
  void whatWasTypedIsBroughtBack(FxRobot robot) {
    await(() -> robot.lookup("#rescue").query().isVisible());
    robot.interact(() -> fire(robot, "#rescue-accept"));
    await(() -> stage.getTitle().equals("● breakfast.py — Simmer"));
    assertEquals(Typist.TYPED, robot.lookup("#recipe").queryAs(CodeArea.class).getText());
  }
}
