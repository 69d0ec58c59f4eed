package dev.simmer.python.library.datetime;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import java.time.LocalDateTime;

/// `time.struct_time`
final class StructTime {
  private static final String[] FIELDS = {
    "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"
  };

  private final PyType type;

  StructTime(Interpreter py) {
    type = PyType.builtIn("time", "struct_time", py.types().tuple).dotted();
    type.constructor("struct_time(cls, sequence, /)", this::create)
        .method("__repr__(self, /)", StructTime::repr)
        .property("tm_zone", (p, a) -> "GMT")
        .property("tm_gmtoff", (p, a) -> 0L);
    for (int i = 0; i < FIELDS.length; i++) {
      int index = i;
      type.property(FIELDS[i], (p, a) -> ((PyTuple) a[0]).get(index));
    }
  }

  PyType type() {
    return type;
  }

  /// A moment as a tuple.
  ///
  /// @param isDst -1 if that is not known
  PyTuple of(Interpreter py, LocalDateTime time, int isDst) {
    Object[] items = {
      (long) time.getYear(),
      (long) time.getMonthValue(),
      (long) time.getDayOfMonth(),
      (long) time.getHour(),
      (long) time.getMinute(),
      (long) time.getSecond(),
      time.getDayOfWeek().getValue() - 1L,
      (long) time.getDayOfYear(),
      (long) isDst
    };
    return new PyTuple(type, items);
  }

  PyTuple of(Interpreter py, ParsedTime time) {
    Object[] items = {
      (long) time.year(),
      (long) time.month(),
      (long) time.day(),
      (long) time.hour(),
      (long) time.minute(),
      (long) time.second(),
      (long) time.weekday(),
      (long) time.dayOfYear(),
      (long) time.isDst()
    };
    return new PyTuple(type, items);
  }

  private Object create(Interpreter py, Object[] a) {
    Object[] items = py.items(a[1]);
    if (items.length != FIELDS.length) {
      throw PyError.type(
          "time.struct_time() takes a 9-sequence (" + items.length + "-sequence given)");
    }
    return new PyTuple(type, items);
  }

  private static String repr(Interpreter py, Object[] a) {
    PyTuple time = (PyTuple) a[0];
    StringBuilder text = new StringBuilder("time.struct_time(");
    for (int i = 0; i < FIELDS.length; i++) {
      text.append(i == 0 ? "" : ", ").append(FIELDS[i]).append('=').append(py.repr(time.get(i)));
    }
    return text.append(')').toString();
  }
}
