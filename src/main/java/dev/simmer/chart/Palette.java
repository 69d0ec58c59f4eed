package dev.simmer.chart;

import dev.simmer.recording.Phase;
import java.util.List;

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
    String done,
    List<String> pots) {
  private static final List<String> LIGHT_POTS =
      List.of(
          "#6C5CE7", "#8D5B3F", "#E08E45", "#3C78B5", "#3E8E6B", "#C2557F", "#2F8F9D", "#8A8A2E",
          "#5B6B8C", "#A8463C");
  private static final List<String> DARK_POTS =
      List.of(
          "#8577F2", "#A97355", "#E08E45", "#4F8FD0", "#4FA67F", "#C2557F", "#2F8F9D", "#8A8A2E",
          "#7A8BB0", "#A8463C");

  static final Palette LIGHT =
      new Palette(
          "#FFFFFF",
          "#E4DACE",
          "#2B2622",
          "#6F655C",
          "#D9541E",
          "#F0B429",
          "#4AA3D8",
          "#B03A5B",
          "#1E9E77",
          LIGHT_POTS);
  static final Palette DARK =
      new Palette(
          "#2A2520", "#463E37", "#F2EAE0", "#B5A99C", "#EB6A3A", "#F0B429", "#5CB0E2", "#C9527A",
          "#2FB389", DARK_POTS);

  private static final String FAILED = "#8C3B36";
  private static final String CANCELLED = "#8A8580";

  Palette {
    pots = List.copyOf(pots);
  }

  /// The colour of a pot, by its number among the colours of pots.
  String pot(int colour) {
    return pots.get(colour);
  }

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
