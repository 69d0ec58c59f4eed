package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static dev.simmer.ui.shell.Seen.fire;
import static dev.simmer.ui.shell.Seen.pots;
import static dev.simmer.ui.shell.Seen.shownIn;
import static dev.simmer.ui.shell.Seen.text;
import static dev.simmer.ui.shell.Seen.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.SchedulerEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Writing a scheduler in the window.
class ScriptsTest extends WindowTest {
  private static final String LAST = "def choose(ready, now):\n    return ready[-1], 'Last.'\n";

  @Start
  void open(Stage stage) {
    show(stage, Windows.real(stage, folder), 1280, 800);
  }

  /// At tick 1, so that a new run shows: it begins at 0.
  @BeforeEach
  void openEditor(FxRobot robot) {
    await(() -> stage.getTitle().startsWith("breakfast"));
    robot.push(KeyCode.RIGHT);
    assertEquals("tick 1 of 8", tick(robot));
    robot.interact(() -> fire(robot, "#scheduler-options"));
    robot.interact(() -> fire(robot, "#scheduler-write"));
    assertTrue(robot.lookup("#script-editor").query().isVisible());
  }

  @Test
  void whatIsWrittenIsSavedChosenAndRun(FxRobot robot) throws IOException {
    save("last", LAST, robot);
    await(() -> chosen(robot).equals("last"));
    assertFalse(robot.lookup("#script-editor").query().isVisible());
    assertEquals(LAST, Files.readString(folder.resolve(".simmer/schedulers/last.py")));
    await(() -> tick(robot).startsWith("tick 0 of"));
    assertEquals("last", shownIn(robot, "#scheduler"));
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertEquals(List.of("toast"), pots(robot, "#burner-table"));
  }

  @Test
  void whatIsPutIntoTheFolderIsInTheListWhenThatIsOpened(FxRobot robot) throws IOException {
    Files.createDirectories(folder.resolve(".simmer/schedulers"));
    Files.writeString(folder.resolve(".simmer/schedulers/copied.py"), LAST);
    robot.interact(() -> robot.lookup("#scheduler").queryComboBox().show());
    await(() -> listed(robot).contains("copied"));
    assertEquals("asyncio", chosen(robot));
  }

  @Test
  void whatIsChosenCanBeChanged(FxRobot robot) throws IOException {
    save("last", LAST, robot);
    await(() -> tick(robot).startsWith("tick 0 of"));
    assertEquals("last", chosen(robot));
    robot.push(KeyCode.RIGHT);
    robot.interact(() -> fire(robot, "#scheduler-options"));
    Button edit = robot.lookup("#scheduler-write").queryButton();
    assertEquals("Edit last …", edit.getText());
    robot.interact(edit::fire);
    await(() -> code(robot).getText().equals(LAST.stripTrailing()));
    save("last", LAST.replace("-1", "0").stripTrailing(), robot);
    await(() -> !robot.lookup("#script-editor").query().isVisible());
    await(() -> tick(robot).startsWith("tick 0 of"));
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    await(() -> pots(robot, "#burner-table").equals(List.of("coffee")));
    assertEquals(
        LAST.replace("-1", "0"), Files.readString(folder.resolve(".simmer/schedulers/last.py")));
  }

  @Test
  void pythonIsIndentedAsItIsWritten(FxRobot robot) {
    robot.interact(
        () -> {
          code(robot).requestFocus();
          code(robot).setText("def choose(ready, now):");
          code(robot).select(code(robot).getDocumentEnd());
        });
    robot.push(KeyCode.ENTER).push(KeyCode.X);
    assertEquals("def choose(ready, now):\n    x", code(robot).getText());
    assertTrue(code(robot).getSyntaxDecorator() != null, "it has colours");
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsLost(FxRobot robot) {
    save("My own", LAST, robot);
    assertTrue(text(robot, "#script-problem").startsWith("\"My own\" cannot be its name"));
    save("lifo", LAST, robot);
    assertTrue(text(robot, "#script-problem").contains("\"lifo\" that is not yours"));
    save("last", "def choose(ready, now)\n    pass\n", robot);
    await(() -> text(robot, "#script-problem").equals("Line 1: expected ':'"));
    assertEquals("def choose(ready, now)\n    pass\n", code(robot).getText());
    assertEquals("asyncio", chosen(robot));
  }

  @Test
  void anotherScriptIsNotOverwritten(FxRobot robot) throws IOException {
    Path other = folder.resolve(".simmer/schedulers/mine.py");
    Files.createDirectories(other.getParent());
    Files.writeString(other, "broken");
    save("mine", LAST, robot);
    await(() -> text(robot, "#script-problem").startsWith("You have written a scheduler \"mine\""));
    assertEquals("broken", Files.readString(other));
    assertEquals(LAST, code(robot).getText());
  }

  @Test
  void anErrorInARunPointsAtItsLine(FxRobot robot) {
    save("bad", "def choose(ready, now):\n    return 1 / 0\n", robot);
    await(() -> robot.lookup("#problem").query().isVisible());
    assertTrue(
        text(robot, "#problem-message").contains("line 2: ZeroDivisionError"),
        text(robot, "#problem-message"));
  }

  @Test
  void keysTypedIntoTheEditorStayThere(FxRobot robot) {
    robot.interact(() -> code(robot).requestFocus());
    robot.push(KeyCode.END).push(KeyCode.RIGHT).push(KeyCode.SPACE);
    assertEquals("tick 1 of 8", tick(robot));
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#script-editor").query().isVisible());
  }

  private static void save(String name, String source, FxRobot robot) {
    robot.interact(
        () -> {
          robot.lookup("#script-name").queryAs(TextField.class).setText(name);
          code(robot).setText(source);
          fire(robot, "#script-save");
        });
  }

  private static CodeArea code(FxRobot robot) {
    return robot.lookup("#script-code").queryAs(CodeArea.class);
  }

  private static List<String> listed(FxRobot robot) {
    ComboBox<SchedulerEntry> box = robot.lookup("#scheduler").queryComboBox();
    return box.getItems().stream().map(SchedulerEntry::id).toList();
  }

  private static String chosen(FxRobot robot) {
    ComboBox<SchedulerEntry> box = robot.lookup("#scheduler").queryComboBox();
    return box.getValue().id();
  }
}
