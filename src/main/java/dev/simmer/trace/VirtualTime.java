package dev.simmer.trace;

/// Virtual time: whole nanoseconds from the start of the program.
public final class VirtualTime {
  public static final long NANOS_PER_SECOND = 1_000_000_000L;

  /// The due time of a timer that never rings, such as that of `sleep(inf)`.
  public static final long NEVER = 1L << 62;

  private VirtualTime() {}

  /// An instant or a duration in seconds.
  public static double seconds(long nanos) {
    return nanos / (double) NANOS_PER_SECOND;
  }

  /// Seconds rounded to a nanosecond, ties to even, as Python's `round`; [#NEVER] for what is as
  /// far as that or infinite. The seconds must not be NaN.
  public static long nanos(double seconds) {
    double nanos = Math.rint(seconds * NANOS_PER_SECOND);
    return nanos >= NEVER ? NEVER : (long) nanos;
  }
}
