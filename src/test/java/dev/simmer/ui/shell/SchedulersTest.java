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
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Choosing a scheduler and its options in the window.
class SchedulersTest extends WindowTest {
  /// Two pots that block for a second each.
  private static final String BLOCKING =
      """
      import asyncio, time

      async def pot():
          time.sleep(1)

      async def main():
          await asyncio.gather(pot(), pot())

      asyncio.run(main())
      """;

  private Path blocking = Path.of("");

  @Start
  void open(Stage stage) throws IOException {
    blocking = Files.writeString(folder.resolve("blocking.py"), BLOCKING);
    show(stage, Windows.real(stage, folder), 1280, 800);
  }

  @Test
  void breakfastTakesThreeSecondsWithAnEventLoopAndFiveOneByOne(FxRobot robot) {
    await(() -> stage.getTitle().startsWith("breakfast"));
    assertEquals("t = 3.0 s", endOf(robot));
    choose("one-by-one", robot);
    await(() -> tick(robot).startsWith("tick 0 of"));
    assertEquals("t = 5.0 s", endOf(robot));
  }

  /// The list of burners is then that of one.
  @Test
  void aSchedulerWithoutBurnersMayFollowOneWithSeveral(FxRobot robot) {
    await(() -> stage.getTitle().startsWith("breakfast"));
    choose("go", robot);
    assertEquals("2", shownIn(robot, "#burners"));
    choose("kotlin", robot);
    assertEquals("1", shownIn(robot, "#burners"));
    assertTrue(robot.lookup("#burners").query().isDisabled());
    assertEquals("Kotlin runBlocking", shownIn(robot, "#scheduler"));
  }

  @Test
  void twoBurnersHalveTwoBlockingPots(FxRobot robot) {
    openBlocking(robot);
    assertTrue(robot.lookup("#burners").query().isDisabled());
    assertEquals("t = 2.0 s", endOf(robot));
    choose("go", robot);
    assertFalse(robot.lookup("#burners").query().isDisabled());
    awaitEnd("t = 1.0 s", robot);
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertEquals(2, pots(robot, "#burner-table").size());
    robot.interact(() -> burners(robot).setValue(1));
    awaitEnd("t = 2.0 s", robot);
  }

  @Test
  void optionsShowTheRuleAndRefuseWhatIsOutOfRange(FxRobot robot) {
    openBlocking(robot);
    choose("round-robin", robot);
    robot.interact(() -> fire(robot, "#scheduler-options"));
    assertTrue(text(robot, "#scheduler-rule").contains("slice"));
    assertFalse(text(robot, "#scheduler-lesson").isEmpty());
    assertEquals("slice: 0.000001 to 3600 s", hint("#option-slice", robot));
    assertEquals("burners: 1 to 64", hint("#option-burners", robot));
    type("#option-slice", "soon", robot);
    assertEquals(
        "slice takes seconds from 0.000001 to 3600, not \"soon\"",
        text(robot, "#option-slice-wrong"));
    type("#option-slice", "0.25", robot);
    assertFalse(robot.lookup("#option-slice-wrong").query().isVisible());
  }

  @Test
  void aCostPerLineMakesTheRunLonger(FxRobot robot) {
    openBlocking(robot);
    robot.interact(() -> fire(robot, "#scheduler-options"));
    type("#option-cost-per-line", "-1", robot);
    assertEquals(
        "seconds from 0 to 1000000 are needed, not \"-1\"",
        text(robot, "#option-cost-per-line-wrong"));
    assertEquals("--cost-per-line: 0 to 1000000 s", hint("#option-cost-per-line", robot));
    type("#option-cost-per-line", "1000000", robot);
    assertFalse(robot.lookup("#option-cost-per-line-wrong").query().isVisible());
    type("#option-cost-per-line", "0.5", robot);
    awaitEnd("t = 3.5 s", robot);
  }

  @Test
  void prioritiesCanBeGivenToPots(FxRobot robot) {
    openBlocking(robot);
    choose("priority", robot);
    robot.interact(() -> fire(robot, "#scheduler-options"));
    type("#priority-Task-3", "-1", robot);
    await(() -> tick(robot).startsWith("tick 0 of"));
    robot.push(KeyCode.ESCAPE).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    await(() -> pots(robot, "#ready-table").equals(List.of("pot")));
  }

  @Test
  void aPriorityIsAWholeNumber(FxRobot robot) {
    openBlocking(robot);
    choose("priority", robot);
    robot.interact(() -> fire(robot, "#scheduler-options"));
    for (String wrong : List.of("d:1.5", "1.5", "x", "99999999999")) {
      type("#priority-Task-3", wrong, robot);
      assertEquals(
          "a whole number is needed, not \"" + wrong + "\"", text(robot, "#priority-Task-3-wrong"));
    }
    type("#priority-Task-3", "-7", robot);
    assertFalse(robot.lookup("#priority-Task-3-wrong").query().isVisible());
  }

  @Test
  void theRuleOfEachSchedulerIsSeenWhole(FxRobot robot) {
    await(() -> stage.getTitle().startsWith("breakfast"));
    ComboBox<SchedulerEntry> schedulers = robot.lookup("#scheduler").queryComboBox();
    robot.interact(schedulers::show);
    List<Label> rules =
        robot.lookup(".scheduler-cell .hint").queryAllAs(Label.class).stream()
            .filter(Node::isVisible)
            .toList();
    assertFalse(rules.isEmpty());
    rules.forEach(Seen::assertWhole);
    robot.interact(schedulers::hide);
  }

  @Test
  void theNumbersTabFollowsThePlayhead(FxRobot robot) {
    await(() -> stage.getTitle().startsWith("breakfast"));
    TabPane tabs = robot.lookup(".lower").queryAs(TabPane.class);
    robot.interact(() -> tabs.getSelectionModel().select(tabs.getTabs().getLast()));
    await(() -> text(robot, "#number-makespan").equals("0.0 s"));
    robot.push(KeyCode.END);
    await(() -> text(robot, "#number-makespan").equals("3.0 s"));
    TableView<?> table = robot.lookup("#numbers").queryTableView();
    assertEquals(6, table.getItems().size());
  }

  @Test
  void keysTypedIntoAFieldStayThere(FxRobot robot) {
    openBlocking(robot);
    robot.interact(() -> fire(robot, "#scheduler-options"));
    TextField field = robot.lookup("#option-cost-per-line").queryAs(TextField.class);
    robot.interact(field::requestFocus);
    robot.push(KeyCode.END).push(KeyCode.SPACE).push(KeyCode.RIGHT);
    assertTrue(tick(robot).startsWith("tick 0 of"), tick(robot));
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#options-panel").query().isVisible());
    robot.push(KeyCode.RIGHT);
    assertTrue(tick(robot).startsWith("tick 1 of"), tick(robot));
  }

  private void openBlocking(FxRobot robot) {
    await(() -> stage.getTitle().startsWith("breakfast"));
    robot.interact(() -> window.open(blocking));
    await(() -> stage.getTitle().startsWith("blocking"));
  }

  private static void choose(String id, FxRobot robot) {
    ComboBox<SchedulerEntry> schedulers = robot.lookup("#scheduler").queryComboBox();
    SchedulerEntry wanted =
        schedulers.getItems().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    robot.interact(() -> schedulers.setValue(wanted));
  }

  private static ComboBox<Integer> burners(FxRobot robot) {
    return robot.lookup("#burners").queryComboBox();
  }

  /// What stands below the meaning of a field, and in its tooltip.
  private static String hint(String id, FxRobot robot) {
    TextField field = robot.lookup(id).queryAs(TextField.class);
    Label hint = (Label) field.getParent().lookup(".hint");
    assertEquals(hint.getText(), field.getTooltip().getText());
    return hint.getText();
  }

  private static void type(String id, String text, FxRobot robot) {
    TextField field = robot.lookup(id).queryAs(TextField.class);
    robot.interact(
        () -> {
          field.requestFocus();
          field.setText(text);
        });
    robot.push(KeyCode.ENTER);
  }

  private static void awaitEnd(String clock, FxRobot robot) {
    await(() -> endOf(robot).equals(clock));
  }

  /// The clock at the last tick.
  private static String endOf(FxRobot robot) {
    robot.interact(() -> fire(robot, "#last"));
    String clock = text(robot, "#clock-label");
    robot.interact(() -> fire(robot, "#first"));
    return clock;
  }
}
