package dev.simmer.python.library.datetime;

import dev.simmer.python.runtime.PyType;
import java.math.BigInteger;
import java.time.LocalDate;

/// A `datetime`.
final class PyDateTime extends PyDate {
  final Clock clock;

  PyDateTime(PyType type, LocalDate day, Clock clock) {
    super(type, day);
    this.clock = clock;
  }

  /// Microseconds since 1970, as if in UTC.
  BigInteger micros() {
    return BigInteger.valueOf(day.toEpochDay())
        .multiply(BigInteger.valueOf(86_400_000_000L))
        .add(BigInteger.valueOf(clock.time().toNanoOfDay() / 1_000));
  }
}
