package dev.simmer.ui.playback;

import atlantafx.base.controls.ProgressSliderSkin;
import dev.simmer.recording.Place;
import dev.simmer.ui.control.Fxml;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The transport: buttons, tick, scrubber and speed.
public final class PlaybackView {
  private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

  private final PlaybackModel<?> model;
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.playback.Playback");
  private final Parent root;

  @FXML private Button first;
  @FXML private Button stepBack;
  @FXML private Button play;
  @FXML private Button stepForward;
  @FXML private Button last;
  @FXML private Tooltip playTip;
  @FXML private Label tickLabel;
  @FXML private Slider scrubber;
  @FXML private TickMarks marks;
  @FXML private CheckBox everyHandle;
  @FXML private Slider speed;
  @FXML private Label speedLabel;

  public PlaybackView(PlaybackModel<?> model) {
    this.model = model;
    root = Fxml.load(Parent.class, this, "Playback.fxml", texts);
    bindButtons();
    bindScrubber();
    bindSpeed();
    model.playheadProperty().subscribe(this::show);
  }

  /// The view's node.
  public Node node() {
    return root;
  }

  private void bindButtons() {
    first.setOnAction(e -> model.first());
    stepBack.setOnAction(e -> model.back());
    play.setOnAction(e -> model.togglePlay());
    stepForward.setOnAction(e -> model.forward());
    last.setOnAction(e -> model.last());
    everyHandle.selectedProperty().bindBidirectional(model.everyHandleProperty());
    model
        .playingProperty()
        .subscribe(
            playing -> {
              String tip = texts.getString(playing ? "pause.tip" : "play.tip");
              play.pseudoClassStateChanged(PLAYING, playing);
              play.setAccessibleText(tip);
              playTip.setText(tip);
            });
  }

  private void bindScrubber() {
    scrubber
        .valueProperty()
        .addListener(
            (o, was, value) -> {
              Place<?> now = model.playheadProperty().get();
              int tick = (int) Math.round(value.doubleValue());
              if (now != null && tick != now.tick()) {
                model.moveTo(tick);
              }
            });
    scrubber.setSkin(new ProgressSliderSkin(scrubber));
    marks.rangeProperty().bind(model.rangeProperty());
    scrubber.maxProperty().subscribe(max -> marks.lastProperty().set(max.intValue()));
  }

  private void bindSpeed() {
    model.speedProperty().subscribe(now -> speed.setValue(Speed.position(now.doubleValue())));
    speed
        .valueProperty()
        .addListener((o, was, value) -> model.speedProperty().set(Speed.at(value.doubleValue())));
    speedLabel.textProperty().bind(model.speedProperty().map(now -> format("speed.label", now)));
  }

  private void show(@Nullable Place<?> playhead) {
    root.setDisable(playhead == null);
    int at = playhead == null ? 0 : playhead.tick();
    int end = playhead == null ? 0 : playhead.lastTick();
    tickLabel.setText(format("tick", at, end));
    first.setDisable(at == 0);
    stepBack.setDisable(at == 0);
    stepForward.setDisable(at == end);
    last.setDisable(at == end);
    scrubber.setMax(Math.max(end, at));
    scrubber.setValue(at);
  }

  private String format(String key, Object... values) {
    return new MessageFormat(texts.getString(key), texts.getLocale()).format(values);
  }
}
