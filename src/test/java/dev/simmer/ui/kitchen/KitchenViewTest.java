package dev.simmer.ui.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.simulation.Runs;
import dev.simmer.ui.Recordings;
import dev.simmer.ui.control.Pot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KitchenViewTest {
  private static final String COLOURS =
      Objects.requireNonNull(
              KitchenViewTest.class.getResource("/dev/simmer/assets/styles/simmer.css"))
          .toString();
  private KitchenView kitchen;

  /// Others use the stage after these tests.
  @AfterEach
  void giveTheStageItsSizeBack(FxRobot robot) {
    robot.interact(() -> kitchen.root().getScene().getWindow().sizeToScene());
  }

  @Start
  void open(Stage stage) {
    kitchen = new KitchenView();
    kitchen.travelTimeProperty().set(Duration.hours(1));
    stage.setX(0);
    stage.setY(0);
    Scene scene = new Scene(kitchen.root(), 700, 496);
    scene.getStylesheets().add(COLOURS);
    stage.setScene(scene);
    stage.show();
  }

  private void show(FxRobot robot, Recording recording, int tick) {
    robot.interact(
        () -> {
          kitchen.playheadProperty().set(new Playhead(recording, Granularity.FOLDED, tick));
          kitchen.root().applyCss();
          kitchen.root().layout();
        });
  }

  private static List<Pot> pots(FxRobot robot) {
    return robot.lookup(Node::isVisible).lookup(".pot").<Pot>queryAll().stream()
        .filter(pot -> pot.isVisible() && !pot.nameProperty().get().isEmpty())
        .toList();
  }

  private static Pot pot(FxRobot robot, String name) {
    return pots(robot).stream()
        .filter(pot -> pot.nameProperty().get().equals(name))
        .max(Comparator.comparingDouble(pot -> pot.artScaleProperty().get()))
        .orElseThrow();
  }

  private static boolean isTravelling(Pot pot) {
    return Math.hypot(pot.getTranslateX(), pot.getTranslateY()) > 0.5;
  }

  @Test
  void showsTimeTickAndCaption(FxRobot robot) {
    show(robot, Recordings.breakfast(), 5);
    assertEquals("t = 2.0 s", robot.lookup("#clock-label").queryAs(Label.class).getText());
    assertEquals("tick 5 / 8", robot.lookup("#kitchen-tick").queryAs(Label.class).getText());
    assertTrue(robot.lookup("#narration").query().getAccessibleText().contains("toast"));
  }

  @Test
  void aStepLetsPotsTravelAndTheNextStepPutsThemThere(FxRobot robot) {
    Recording breakfast = Recordings.breakfast();
    show(robot, breakfast, 1);
    show(robot, breakfast, 2);
    assertTrue(isTravelling(pot(robot, "coffee")));
    show(robot, breakfast, 3);
    assertTrue(isTravelling(pot(robot, "toast")));
    show(robot, breakfast, 7);
    assertFalse(isTravelling(pot(robot, "toast")));
  }

  @Test
  void withReducedMotionPotsAreThereAtOnce(FxRobot robot) {
    robot.interact(() -> kitchen.reduceMotionProperty().set(true));
    show(robot, Recordings.breakfast(), 1);
    show(robot, Recordings.breakfast(), 2);
    assertFalse(isTravelling(pot(robot, "coffee")));
  }

  @Test
  void aClickOnAPotSelectsIt(FxRobot robot) {
    show(robot, Recordings.breakfast(), 3);
    robot.clickOn(pot(robot, "main"));
    assertEquals(Recordings.MAIN, kitchen.selectedProperty().get());
  }

  @Test
  void thousandsOfPotsAreFewNodesAndANumber(FxRobot robot) {
    show(robot, Recordings.queue(10_000), 0);
    int shown = pots(robot).size();
    assertTrue(shown < 200, "pots: " + shown);
    Button more = robot.lookup(".more").match(Node::isVisible).queryButton();
    assertEquals("+ %,d more".formatted(10_000 - shown), more.getText());
    List<Boolean> asked = new ArrayList<>();
    kitchen.onMore(asked::add);
    robot.clickOn(more);
    assertEquals(List.of(true), asked);
  }

  @Test
  void withSeveralBurnersEachPotHasItsName(FxRobot robot) {
    Recording sharing = Runs.sharing();
    robot.interact(() -> kitchen.reduceMotionProperty().set(true));
    for (int tick = 3; tick <= 9; tick++) {
      show(robot, sharing, tick);
      List<String> names = names(robot).map(Label::getText).sorted().toList();
      assertEquals(List.of("io:0", "long:3", "main", "middle:2", "short:1"), names, "" + tick);
    }
    show(robot, sharing, 6);
    assertEquals(
        "2 of 2 busy",
        robot.lookup(".oven-title").match(Node::isVisible).queryAs(Label.class).getText());
  }

  @ParameterizedTest
  @CsvSource({"592,428", "592,500", "700,496", "900,640"})
  void noPotAndNoBoardCoversAName(double width, double height, FxRobot robot) throws Exception {
    String orders = Files.readString(Path.of("assets/recipes/orders.py"));
    robot.interact(
        () -> {
          kitchen.reduceMotionProperty().set(true);
          kitchen.root().getScene().getWindow().setWidth(width);
          kitchen.root().getScene().getWindow().setHeight(height);
        });
    for (Recording run : List.of(Runs.of("asyncio", 0, orders), Runs.sharing())) {
      for (int tick = 0; tick <= Math.min(30, run.ticks(Granularity.FOLDED).last()); tick++) {
        show(robot, run, tick);
        checkNames(robot, "tick " + tick);
      }
    }
  }

  private static void checkNames(FxRobot robot, String when) {
    List<Bounds> boards =
        robot.lookup(".upper-board").match(Node::isVisible).queryAll().stream()
            .map(board -> board.localToScene(board.getLayoutBounds()))
            .toList();
    for (Label name : names(robot).toList()) {
      Bounds at = name.localToScene(name.getLayoutBounds());
      boards.forEach(board -> assertFalse(board.intersects(at), when + ": " + name.getText()));
      for (Pot pot : pots(robot)) {
        boolean own = pot.equals(name.getParent());
        assertFalse(
            !own && art(pot).intersects(at),
            () -> when + ": " + pot.nameProperty().get() + " covers " + name.getText());
      }
    }
  }

  private static Stream<Label> names(FxRobot robot) {
    return pots(robot).stream()
        .flatMap(pot -> pot.lookupAll(".pot-title").stream())
        .map(Label.class::cast)
        .filter(Node::isVisible);
  }

  /// Where a pot is drawn, without what stands over it.
  private static Bounds art(Pot pot) {
    Bounds all = pot.localToScene(pot.getLayoutBounds());
    double scale = pot.artScaleProperty().get();
    double half = Pot.HALF_WIDTH * scale;
    double high = Pot.HEIGHT * scale;
    return new BoundingBox(all.getCenterX() - half, all.getMaxY() - high, 2 * half, high);
  }

  @Test
  void longCaptionsAreNeverCutOff(FxRobot robot) {
    show(robot, Recordings.breakfast(), 8);
    Label detail = robot.lookup("#narration .detail").queryAs(Label.class);
    assertTrue(detail.getHeight() >= detail.prefHeight(detail.getWidth()) - 0.5);
  }
}
