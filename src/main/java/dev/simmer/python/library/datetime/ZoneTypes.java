package dev.simmer.python.library.datetime;

import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// `tzinfo` and `timezone`.
final class ZoneTypes {
  private ZoneTypes() {}

  static void install(Datetimes types) {
    types
        .zoneInfo
        .constructor("tzinfo(cls, *args, **kwargs)", (py, a) -> new PyObject((PyType) a[0]))
        .method("utcoffset(self, dt, /)", (py, a) -> missing("utcoffset"))
        .method("dst(self, dt, /)", (py, a) -> missing("dst"))
        .method("tzname(self, dt, /)", (py, a) -> missing("tzname"))
        .method("fromutc(self, dt, /)", (py, a) -> fromUtc(py, types, a[0], a[1]));
    PyType zone = types.zone;
    zone.constructor("timezone(cls, offset, name=None)", (py, a) -> create(py, types, a))
        .method("utcoffset(self, dt, /)", (py, a) -> moment(py, types, a, "utcoffset").offset)
        .method("tzname(self, dt, /)", (py, a) -> moment(py, types, a, "tzname").shownName())
        .method("dst(self, dt, /)", ZoneTypes::noDst)
        .method("fromutc(self, dt, /)", (py, a) -> fixedFromUtc(py, types, (PyZone) a[0], a[1]))
        .method("__repr__(self, /)", (py, a) -> repr(py, types, (PyZone) a[0]))
        .method("__str__(self, /)", (py, a) -> ((PyZone) a[0]).shownName())
        .method("__hash__(self, /)", (py, a) -> (long) ((PyZone) a[0]).offset.hashCode())
        .method("__eq__(self, value, /)", ZoneTypes::equal);
    zone.setMember("utc", types.utc);
    zone.setMember("min", new PyZone(zone, types.deltaOfSeconds(-86_340), null));
    zone.setMember("max", new PyZone(zone, types.deltaOfSeconds(86_340), null));
  }

  private static Object missing(String method) {
    throw PyError.of("NotImplementedError", "a tzinfo subclass must implement " + method + "()");
  }

  private static Object create(Interpreter py, Datetimes types, Object[] a) {
    if (!(a[1] instanceof PyDelta offset)) {
      throw PyError.type(
          "timezone() argument 1 must be datetime.timedelta, not "
              + Conversions.typeName(py, a[1]));
    }
    if (a[2] != null && !(a[2] instanceof String)) {
      throw PyError.type(
          "timezone() argument 2 must be str, not " + Conversions.typeName(py, a[2]));
    }
    return zone(py, types, offset, (String) a[2]);
  }

  static PyZone zone(Interpreter py, Datetimes types, PyDelta offset, @Nullable String name) {
    if (name == null && offset.isZero()) {
      return types.utc;
    }
    Zones.checkOffset(offset, ", not " + py.repr(offset) + ".");
    return new PyZone(types.zone, offset, name);
  }

  private static PyZone moment(Interpreter py, Datetimes types, Object[] a, String method) {
    if (a[1] != Singleton.NONE && !py.typeOf(a[1]).isSubtypeOf(types.datetime)) {
      throw PyError.type(
          method
              + "(dt) argument must be a datetime instance or None, not "
              + Conversions.typeName(py, a[1]));
    }
    return (PyZone) a[0];
  }

  private static Object noDst(Interpreter py, Object[] a) {
    return Singleton.NONE;
  }

  private static Object equal(Interpreter py, Object[] a) {
    return a[1] instanceof PyZone other
        ? (Object) ((PyZone) a[0]).offset.equals(other.offset)
        : Singleton.NOT_IMPLEMENTED;
  }

  private static String repr(Interpreter py, Datetimes types, PyZone zone) {
    if (zone == types.utc) {
      return "datetime.timezone.utc";
    }
    String name = zone.name == null ? "" : ", " + py.repr(zone.name);
    return "datetime.timezone(" + py.repr(zone.offset) + name + ")";
  }

  private static PyDateTime own(Object zone, Object moment) {
    if (!(moment instanceof PyDateTime time)) {
      throw PyError.type("fromutc: argument must be a datetime");
    }
    if (time.clock.zone() != zone) {
      throw PyError.value("fromutc: dt.tzinfo is not self");
    }
    return time;
  }

  private static Object fixedFromUtc(Interpreter py, Datetimes types, PyZone zone, Object moment) {
    return DateTimeType.plus(py, types, own(zone, moment), zone.offset.micros());
  }

  /// As the documentation of `tzinfo.fromutc` has it.
  private static Object fromUtc(Interpreter py, Datetimes types, Object zone, Object moment) {
    PyDateTime time = own(zone, moment);
    PyDelta offset = Zones.offset(py, zone, time);
    if (offset == null) {
      throw PyError.value("fromutc: non-None utcoffset() result required");
    }
    PyDelta dst = Zones.dst(py, zone, time);
    if (dst == null) {
      throw PyError.value("fromutc: non-None dst() result required");
    }
    BigInteger standard = offset.micros().subtract(dst.micros());
    PyDateTime local = (PyDateTime) DateTimeType.plus(py, types, time, standard);
    PyDelta localDst = Zones.dst(py, zone, local);
    if (localDst == null) {
      throw PyError.value("fromutc: tz.dst() gave inconsistent results; cannot convert");
    }
    return DateTimeType.plus(py, types, local, localDst.micros());
  }
}
