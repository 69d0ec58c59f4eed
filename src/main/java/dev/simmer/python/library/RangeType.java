package dev.simmer.python.library;

import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyRange;
import dev.simmer.python.runtime.PySlice;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import org.jspecify.annotations.Nullable;

/// `range` and `slice`
final class RangeType {
  private RangeType() {}

  static void install(Types types) {
    types
        .range
        .constructor("range(cls, *args)", RangeType::create)
        .method("__repr__(self, /)", (py, a) -> repr(of(a[0])))
        .method("__len__(self, /)", (py, a) -> of(a[0]).size())
        .method("__bool__(self, /)", (py, a) -> of(a[0]).size() > 0)
        .method("__iter__(self, /)", (py, a) -> SequenceIterators.of(of(a[0])))
        .method("__reversed__(self, /)", (py, a) -> SequenceIterators.reversed(of(a[0])))
        .method("__contains__(self, key, /)", (py, a) -> indexOf(py, of(a[0]), a[1]) >= 0)
        .method("__getitem__(self, key, /)", (py, a) -> item(py, of(a[0]), a[1]))
        .method("__eq__(self, value, /)", (py, a) -> equal(of(a[0]), a[1]))
        .method("__hash__(self, /)", (py, a) -> hash(py, of(a[0])))
        .method("index(self, value, /)", RangeType::index)
        .method("count(self, value, /)", (py, a) -> indexOf(py, of(a[0]), a[1]) >= 0 ? 1L : 0L)
        .property("start", (py, a) -> of(a[0]).start())
        .property("stop", (py, a) -> of(a[0]).stop())
        .property("step", (py, a) -> of(a[0]).step());
    installSlice(types.slice);
  }

  private static void installSlice(PyType slice) {
    slice
        .constructor("slice(cls, *args)", RangeType::createSlice)
        .method("__repr__(self, /)", (py, a) -> repr(py, (PySlice) a[0]))
        .method(
            "__eq__(self, value, /)",
            (py, a) ->
                a[1] instanceof PySlice other
                    ? (Object) Comparison.equal(py, parts(py, (PySlice) a[0]), parts(py, other))
                    : Singleton.NOT_IMPLEMENTED)
        .method(
            "indices(self, length, /)",
            (py, a) -> {
              Slices places = Slices.of(py, (PySlice) a[0], Conversions.longIndex(py, a[1]));
              return new PyTuple(py, places.start(), places.stop(), places.step());
            })
        .property("start", (py, a) -> ((PySlice) a[0]).start())
        .property("stop", (py, a) -> ((PySlice) a[0]).stop())
        .property("step", (py, a) -> ((PySlice) a[0]).step())
        .setMember("__hash__", Singleton.NONE);
  }

  private static PyRange of(Object value) {
    return (PyRange) value;
  }

  private static @Nullable Object[] arguments(String name, Object args) {
    Object[] given = ((PyTuple) args).items();
    if (given.length == 0 || given.length > 3) {
      throw PyError.type(
          name
              + " expected at "
              + (given.length == 0 ? "least 1 argument" : "most 3 arguments")
              + ", got "
              + given.length);
    }
    boolean single = given.length == 1;
    return new @Nullable Object[] {
      single ? null : given[0], single ? given[0] : given[1], given.length > 2 ? given[2] : null
    };
  }

  private static Object create(Interpreter py, Object[] a) {
    @Nullable Object[] given = arguments("range", a[1]);
    long start = given[0] == null ? 0 : Conversions.longIndex(py, given[0]);
    long stop = Conversions.longIndex(py, Arguments.orNone(given[1]));
    long step = given[2] == null ? 1 : Conversions.longIndex(py, given[2]);
    if (step == 0) {
      throw PyError.value("range() arg 3 must not be zero");
    }
    return new PyRange(start, stop, step);
  }

  private static Object createSlice(Interpreter py, Object[] a) {
    @Nullable Object[] given = arguments("slice", a[1]);
    return new PySlice(
        Arguments.orNone(given[0]), Arguments.orNone(given[1]), Arguments.orNone(given[2]));
  }

  private static String repr(PyRange range) {
    String step = range.step() == 1 ? "" : ", " + range.step();
    return "range(" + range.start() + ", " + range.stop() + step + ")";
  }

  private static PyTuple parts(Interpreter py, PySlice slice) {
    return new PyTuple(py, slice.start(), slice.stop(), slice.step());
  }

  private static String repr(Interpreter py, PySlice slice) {
    return "slice" + py.repr(parts(py, slice));
  }

  private static long indexOf(Interpreter py, PyRange range, Object value) {
    if (value instanceof Double real && Math.rint(real) == real && Math.abs(real) < 0x1p62) {
      return indexOf(py, range, real.longValue());
    }
    if (!(value instanceof Long) && !(value instanceof Boolean)) {
      return -1;
    }
    long offset = Conversions.longIndex(py, value) - range.start();
    long index = offset / range.step();
    return offset % range.step() == 0 && index >= 0 && index < range.size() ? index : -1;
  }

  private static Object index(Interpreter py, Object[] a) {
    long index = indexOf(py, of(a[0]), a[1]);
    if (index < 0) {
      throw PyError.value(
          Numbers.isInteger(a[1])
              ? py.repr(a[1]) + " is not in range"
              : "sequence.index(x): x not in sequence");
    }
    return index;
  }

  private static Object item(Interpreter py, PyRange range, Object key) {
    long size = range.size();
    if (key instanceof PySlice slice) {
      Slices places = Slices.of(py, slice, size);
      return new PyRange(
          range.get(places.start()), range.get(places.stop()), range.step() * places.step());
    }
    if (!Numbers.isInteger(key) && py.typeOf(key).lookup("__index__") == null) {
      throw PyError.type(
          "range indices must be integers or slices, not " + Conversions.typeName(py, key));
    }
    long index = Conversions.clampedIndex(py, key);
    index = index < 0 ? index + size : index;
    if (index < 0 || index >= size) {
      throw PyError.of("IndexError", "range object index out of range");
    }
    return range.get(index);
  }

  private static Object equal(PyRange range, Object other) {
    if (!(other instanceof PyRange that)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    long size = range.size();
    return size == that.size()
        && (size == 0 || range.start() == that.start())
        && (size <= 1 || range.step() == that.step());
  }

  private static Object hash(Interpreter py, PyRange range) {
    long size = range.size();
    Object start = size == 0 ? Singleton.NONE : (Object) range.start();
    Object step = size <= 1 ? Singleton.NONE : (Object) range.step();
    return Comparison.hash(py, new PyTuple(py, size, start, step));
  }
}
