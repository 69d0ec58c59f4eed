package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static dev.simmer.ui.shell.Seen.fire;
import static dev.simmer.ui.shell.Seen.pots;
import static dev.simmer.ui.shell.Seen.text;
import static dev.simmer.ui.shell.Seen.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.SchedulerEntry;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.control.Pot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Being the chef, and letting another scheduler take over.
class ChefTest extends WindowTest {
  private static final String THREE =
      """
      import asyncio

      async def pot(name):
          print(name)
          await asyncio.sleep(1)

      async def main():
          await asyncio.wait([asyncio.create_task(pot(x), name=x) for x in 'ABC'])

      asyncio.run(main())
      """;

  private static final String QUICK =
      """
      import asyncio

      async def pot():
          return 4

      async def main():
          await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'ABC'])

      asyncio.run(main())
      """;

  private Path recipe = Path.of("");
  private Path saved = Path.of("");

  @Start
  void open(Stage stage) throws IOException {
    recipe = Files.writeString(folder.resolve("three.py"), THREE);
    saved = folder.resolve("choices.txt");
    show(stage, Windows.real(stage, folder, owner -> Optional.of(saved)), 1280, 800);
  }

  @BeforeEach
  void openThree(FxRobot robot) {
    await(() -> stage.getTitle().startsWith("breakfast"));
    robot.interact(() -> window.open(recipe));
    await(() -> stage.getTitle().startsWith("three"));
  }

  @Test
  void whoIsClickedGetsTheBurner(FxRobot robot) {
    beChef(robot);
    assertEquals(List.of("A", "B", "C"), pots(robot, "#ready-table"));
    assertEquals(
        "You are the chef. Who gets the burner? Click a ready pot, or press its number.",
        text(robot, "#chef-text"));
    assertFalse(robot.lookup("#narration").query().getAccessibleText().contains("closes"));
    press("B", robot);
    await(() -> pots(robot, "#ready-table").equals(List.of("A", "C")));
    assertEquals(List.of("B"), pots(robot, "#burner-table"));
    press("main", robot);
    assertEquals(List.of("A", "C"), pots(robot, "#ready-table"));
  }

  @Test
  void itsNumberGivesAPotTheBurnerToo(FxRobot robot) {
    beChef(robot);
    robot.push(KeyCode.DIGIT3);
    await(() -> pots(robot, "#burner-table").equals(List.of("C")));
    robot.push(KeyCode.DIGIT9);
    assertEquals(List.of("A", "B"), pots(robot, "#ready-table"));
  }

  @Test
  void choicesCanBeTakenBack(FxRobot robot) {
    beChef(robot);
    assertTrue(robot.lookup("#chef-back").query().isDisabled());
    robot.push(KeyCode.DIGIT3);
    await(() -> pots(robot, "#burner-table").equals(List.of("C")));
    robot.interact(() -> fire(robot, "#chef-back"));
    await(() -> pots(robot, "#ready-table").equals(List.of("A", "B", "C")));
  }

  @Test
  void aRunThatIsOverCanBeSavedAsItsChoices(FxRobot robot) throws IOException {
    cookAll(robot);
    assertEquals("All is served after 1.0 s. You have chosen 4 times.", text(robot, "#chef-text"));
    robot.interact(() -> fire(robot, "#chef-save"));
    await(() -> Files.exists(saved) && !Files.readString(saved).isEmpty());
    assertEquals(
        List.of("Task-4", "Task-3", "Task-2", "Task-3"),
        Files.readAllLines(saved).stream().filter(line -> !line.startsWith("#")).toList());
  }

  /// C, B and A begin; as their timers ring in this order, A is then the last, and goes first.
  private static void cookAll(FxRobot robot) {
    beChef(robot);
    for (int ready = 3; ready >= 2; ready--) {
      chooseLast(ready, robot);
    }
    for (int ready = 3; ready >= 2; ready--) {
      chooseLast(ready, robot);
    }
    await(() -> text(robot, "#chef-text").startsWith("All is served"));
  }

  private static void chooseLast(int of, FxRobot robot) {
    await(() -> pots(robot, "#ready-table").size() == of);
    robot.push(KeyCode.getKeyCode(Integer.toString(of)));
    await(() -> pots(robot, "#ready-table").size() != of);
  }

  @Test
  void nothingCanBeChosenBeforeTheLastTick(FxRobot robot) {
    beChef(robot);
    String last = tick(robot);
    robot.push(KeyCode.HOME);
    assertTrue(text(robot, "#chef-text").contains("Go to the last tick"));
    robot.push(KeyCode.DIGIT1);
    robot.push(KeyCode.END);
    assertEquals(last, tick(robot));
  }

  @Test
  void theSchedulerChoosesAgainWhenTheChefLeaves(FxRobot robot) {
    beChef(robot);
    robot.interact(() -> robot.lookup("#chef-mode").queryAs(ToggleButton.class).fire());
    await(() -> tick(robot).startsWith("tick 0 of"));
    assertFalse(robot.lookup("#chef-strip").query().isVisible());
    robot.push(KeyCode.END);
    assertEquals("t = 1.0 s", text(robot, "#clock-label"));
  }

  @Test
  void anotherSchedulerTakesOverFromTheTickThatIsShown(FxRobot robot) {
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertEquals(List.of("A"), pots(robot, "#burner-table"));
    continueWith("Last come, first served", robot);
    await(() -> menu(robot).getText().equals("Last come, first served from tick 2"));
    await(() -> tick(robot).startsWith("tick 2 of"));
    assertEquals(3, chart(robot).markedTickProperty().get());
    assertEquals("after tick 2: Last come, first served", chart(robot).markedTextProperty().get());
    assertEquals(List.of("A"), pots(robot, "#burner-table"));
    robot.push(KeyCode.RIGHT);
    assertEquals(List.of("C"), pots(robot, "#burner-table"));
    continueWith("Event loop (asyncio) from start to end", robot);
    await(() -> menu(robot).getText().equals("From here …"));
    await(() -> tick(robot).startsWith("tick 0 of"));
    assertEquals(0, chart(robot).markedTickProperty().get());
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertEquals(List.of("B"), pots(robot, "#burner-table"));
  }

  @Test
  void anotherRecipeIsRunWithoutWhatWasChosen(FxRobot robot) {
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    continueWith("Last come, first served", robot);
    await(() -> menu(robot).getText().endsWith("from tick 2"));
    robot.interact(() -> window.open(Path.of("assets/recipes/breakfast.py")));
    await(() -> stage.getTitle().startsWith("breakfast"));
    assertEquals("From here …", menu(robot).getText());
    assertEquals("tick 0 of 8", tick(robot));
  }

  @Test
  void aSchedulerWithFewerBurnersTakesOver(FxRobot robot) {
    ComboBox<SchedulerEntry> schedulers = robot.lookup("#scheduler").queryComboBox();
    SchedulerEntry go =
        schedulers.getItems().stream().filter(e -> e.id().equals("go")).findFirst().orElseThrow();
    robot.interact(() -> schedulers.setValue(go));
    await(() -> chart(robot).dataProperty().get().name(1).equals("burner 2"));
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    continueWith("Event loop (asyncio)", robot);
    await(() -> menu(robot).getText().equals("Event loop (asyncio) from tick 3"));
    await(() -> tick(robot).startsWith("tick 3 of"));
    assertEquals("burner 2", chart(robot).dataProperty().get().name(1));
    ListCell<Integer> burners = robot.lookup("#burners").<Integer>queryComboBox().getButtonCell();
    assertEquals("2→1", burners.getText());
  }

  @Test
  void whatDoesNotHoldForTheChefIsNotOffered(FxRobot robot) {
    ComboBox<SchedulerEntry> schedulers = robot.lookup("#scheduler").queryComboBox();
    SchedulerEntry robin =
        schedulers.getItems().stream()
            .filter(e -> e.id().equals("round-robin"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> schedulers.setValue(robin));
    ComboBox<Integer> burners = robot.lookup("#burners").queryComboBox();
    robot.interact(() -> burners.setValue(2));
    beChef(robot);
    assertTrue(schedulers.isDisabled() && burners.isDisabled());
    assertEquals("1", burners.getButtonCell().getText());
    robot.interact(() -> fire(robot, "#scheduler-options"));
    assertEquals("You cook", text(robot, "#scheduler-title"));
    assertTrue(robot.lookup("#option-slice").tryQuery().isEmpty());
    assertTrue(robot.lookup("#option-cost-per-line").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#chef-mode").queryAs(ToggleButton.class).fire());
    await(() -> burners.getButtonCell().getText().equals("2"));
    assertFalse(schedulers.isDisabled() || burners.isDisabled());
  }

  @Test
  void aPotThatIsDoneDoesNotCloseTheKitchen(FxRobot robot) throws IOException {
    Path quick = Files.writeString(folder.resolve("quick.py"), QUICK);
    robot.interact(() -> window.open(quick));
    await(() -> stage.getTitle().startsWith("quick"));
    beChef(robot);
    robot.push(KeyCode.DIGIT1);
    await(() -> pots(robot, "#burner-table").equals(List.of("A")));
    String told = robot.lookup("#narration").query().getAccessibleText();
    assertTrue(told.contains("It is done: 4."), told);
  }

  private static GanttChart chart(FxRobot robot) {
    return robot.lookup("#gantt").queryAs(GanttChart.class);
  }

  private static void beChef(FxRobot robot) {
    robot.interact(() -> robot.lookup("#chef-mode").queryAs(ToggleButton.class).fire());
    await(() -> pots(robot, "#ready-table").size() == 3);
  }

  private static MenuButton menu(FxRobot robot) {
    return robot.lookup("#continue-with").queryAs(MenuButton.class);
  }

  private static void continueWith(String title, FxRobot robot) {
    MenuItem item =
        menu(robot).getItems().stream()
            .filter(each -> title.equals(each.getText()))
            .findFirst()
            .orElseThrow();
    robot.interact(item::fire);
  }

  private static void press(String name, FxRobot robot) {
    Pot pot =
        robot.lookup(".pot").queryAllAs(Pot.class).stream()
            .filter(each -> each.isVisible() && name.equals(each.nameProperty().get()))
            .findFirst()
            .orElseThrow();
    robot.clickOn(pot);
  }
}
