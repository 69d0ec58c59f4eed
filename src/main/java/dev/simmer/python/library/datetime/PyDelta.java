package dev.simmer.python.library.datetime;

import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import java.math.BigInteger;

/// A `timedelta`: days, of either sign, then seconds and microseconds forward.
final class PyDelta extends PyObject implements Comparable<PyDelta> {
  static final int MOST_DAYS = 999_999_999;
  static final int SECONDS_PER_DAY = 86_400;
  static final int MICROS_PER_SECOND = 1_000_000;

  private static final BigInteger MICROS_PER_DAY =
      BigInteger.valueOf((long) SECONDS_PER_DAY * MICROS_PER_SECOND);

  final int days;
  final int seconds;
  final int microseconds;

  PyDelta(PyType type, int days, int seconds, int microseconds) {
    super(type);
    this.days = days;
    this.seconds = seconds;
    this.microseconds = microseconds;
  }

  /// @throws PyError OverflowError for more days than there may be
  static PyDelta ofMicros(PyType type, BigInteger micros) {
    BigInteger[] parts = micros.divideAndRemainder(MICROS_PER_DAY);
    BigInteger days = parts[0];
    long rest = parts[1].longValueExact();
    if (rest < 0) {
      days = days.subtract(BigInteger.ONE);
      rest += MICROS_PER_DAY.longValueExact();
    }
    if (days.bitLength() >= Integer.SIZE) {
      throw PyError.of("OverflowError", "Python int too large to convert to C int");
    }
    if (days.abs().intValueExact() > MOST_DAYS) {
      throw PyError.of("OverflowError", "days=" + days + "; must have magnitude <= " + MOST_DAYS);
    }
    return new PyDelta(
        type,
        days.intValueExact(),
        (int) (rest / MICROS_PER_SECOND),
        (int) (rest % MICROS_PER_SECOND));
  }

  BigInteger micros() {
    return MICROS_PER_DAY
        .multiply(BigInteger.valueOf(days))
        .add(BigInteger.valueOf((long) seconds * MICROS_PER_SECOND + microseconds));
  }

  /// Whole seconds, where the time is less than some years.
  long wholeSeconds() {
    return (long) days * SECONDS_PER_DAY + seconds;
  }

  boolean isZero() {
    return days == 0 && seconds == 0 && microseconds == 0;
  }

  @Override
  public int compareTo(PyDelta other) {
    return micros().compareTo(other.micros());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyDelta that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return micros().hashCode();
  }

  @Override
  public String toString() {
    int past = seconds;
    String clock = "%d:%02d:%02d".formatted(past / 3600, past / 60 % 60, past % 60);
    String fraction = microseconds == 0 ? "" : ".%06d".formatted(microseconds);
    String day = Math.abs((long) days) == 1 ? " day, " : " days, ";
    return (days == 0 ? "" : days + day) + clock + fraction;
  }
}
