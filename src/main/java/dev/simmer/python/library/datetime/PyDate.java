package dev.simmer.python.library.datetime;

import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import java.time.LocalDate;
import java.time.YearMonth;

/// A `date`.
class PyDate extends PyObject {
  static final int LAST_YEAR = 9999;

  /// What Java counts from 1970-01-01, Python counts from 0001-01-01, which is 1.
  static final long ORDINAL_OF_1970 = 719_163;

  final LocalDate day;

  PyDate(PyType type, LocalDate day) {
    super(type);
    this.day = day;
  }

  /// @throws PyError ValueError for what no calendar shows
  static LocalDate day(int year, int month, int day) {
    if (year < 1 || year > LAST_YEAR) {
      throw PyError.value("year " + year + " is out of range");
    }
    if (month < 1 || month > 12) {
      throw PyError.value("month must be in 1..12");
    }
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      throw PyError.value("day is out of range for month");
    }
    return LocalDate.of(year, month, day);
  }

  /// @throws PyError OverflowError for a day outside the calendar
  static LocalDate dayOfEpoch(long epochDay) {
    if (epochDay <= -ORDINAL_OF_1970 || epochDay > LocalDate.of(LAST_YEAR, 12, 31).toEpochDay()) {
      throw PyError.of("OverflowError", "date value out of range");
    }
    return LocalDate.ofEpochDay(epochDay);
  }
}
