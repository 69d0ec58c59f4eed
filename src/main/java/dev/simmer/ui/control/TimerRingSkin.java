package dev.simmer.ui.control;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;

/// A circle, an arc over it that begins at the top and runs clockwise, and the text.
final class TimerRingSkin extends SkinBase<TimerRing> {
  private static final double DIAMETER_IN_EM = 3.5;
  private static final double FULL_TURN = 360;
  private static final double TOP = 90;

  private final Circle track = new Circle();
  private final Arc arc = new Arc();
  private final Label text = new Label();
  private final Subscription subscription;

  TimerRingSkin(TimerRing ring) {
    super(ring);
    track.getStyleClass().setAll("track");
    arc.getStyleClass().setAll("arc");
    arc.setType(ArcType.OPEN);
    arc.setStartAngle(TOP);
    text.getStyleClass().setAll("text");
    text.textProperty().bind(ring.textProperty());
    track.setManaged(false);
    arc.setManaged(false);
    getChildren().setAll(track, arc, text);
    subscription = ring.shareProperty().subscribe(this::turn);
  }

  private void turn(Number share) {
    arc.setLength(-FULL_TURN * Math.clamp(share.doubleValue(), 0, 1));
  }

  private double diameter() {
    return Math.rint(DIAMETER_IN_EM * text.getFont().getSize());
  }

  @Override
  protected double computePrefWidth(double height, double t, double r, double b, double l) {
    return l + diameter() + r;
  }

  @Override
  protected double computePrefHeight(double width, double t, double r, double b, double l) {
    return t + diameter() + b;
  }

  @Override
  protected double computeMinWidth(double height, double t, double r, double b, double l) {
    return l + diameter() + r;
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double radius = Math.max(0, (Math.min(width, height) - track.getStrokeWidth()) / 2);
    double middleX = x + width / 2;
    double middleY = y + height / 2;
    track.setCenterX(middleX);
    track.setCenterY(middleY);
    track.setRadius(radius);
    arc.setCenterX(middleX);
    arc.setCenterY(middleY);
    arc.setRadiusX(radius);
    arc.setRadiusY(radius);
    layoutInArea(text, x, y, width, height, 0, HPos.CENTER, VPos.CENTER);
  }

  @Override
  public void dispose() {
    if (getSkinnable() == null) {
      return;
    }
    subscription.unsubscribe();
    text.textProperty().unbind();
    getChildren().removeAll(track, arc, text);
    super.dispose();
  }
}
