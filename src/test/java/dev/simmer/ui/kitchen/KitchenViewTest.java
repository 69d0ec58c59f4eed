package dev.simmer.ui.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.ui.Recordings;
import dev.simmer.ui.control.Pot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
  void longCaptionsAreNeverCutOff(FxRobot robot) {
    show(robot, Recordings.breakfast(), 8);
    Label detail = robot.lookup("#narration .detail").queryAs(Label.class);
    assertTrue(detail.getHeight() >= detail.prefHeight(detail.getWidth()) - 0.5);
  }
}
