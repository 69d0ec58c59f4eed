package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static dev.simmer.ui.shell.Seen.fire;
import static dev.simmer.ui.shell.Seen.pots;
import static dev.simmer.ui.shell.Seen.text;
import static dev.simmer.ui.shell.Seen.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.ui.control.Pot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    await(() -> menu(robot).getText().equals("From tick 2: Last come, first served"));
    await(() -> tick(robot).startsWith("tick 2 of"));
    assertEquals(List.of("A"), pots(robot, "#burner-table"));
    robot.push(KeyCode.RIGHT);
    assertEquals(List.of("C"), pots(robot, "#burner-table"));
    continueWith("Event loop (asyncio) from start to end", robot);
    await(() -> menu(robot).getText().equals("From here …"));
    await(() -> tick(robot).startsWith("tick 0 of"));
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertEquals(List.of("B"), pots(robot, "#burner-table"));
  }

  @Test
  void anotherRecipeIsRunWithoutWhatWasChosen(FxRobot robot) {
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    continueWith("Last come, first served", robot);
    await(() -> menu(robot).getText().startsWith("From tick 2"));
    robot.interact(() -> window.open(Path.of("assets/recipes/breakfast.py")));
    await(() -> stage.getTitle().startsWith("breakfast"));
    assertEquals("From here …", menu(robot).getText());
    assertEquals("tick 0 of 8", tick(robot));
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
