package dev.simmer.ui.control;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What every control here must do.
@ExtendWith(ApplicationExtension.class)
class ControlContractTest {
  private static final int COLLECTIONS = 20;

  private final StackPane pane = new StackPane();

  @Start
  void open(Stage stage) {
    stage.setScene(new Scene(pane, 400, 300));
    stage.show();
  }

  static Stream<Named<Supplier<Control>>> controls() {
    return Stream.of(
        Named.of("Pot", ControlContractTest::pot),
        Named.of("TimerRing", TimerRing::new),
        Named.of("GanttChart", ControlContractTest::chart));
  }

  private static Control pot() {
    Pot pot = new Pot();
    pot.nameProperty().set("coffee");
    pot.ringProperty().set(0.5);
    pot.badgeProperty().set("1");
    return pot;
  }

  private static Control chart() {
    GanttChart chart = new GanttChart();
    long end = Rows.SECOND;
    chart
        .dataProperty()
        .set(new Rows(0, 0, -1).row(new GanttSpan(GanttState.WAITING, 0, end, 1, 2)));
    return chart;
  }

  private Control shown(FxRobot robot, Supplier<Control> maker) {
    Control[] control = new Control[1];
    robot.interact(
        () -> {
          control[0] = maker.get();
          pane.getChildren().setAll(control[0]);
          pane.applyCss();
          pane.layout();
        });
    return control[0];
  }

  @ParameterizedTest
  @MethodSource("controls")
  void hasASkinWhenItIsShown(Supplier<Control> maker, FxRobot robot) {
    assertNotNull(shown(robot, maker).getSkin());
  }

  @ParameterizedTest
  @MethodSource("controls")
  void itsSkinCanBeDisposedTwice(Supplier<Control> maker, FxRobot robot) {
    Control control = shown(robot, maker);
    robot.interact(
        () -> {
          Skin<?> skin = control.getSkin();
          control.setSkin(null);
          skin.dispose();
          assertAll(
              () -> assertNull(skin.getSkinnable()),
              () -> assertEquals(0, control.getChildrenUnmodifiable().size()));
        });
  }

  @ParameterizedTest
  @MethodSource("controls")
  void aReplacedSkinIsForgotten(Supplier<Control> maker, FxRobot robot) {
    Control control = shown(robot, maker);
    WeakReference<Skin<?>> old = new WeakReference<>(control.getSkin());
    robot.interact(
        () -> {
          int children = control.getChildrenUnmodifiable().size();
          control.setSkin(skinOf(control));
          pane.layout();
          assertEquals(children, control.getChildrenUnmodifiable().size());
        });
    for (int i = 0; i < COLLECTIONS && old.get() != null; i++) {
      System.gc();
      robot.interact(() -> {});
    }
    assertNull(old.get());
  }

  private static Skin<?> skinOf(Control control) {
    return switch (control) {
      case Pot pot -> pot.createDefaultSkin();
      case TimerRing ring -> ring.createDefaultSkin();
      case GanttChart chart -> chart.createDefaultSkin();
      default -> throw new IllegalArgumentException(control.toString());
    };
  }
}
