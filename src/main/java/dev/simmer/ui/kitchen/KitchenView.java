package dev.simmer.ui.kitchen;

import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.story.Caption;
import dev.simmer.story.Story;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.Presence;
import dev.simmer.ui.kitchen.OnStove.How;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The kitchen card: the chef, who cooks, who is next, who simmers and until when, and what the
/// chef says about it. It shows the playhead that it is given.
public final class KitchenView {
  private static final Duration TRAVEL = Duration.millis(350);
  private static final double LEAST_HINT = 120;
  private static final Caption NOTHING = new Caption("", "");
  private static final PseudoClass COOKING = PseudoClass.getPseudoClass("cooking");
  private static final PseudoClass BLOCKING = PseudoClass.getPseudoClass("blocking");

  private final ObjectProperty<@Nullable Playhead> playhead =
      new SimpleObjectProperty<>(this, "playhead");
  private final DoubleProperty displayedTime =
      new SimpleDoubleProperty(this, "displayedTime", Double.POSITIVE_INFINITY);
  private final ObjectProperty<@Nullable TaskId> selected =
      new SimpleObjectProperty<>(this, "selected");
  private final BooleanProperty reduceMotion = new SimpleBooleanProperty(this, "reduceMotion");
  private final ObjectProperty<Duration> travelTime =
      new SimpleObjectProperty<>(this, "travelTime", TRAVEL);
  private final BooleanProperty closed = new SimpleBooleanProperty(this, "closed");
  private final KitchenTexts texts = new KitchenTexts();
  private final Tooltip said = new Tooltip();
  private final VBox root;
  private Consumer<TaskId> onPress = pot -> {};
  private @Nullable KitchenViewModel shown;
  private @Nullable Recording toldRecording;
  private @Nullable Story story;

  @FXML private Label title;
  @FXML private Label subtitle;
  @FXML private KitchenFloor floor;
  @FXML private Region wall;
  @FXML private Region pill;
  @FXML private Label clock;
  @FXML private Label tick;
  @FXML private VBox bubble;
  @FXML private Label headline;
  @FXML private Label detail;
  @FXML private Region readySign;
  @FXML private Region waitingSign;
  @FXML private Label waitingTitle;
  @FXML private Region served;
  @FXML private Label servedCount;
  @FXML private Label servedText;
  @FXML private Region burner;
  @FXML private Label burnerFacts;
  @FXML private Region oven;
  @FXML private Label ovenTitle;
  @FXML private Label ovenLine;

  public KitchenView() {
    root = Fxml.load(VBox.class, this, "kitchen.fxml", texts.bundle());
    floor.furnish(
        new Furniture(wall, bubble, detail, readySign, waitingSign, served, burner, oven),
        this::press);
    playhead.subscribe(this::showPlayhead);
    closed.subscribe(this::showClosed);
    displayedTime.subscribe(this::showTime);
    selected.subscribe(() -> floor.show(shown, selected.get(), travel()));
  }

  /// The card, for a place in a window.
  public Region root() {
    return root;
  }

  /// Names the kitchen, among others that have a clock in common.
  public void name(String name, String hint) {
    title.setText(name);
    title.getStyleClass().add("named");
    title.setTooltip(new Tooltip(hint));
    subtitle.setText(hint);
    subtitle.setTooltip(new Tooltip(hint));
    subtitle.visibleProperty().bind(subtitle.widthProperty().greaterThan(LEAST_HINT));
    waitingTitle.setText(texts.say("waiting.short"));
    Tooltip.install(bubble, said);
    floor.standAmongOthers();
    Presence.show(tick, false);
  }

  /// What is shown; null for an empty kitchen. A step forth or back lets pots travel to their new
  /// places; anything farther is a cut.
  public ObjectProperty<@Nullable Playhead> playheadProperty() {
    return playhead;
  }

  /// The time on the way through a tick that takes time, in nanoseconds: through the playhead's own
  /// if it is before the playhead, through the next one if it is after it; infinite for the
  /// playhead. While a tick lasts, everybody stands where the tick before left them, and the rings
  /// count down.
  public DoubleProperty displayedTimeProperty() {
    return displayedTime;
  }

  /// The pot that stands out; null for none. A click on a pot selects it.
  public ObjectProperty<@Nullable TaskId> selectedProperty() {
    return selected;
  }

  /// Hears which pot was clicked, after it was selected.
  public void onPress(Consumer<TaskId> action) {
    onPress = action;
  }

  /// Hears that all who are ready are to be listed, or else all who wait.
  public void onMore(Consumer<Boolean> action) {
    floor.onMore(action);
  }

  private void press(TaskId pot) {
    selected.set(pot);
    onPress.accept(pot);
  }

  /// Whether pots change their places at once.
  public BooleanProperty reduceMotionProperty() {
    return reduceMotion;
  }

  /// How long a pot travels; 350 ms unless set.
  public ObjectProperty<Duration> travelTimeProperty() {
    return travelTime;
  }

  /// Whether the kitchen is empty because the recipe cannot run, which the chef then says.
  public BooleanProperty closedProperty() {
    return closed;
  }

  private void showClosed() {
    if (shown == null) {
      close();
    }
  }

  private void showPlayhead(@Nullable Playhead now) {
    if (now == null) {
      shown = null;
      close();
      return;
    }
    pill.setVisible(true);
    shown = KitchenViewModel.of(texts, now, storyOf(now.recording()), displayedTime.get());
    write(shown);
    say(shown.caption());
    floor.show(shown, selected.get(), travel());
  }

  private void close() {
    pill.setVisible(false);
    burnerFacts.setText(texts.say("burner.closed"));
    servedText.setText(texts.say("served.none"));
    servedText.setVisible(true);
    servedCount.setText("");
    writeOven(texts.say("oven.idle"), "", false, false);
    say(closed.get() ? texts.closed() : NOTHING);
    floor.show(null, null, Duration.ZERO);
  }

  private void showTime() {
    KitchenViewModel before = shown;
    if (before == null) {
      return;
    }
    KitchenViewModel now = before.at(displayedTime.get());
    boolean moved = now.moment() != before.moment();
    shown = now;
    write(now);
    if (moved) {
      say(now.caption());
    }
    floor.show(now, selected.get(), travel());
  }

  private Duration travel() {
    return reduceMotion.get() ? Duration.ZERO : travelTime.get();
  }

  private Story storyOf(Recording recording) {
    Story told = story;
    if (told == null || toldRecording != recording) {
      told = new Story(recording);
      story = told;
      toldRecording = recording;
    }
    return told;
  }

  private void write(KitchenViewModel moment) {
    clock.setText(moment.clock());
    tick.setText(moment.tick());
    burnerFacts.setText(moment.burnerFacts());
    servedText.setText(moment.servedText());
    servedText.setVisible(!moment.servedText().isEmpty());
    servedCount.setText(moment.servedCount());
    boolean cooks = moment.moment().stove().stream().anyMatch(on -> on.how() != How.KEEPS);
    writeOven(moment.ovenTitle(), moment.ovenLine(), cooks, moment.moment().blocking());
  }

  private void writeOven(String title, String line, boolean cooks, boolean blocks) {
    ovenTitle.setText(title);
    Presence.write(ovenLine, line);
    ovenTitle.pseudoClassStateChanged(COOKING, cooks && !blocks);
    ovenTitle.pseudoClassStateChanged(BLOCKING, blocks);
  }

  private void say(Caption caption) {
    bubble.setVisible(!caption.headline().isEmpty());
    headline.setText(caption.headline());
    Presence.write(detail, caption.detail());
    said.setText(caption.text());
    bubble.setAccessibleText(caption.text());
    bubble.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
