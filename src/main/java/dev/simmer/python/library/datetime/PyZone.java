package dev.simmer.python.library.datetime;

import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import org.jspecify.annotations.Nullable;

/// A `timezone`: a fixed offset from UTC.
final class PyZone extends PyObject {
  final PyDelta offset;
  final @Nullable String name;

  PyZone(PyType type, PyDelta offset, @Nullable String name) {
    super(type);
    this.offset = offset;
    this.name = name;
  }

  String shownName() {
    if (name != null) {
      return name;
    }
    return offset.isZero() ? "UTC" : "UTC" + Zones.text(offset, ":");
  }
}
