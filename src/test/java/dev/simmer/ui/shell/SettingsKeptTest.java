package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static dev.simmer.ui.shell.Seen.fire;
import static dev.simmer.ui.shell.Seen.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.home.Preferences;
import dev.simmer.home.Preferences.Look;
import dev.simmer.home.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the user sets holds, and is there when Simmer is started again.
class SettingsKeptTest extends WindowTest {
  private static final String BAD =
      """
      import asyncio, time
      async def main():
          await asyncio.sleep(1)
          time.sleep(1)
          1 / 0
      asyncio.run(main())
      """;

  @Start
  void open(Stage stage) {
    show(stage, Windows.real(stage, folder, owner -> Optional.empty()), 1280, 800);
  }

  @BeforeEach
  void untilItIsOpen(FxRobot robot) {
    await(() -> stage.getTitle().equals("breakfast.py — Simmer"));
    robot.interact(() -> {});
  }

  @Test
  void colours(FxRobot robot) {
    robot.interact(() -> fire(robot, "#theme"));
    await(() -> kept().look() == Look.DARK);
    assertTrue(isDark());
    again(robot);
    assertTrue(isDark());
    robot.interact(() -> item(robot, "menu-light").fire());
    assertFalse(isDark());
  }

  @Test
  void theSizeOfText(FxRobot robot) {
    double before = onScreen(robot, "#play");
    shortcut(robot, KeyCode.EQUALS);
    shortcut(robot, KeyCode.EQUALS);
    await(() -> kept().textSize() == 120);
    assertEquals(1.2, onScreen(robot, "#play") / before, 0.03);
    again(robot);
    assertEquals(1.2, onScreen(robot, "#play") / before, 0.03);
    shortcut(robot, KeyCode.MINUS);
    await(() -> kept().textSize() == 110);
    shortcut(robot, KeyCode.DIGIT0);
    assertEquals(1, onScreen(robot, "#play") / before, 0.03);
  }

  @Test
  void theSpeedOfPlay(FxRobot robot) {
    robot.interact(() -> robot.lookup("#speed").queryAs(Slider.class).setValue(2));
    await(() -> kept().speed() == 4);
    again(robot);
    assertEquals(2, robot.lookup("#speed").queryAs(Slider.class).getValue());
  }

  @Test
  void whereTheWindowIsAndHowItIsShared(FxRobot robot) {
    robot.interact(() -> stage.setX(30));
    robot.interact(() -> stage.setWidth(1300));
    robot.interact(() -> columns(robot).setDividerPositions(0.4, 0.75));
    robot.interact(() -> window.close());
    await(() -> kept().window() != null);
    again(robot);
    assertEquals(30, stage.getX());
    assertEquals(1300, stage.getWidth());
    assertEquals(0.4, columns(robot).getDividerPositions()[0], 0.01);
  }

  @Test
  void theFilesThatWereOpened(FxRobot robot) throws IOException {
    Path soup = Files.writeString(folder.resolve("soup.py"), "print('soup')\n");
    robot.interact(() -> window.open(soup));
    await(() -> stage.getTitle().equals("soup.py — Simmer"));
    await(() -> kept().recent().equals(List.of(soup)));
    again(robot);
    MenuItem first = menu(robot, "menu-recent").getItems().getFirst();
    assertEquals(soup.toString(), first.getText());
    robot.interact(first::fire);
    await(() -> stage.getTitle().equals("soup.py — Simmer"));
    robot.interact(() -> menu(robot, "menu-recent").getItems().getLast().fire());
    await(() -> kept().recent().isEmpty());
  }

  @Test
  void theMenuGoesToWhereTheClockMovesAndWhereThingsGoWrong(FxRobot robot) throws IOException {
    robot.interact(() -> item(robot, "menu-clock").fire());
    assertEquals("tick 4 of 8", tick(robot));
    robot.type(KeyCode.T);
    assertEquals("tick 6 of 8", tick(robot));
    Path bad = Files.writeString(folder.resolve("bad.py"), BAD);
    robot.interact(() -> window.open(bad));
    await(() -> stage.getTitle().equals("bad.py — Simmer"));
    robot.type(KeyCode.X);
    assertEquals("tick 3 of 3", tick(robot));
  }

  /// Starts Simmer again, in place of the one that runs.
  private void again(FxRobot robot) {
    robot.interact(() -> window.close());
    await(() -> !stage.isShowing());
    robot.interact(
        () -> {
          window = Windows.real(stage, folder);
          window.show();
        });
    await(() -> stage.getTitle().equals("breakfast.py — Simmer"));
  }

  private Preferences kept() {
    return new UserFolder(folder.resolve(".simmer")).preferences().read();
  }

  private boolean isDark() {
    return stage.getScene().getStylesheets().stream().anyMatch(sheet -> sheet.contains("dark"));
  }

  private static double onScreen(FxRobot robot, String id) {
    Node node = robot.lookup(id).query();
    return node.localToScene(node.getBoundsInLocal()).getWidth();
  }

  private static SplitPane columns(FxRobot robot) {
    return robot.lookup(".plain-split").queryAllAs(SplitPane.class).stream()
        .filter(split -> split.getDividers().size() == 2)
        .findFirst()
        .orElseThrow();
  }

  private static Menu menu(FxRobot robot, String id) {
    return (Menu) item(robot, id);
  }

  private static MenuItem item(FxRobot robot, String id) {
    return robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }
}
