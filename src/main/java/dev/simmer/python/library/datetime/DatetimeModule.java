package dev.simmer.python.library.datetime;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;

/// `datetime`, in virtual time. The local time zone is UTC.
public final class DatetimeModule {
  private DatetimeModule() {}

  public static PyModule create(Interpreter py) {
    Datetimes types = new Datetimes(py);
    StructTime structTime = new StructTime(py);
    DeltaType.install(types);
    ZoneTypes.install(types);
    DateType.install(types, structTime);
    TimeOfDayType.install(types);
    DateTimeType.install(types, structTime);
    DateTimeMakers.install(types);
    return new PyModule("datetime")
        .with("MINYEAR", 1L)
        .with("MAXYEAR", (long) PyDate.LAST_YEAR)
        .with("timedelta", types.delta)
        .with("tzinfo", types.zoneInfo)
        .with("timezone", types.zone)
        .with("date", types.date)
        .with("time", types.time)
        .with("datetime", types.datetime)
        .with("UTC", types.utc);
  }
}
