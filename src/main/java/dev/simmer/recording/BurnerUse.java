package dev.simmer.recording;

/// How the burners were used while the clock moved.
///
/// @param all how many there were
/// @param free how many nobody had
/// @param kept how many tasks only kept while they waited
public record BurnerUse(int all, int free, int kept) {
  /// On how many burners a task was at work.
  public int busy() {
    return all - free - kept;
  }
}
