package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static dev.simmer.ui.shell.Seen.fire;
import static dev.simmer.ui.shell.Seen.text;
import static dev.simmer.ui.shell.Seen.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.SchedulerEntry;
import dev.simmer.story.FigureTable;
import dev.simmer.ui.control.GanttChart;
import dev.simmer.ui.playback.FakePulse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.service.query.NodeQuery;

/// Comparing schedulers in the window.
class ComparingTest extends WindowTest {
  private final FakePulse pulse = new FakePulse();

  @Start
  void open(Stage stage) {
    show(stage, Windows.real(stage, folder, owner -> Optional.empty(), pulse), 1280, 800);
  }

  @BeforeEach
  void compareBreakfast(FxRobot robot) {
    await(() -> stage.getTitle().startsWith("breakfast"));
    robot.interact(() -> fire(robot, "#compare"));
    awaitHeadline("5.0 s against 3.0 s", robot);
  }

  @Test
  void breakfastIsComparedWithOneClick(FxRobot robot) {
    assertEquals("1.67 x as fast", text(robot, "#compare-verdict"));
    assertEquals("breakfast.py", text(robot, "#compare-recipe"));
    assertEquals("tick 0 of 11", tick(robot));
    assertEquals(2, kitchens(robot));
    FigureTable.Row makespan = table(robot).getItems().getFirst();
    assertEquals(List.of("5.0 s", "3.0 s"), makespan.values());
    assertEquals(
        List.of("figure", "One by one", "Event loop (asyncio)"),
        table(robot).getColumns().stream()
            .map(column -> ((Label) column.getGraphic()).getText())
            .toList());
  }

  @Test
  void theTickAtWhichTheyPartIsMarkedWithBothReasons(FxRobot robot) {
    GanttChart chart = robot.lookup("#gantt").queryAs(GanttChart.class);
    assertEquals(3, chart.markedTickProperty().get());
    assertEquals("tick 3: here they part", chart.markedTextProperty().get());
    String why = text(robot, "#compare-parting");
    assertTrue(why.contains("One by one: coffee simmers, and the chef waits beside it."), why);
    assertTrue(why.contains("Event loop (asyncio): toast is next."), why);
  }

  @Test
  void theTextAndTheMarkAreTheSameInstant(FxRobot robot) throws IOException {
    String program =
        """
        import asyncio

        async def compute(rounds):
            for i in range(rounds):
                pass

        async def main():
            await asyncio.gather(compute(9), compute(9), asyncio.sleep(0.45))

        asyncio.run(main())
        """;
    Path cpu = Files.writeString(folder.resolve("cpu.py"), program);
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> window.open(cpu));
    await(() -> stage.getTitle().startsWith("cpu"));
    robot.interact(() -> fire(robot, "#scheduler-options"));
    TextField cost = robot.lookup("#option-cost-per-line").queryAs(TextField.class);
    robot.interact(() -> cost.setText("0.1"));
    robot.interact(() -> cost.fireEvent(new ActionEvent()));
    robot.push(KeyCode.ESCAPE);
    choose("#scheduler", "round-robin", robot);
    robot.interact(() -> fire(robot, "#compare"));
    await(() -> text(robot, "#compare-parting").contains("Round robin"));
    GanttChart chart = robot.lookup("#gantt").queryAs(GanttChart.class);
    for (int granularity = 0; granularity < 2; granularity++) {
      int tick = chart.markedTickProperty().get();
      assertEquals("tick " + tick + ": here they part", chart.markedTextProperty().get());
      assertEquals(200_000_000, chart.dataProperty().get().time(tick - 1));
      List<String> why = text(robot, "#compare-parting").lines().toList();
      assertEquals("They part at tick " + tick + ", at 0.2 s.", why.getFirst());
      assertTrue(why.get(1).endsWith(": compute is still on its burner, until 1.9 s."), "" + why);
      assertTrue(why.get(2).contains(": compute 2 cooks."), "" + why);
      robot.interact(() -> robot.lookup("#show-every-handle").queryAs(ButtonBase.class).fire());
    }
  }

  @Test
  void bothKitchensGoWithOneTransport(FxRobot robot) {
    robot.push(KeyCode.END);
    assertEquals(List.of("t = 5.0 s", "t = 3.0 s"), clocks(robot));
    robot.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertEquals("tick 3 of 11", tick(robot));
    assertEquals(List.of("coffee cooks.", "toast is next."), narrations(robot));
    robot.push(KeyCode.LEFT);
    assertEquals("tick 2 of 11", tick(robot));
    robot.push(KeyCode.SPACE);
    robot.interact(() -> pulse.pass(60_000));
    assertEquals("tick 11 of 11", tick(robot));
  }

  @Test
  void showsEveryHandleOfBoth(FxRobot robot) {
    robot.interact(() -> robot.lookup("#show-every-handle").queryAs(ButtonBase.class).fire());
    GanttChart chart = robot.lookup("#gantt").queryAs(GanttChart.class);
    assertTrue(chart.markedTickProperty().get() >= 3);
    robot.push(KeyCode.END);
    assertEquals(List.of("t = 5.0 s", "t = 3.0 s"), clocks(robot));
  }

  @Test
  void anotherSchedulerCanBeChosenAddedAndRemoved(FxRobot robot) {
    choose("#compare-scheduler-0", "lifo", robot);
    awaitHeadline("3.0 s against 3.0 s", robot);
    assertEquals("", text(robot, "#compare-verdict"));
    robot.interact(() -> fire(robot, "#compare-add"));
    await(() -> kitchens(robot) == 3);
    robot.interact(() -> fire(robot, "#compare-add"));
    await(() -> kitchens(robot) == 4);
    assertTrue(robot.lookup("#compare-add").query().isDisabled());
    robot.interact(() -> fire(robot, "#compare-remove-3"));
    await(() -> kitchens(robot) == 3);
    robot.interact(() -> fire(robot, "#compare-remove-0"));
    await(() -> kitchens(robot) == 2);
    assertFalse(robot.lookup("#compare-remove-0").query().isVisible());
  }

  @ParameterizedTest
  @CsvSource({"1280,800", "1920,1080"})
  void nothingLiesOverAnythingElse(double width, double height, FxRobot robot) {
    robot.interact(() -> stage.setWidth(width));
    robot.interact(() -> stage.setHeight(height));
    for (int kitchens = 2; kitchens <= 4; kitchens++) {
      int wanted = kitchens;
      await(() -> kitchens(robot) == wanted && table(robot).getColumns().size() == wanted + 1);
      assertTrue(robot.lookup("#kitchen-0").query().getParent().isVisible());
      robot.push(KeyCode.HOME);
      for (int tick = 0; tick < 12; tick++) {
        robot.interact(() -> stage.getScene().getRoot().layout());
        for (int kitchen = 0; kitchen < kitchens; kitchen++) {
          assertApart("#kitchen-" + kitchen, robot);
        }
        robot.push(KeyCode.RIGHT);
      }
      compared(robot).lookup(".figure-head").queryAllAs(Label.class).forEach(Seen::assertWhole);
      robot.interact(() -> fire(robot, "#compare-add"));
    }
  }

  /// What stands in a kitchen does not overlap, and the signs are read whole.
  private static void assertApart(String kitchen, FxRobot robot) {
    Node here = robot.lookup(kitchen).query();
    robot.from(here).lookup(".sign .sign-title").queryAllAs(Label.class).forEach(Seen::assertWhole);
    List<Node> things = new ArrayList<>();
    for (String id :
        List.of("#ready-sign", "#waiting-sign", "#served", "#burner", "#oven", "#narration")) {
      things.add(here.lookup(id));
    }
    things.removeIf(thing -> !thing.isVisible());
    for (Node one : things) {
      for (Node other : things) {
        Bounds bounds = one.localToScene(one.getLayoutBounds());
        boolean apart =
            one == other || !bounds.intersects(other.localToScene(other.getLayoutBounds()));
        assertTrue(apart, kitchen + ": " + one.getId() + " and " + other.getId());
      }
    }
  }

  @Test
  void theKitchensCanBePutAway(FxRobot robot) {
    Node kitchen = robot.lookup("#kitchen-0").query();
    robot.interact(() -> robot.lookup("#compare-kitchens").queryAs(ButtonBase.class).fire());
    assertFalse(kitchen.getParent().isVisible());
  }

  @Test
  void keysActOnTheComparisonOnly(FxRobot robot) {
    type(robot, "t");
    assertEquals("t = 2.0 s", clocks(robot).getLast());
    type(robot, "t");
    assertEquals("t = 3.0 s", clocks(robot).getLast());
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    robot.interact(() -> fireKey(KeyCode.F9, false));
    shortcut(robot, KeyCode.E);
    shortcut(robot, KeyCode.ENTER);
    type(robot, "x");
    assertEquals("tick 11 of 11", tick(robot));
    robot.interact(() -> fireKey(KeyCode.ESCAPE, false));
    assertEquals("tick 0 of 8", tick(robot));
    assertFalse(robot.lookup("#edit").queryAs(ToggleButton.class).isSelected());
  }

  @Test
  void aPotIsLookedForInTheChartThatIsSeen(FxRobot robot) {
    robot.interact(() -> robot.lookup("#gantt").query().requestFocus());
    robot.write("/");
    assertTrue(compared(robot).lookup("#gantt-find").query().isFocused());
    robot.push(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#compare-view").tryQuery().isPresent());
    assertEquals("tick 0 of 11", tick(robot));
  }

  @Test
  void whatIsAboutTheRecipeAloneIsNotOffered(FxRobot robot) {
    MenuBar bar = robot.lookup(".menu-bar").queryAs(MenuBar.class);
    assertTrue(item(bar, "menu-run").isDisable());
    assertTrue(item(bar, "menu-next-step").isDisable());
    assertTrue(item(bar, "menu-edit").isDisable());
    assertFalse(item(bar, "menu-clock").isDisable());
    robot.push(KeyCode.ESCAPE);
    assertFalse(item(bar, "menu-run").isDisable());
  }

  private static MenuItem item(MenuBar bar, String id) {
    return bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysThatItIsWithoutABranch(FxRobot robot) {
    assertFalse(robot.lookup("#compare-note").query().isVisible());
    robot.push(KeyCode.ESCAPE).push(KeyCode.RIGHT);
    MenuItem lifo =
        robot.lookup("#continue-with").queryAs(MenuButton.class).getItems().stream()
            .filter(item -> "Last come, first served".equals(item.getText()))
            .findFirst()
            .orElseThrow();
    robot.interact(lifo::fire);
    await(() -> tick(robot).startsWith("tick 1 of"));
    robot.interact(() -> fire(robot, "#compare"));
    assertEquals(
        "Each scheduler decides from start to end: Last come, first served, which took over after"
            + " tick 1, is left out.",
        text(robot, "#compare-note"));
    assertTrue(robot.lookup("#compare-note").query().isVisible());
  }

  @Test
  void closingLeadsBackToTheRecipe(FxRobot robot) {
    robot.push(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#compare-view").tryQuery().isEmpty());
    assertEquals("tick 0 of 8", tick(robot));
    robot.push(KeyCode.RIGHT);
    assertEquals("tick 1 of 8", tick(robot));
    robot.interact(() -> fire(robot, "#compare"));
    assertTrue(robot.lookup("#compare-view").tryQuery().isPresent());
    robot.interact(() -> fire(robot, "#compare-close"));
    assertEquals("tick 1 of 8", tick(robot));
  }

  @Test
  void theChosenSchedulerIsCompared(FxRobot robot) {
    robot.push(KeyCode.ESCAPE);
    choose("#scheduler", "kotlin", robot);
    robot.interact(() -> fire(robot, "#compare"));
    await(() -> chosen("#compare-scheduler-1", robot).equals("kotlin"));
    assertEquals("one-by-one", chosen("#compare-scheduler-0", robot));
  }

  private static int kitchens(FxRobot robot) {
    return compared(robot).lookup(".kitchen").queryAll().size();
  }

  private static List<String> clocks(FxRobot robot) {
    return labels(robot, "#clock-label");
  }

  private static List<String> narrations(FxRobot robot) {
    return labels(robot, "#narration .headline");
  }

  private static List<String> labels(FxRobot robot, String what) {
    return compared(robot).lookup(what).queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private static NodeQuery compared(FxRobot robot) {
    return robot.from(robot.lookup("#compare-view"));
  }

  private static TableView<FigureTable.Row> table(FxRobot robot) {
    return robot.lookup("#compare-table").queryTableView();
  }

  private static void awaitHeadline(String wanted, FxRobot robot) {
    await(() -> text(robot, "#compare-headline").equals(wanted));
  }

  private static void choose(String id, String scheduler, FxRobot robot) {
    ComboBox<SchedulerEntry> box = robot.lookup(id).queryComboBox();
    SchedulerEntry wanted =
        box.getItems().stream().filter(e -> e.id().equals(scheduler)).findFirst().orElseThrow();
    robot.interact(() -> box.setValue(wanted));
  }

  private static String chosen(String id, FxRobot robot) {
    ComboBox<SchedulerEntry> box = robot.lookup(id).queryComboBox();
    return box.getValue().id();
  }
}
