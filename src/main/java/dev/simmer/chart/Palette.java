package dev.simmer.chart;

import dev.simmer.recording.Phase;

/// The colours of a chart: those of the window.
record Palette(
    String paper,
    String grid,
    String ink,
    String soft,
    String cooking,
    String ready,
    String waiting,
    String blocking,
    String done) {
  static final Palette LIGHT =
      new Palette(
          "#FFFFFF", "#E4DACE", "#2B2622", "#6F655C", "#D9541E", "#F0B429", "#4AA3D8", "#B03A5B",
          "#1E9E77");
  static final Palette DARK =
      new Palette(
          "#2A2520", "#463E37", "#F2EAE0", "#B5A99C", "#EB6A3A", "#F0B429", "#5CB0E2", "#C9527A",
          "#2FB389");

  private static final String FAILED = "#8C3B36";
  private static final String CANCELLED = "#8A8580";

  String of(Phase phase) {
    return switch (phase) {
      case READY, DUE -> ready;
      case RUNNING -> cooking;
      case SLEEPING, WAITING -> waiting;
      case BLOCKING, KEEPING -> blocking;
      case RETURNED -> done;
      case RAISED -> FAILED;
      case CANCELLED -> CANCELLED;
    };
  }
}
