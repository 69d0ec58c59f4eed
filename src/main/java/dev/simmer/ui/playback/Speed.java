package dev.simmer.ui.playback;

/// Speeds of play from a tenth to hundredfold, laid out on a slider so that each doubling is as
/// wide as the others.
final class Speed {
  static final double SLOWEST = 0.1;
  static final double FASTEST = 100;

  private Speed() {}

  /// The slider's position for a speed: 0 for 1x, 1 for each doubling.
  static double position(double speed) {
    return Math.log(speed) / Math.log(2);
  }

  /// The speed at a slider's position, to two digits.
  static double at(double position) {
    double speed = Math.pow(2, position);
    double rounded = Math.round(speed * 100) / 100.0;
    return Math.clamp(rounded, SLOWEST, FASTEST);
  }
}
