package dev.simmer.python.library.datetime;

import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;

/// A `time`: of day.
final class PyClockTime extends PyObject {
  final Clock clock;

  PyClockTime(PyType type, Clock clock) {
    super(type);
    this.clock = clock;
  }
}
