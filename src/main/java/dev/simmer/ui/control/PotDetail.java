package dev.simmer.ui.control;

/// How much a pot shows around itself, by the room it has.
public enum PotDetail {
  /// The name, the ring with its seconds or the note, steam and badge.
  FULL,
  /// The name, a small ring without seconds, and the badge.
  SMALL,
  /// The pot alone.
  BARE
}
