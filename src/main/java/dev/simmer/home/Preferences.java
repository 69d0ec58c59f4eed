package dev.simmer.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the user has set, and what the window looked like when it was last closed.
///
/// @param textSize in percent, from 80 to 200
/// @param reduceMotion whether things jump to their places
/// @param speed of play; 1 for as fast as the recipe's clock
/// @param recent the files that were opened last, the latest first
/// @param window where the window was; null if it never was closed
/// @param splits how the window's panes share its room, each from 0 to 1
public record Preferences(
    Look look,
    int textSize,
    boolean reduceMotion,
    double speed,
    List<Path> recent,
    @Nullable WindowPlace window,
    List<Double> splits) {
  /// How many files are remembered.
  public static final int MOST_RECENT = 10;

  public static final int SMALLEST_TEXT = 80;
  public static final int LARGEST_TEXT = 200;
  public static final double SLOWEST = 0.1;
  public static final double FASTEST = 100;

  /// What holds before anything was set.
  public static final Preferences DEFAULT =
      new Preferences(Look.LIGHT, 100, false, 1, List.of(), null, List.of());

  /// Light or dark, or as the machine is set.
  public enum Look {
    LIGHT,
    DARK,
    SYSTEM
  }

  /// Where a window is on the screen, in its pixels.
  public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

  /// What is out of range is brought into it.
  public Preferences {
    textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
    speed = Math.clamp(speed, SLOWEST, FASTEST);
    recent = List.copyOf(recent.subList(0, Math.min(recent.size(), MOST_RECENT)));
    splits = List.copyOf(splits);
  }

  public Preferences with(Look other) {
    return new Preferences(other, textSize, reduceMotion, speed, recent, window, splits);
  }

  public Preferences withTextSize(int percent) {
    return new Preferences(look, percent, reduceMotion, speed, recent, window, splits);
  }

  public Preferences withReducedMotion(boolean reduced) {
    return new Preferences(look, textSize, reduced, speed, recent, window, splits);
  }

  public Preferences withSpeed(double other) {
    return new Preferences(look, textSize, reduceMotion, other, recent, window, splits);
  }

  /// The same, with a file that was just opened or saved.
  public Preferences withRecent(Path file) {
    List<Path> files = new ArrayList<>(recent);
    files.remove(file);
    files.addFirst(file);
    return new Preferences(look, textSize, reduceMotion, speed, files, window, splits);
  }

  /// The same, without any file.
  public Preferences withoutRecent() {
    return new Preferences(look, textSize, reduceMotion, speed, List.of(), window, splits);
  }

  public Preferences with(WindowPlace place, List<Double> shares) {
    return new Preferences(look, textSize, reduceMotion, speed, recent, place, shares);
  }
}
