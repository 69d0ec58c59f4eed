package dev.simmer.python.runtime;

import dev.simmer.python.compile.ClassShape;
import dev.simmer.python.compile.SequenceShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the patterns of `match` ask of a value; as PEP 634 and Python/ceval.c, match_class.
final class Matching {
  private static final Set<String> SEQUENCES = Set.of("Sequence", "MutableSequence");
  private static final Set<String> MAPPINGS = Set.of("Mapping", "MutableMapping");

  private Matching() {}

  /// `[value]` to `[its items as a tuple, whether it matches]`
  static void sequence(Interpreter py, Frame f, SequenceShape shape) {
    Object value = f.slots[f.sp - 1];
    Object[] parts = isSequence(py, value) ? parts(py, py.items(value), shape) : null;
    finish(py, f, parts);
  }

  private static Object @Nullable [] parts(Interpreter py, Object[] items, SequenceShape shape) {
    int rest = items.length - shape.before() - shape.after();
    if (!shape.hasStar()) {
      return rest == 0 ? items : null;
    }
    if (rest < 0) {
      return null;
    }
    Object[] parts = new Object[shape.before() + 1 + shape.after()];
    System.arraycopy(items, 0, parts, 0, shape.before());
    int end = shape.before() + rest;
    parts[shape.before()] = new PyList(py, Arrays.copyOfRange(items, shape.before(), end));
    System.arraycopy(items, end, parts, shape.before() + 1, shape.after());
    return parts;
  }

  private static boolean isSequence(Interpreter py, Object value) {
    return value instanceof PyTuple
        || value instanceof PyList
        || value instanceof PyRange
        || isOf(py.typeOf(value), "collections", Set.of("deque"))
        || isOf(py.typeOf(value), "collections.abc", SEQUENCES);
  }

  private static boolean isOf(PyType type, String module, Set<String> names) {
    return type.resolutionOrder().stream()
        .anyMatch(each -> each.module().equals(module) && names.contains(each.name()));
  }

  /// Replaces the top with the parts of a value that matches, or with None, and pushes whether.
  private static void finish(Interpreter py, Frame f, Object @Nullable [] parts) {
    f.slots[f.sp - 1] = parts == null ? Singleton.NONE : new PyTuple(py, parts);
    f.push(parts != null);
  }

  /// `[value]` to `[value, whether it is a mapping]`
  static void mapping(Interpreter py, Frame f) {
    Object value = f.slots[f.sp - 1];
    f.push(value instanceof PyDict || isOf(py.typeOf(value), "collections.abc", MAPPINGS));
  }

  /// `[mapping, keys]` to `[their values as a tuple, whether it has them all]`
  static void keys(Interpreter py, Frame f, boolean hasRest) {
    PyTuple keys = (PyTuple) f.slots[--f.sp];
    Object mapping = f.slots[f.sp - 1];
    finish(py, f, isLargeEnough(py, mapping, keys) ? values(py, mapping, keys, hasRest) : null);
  }

  private static boolean isLargeEnough(Interpreter py, Object mapping, PyTuple keys) {
    return !(py.callSpecial(mapping, "__len__") instanceof Long size) || size >= keys.size();
  }

  private static Object @Nullable [] values(
      Interpreter py, Object mapping, PyTuple keys, boolean hasRest) {
    PyDict seen = new PyDict(py);
    Object[] values = new Object[keys.size() + (hasRest ? 1 : 0)];
    for (int i = 0; i < keys.size(); i++) {
      Object key = keys.get(i);
      if (seen.put(py, key, true) != null) {
        throw PyError.value("mapping pattern checks duplicate key (" + py.repr(key) + ")");
      }
      Object value = valueOf(py, mapping, key);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    if (hasRest) {
      PyDict rest = new PyDict(py);
      Mappings.update(py, rest, mapping);
      Arrays.stream(keys.items()).forEach(key -> rest.remove(py, key));
      values[keys.size()] = rest;
    }
    return values;
  }

  /// By `get`, so that a defaultdict makes no value.
  private static @Nullable Object valueOf(Interpreter py, Object mapping, Object key) {
    if (mapping instanceof PyDict dict && dict.type().lookup("get") instanceof Builtin) {
      return dict.get(py, key);
    }
    Object missing = new PyObject(py.types().object);
    Object value = py.call(py.getAttribute(mapping, "get"), key, missing);
    return value == missing ? null : value;
  }

  /// `[value, class]` to `[attributes as a tuple, whether it matches]`
  static void classPattern(Interpreter py, Frame f, ClassShape shape) {
    Object wanted = f.slots[--f.sp];
    Object value = f.slots[f.sp - 1];
    if (!(wanted instanceof PyType type)) {
      throw PyError.type("called match pattern must be a type");
    }
    Object check = py.specialMethod(type, "__instancecheck__");
    boolean isInstance = check != null && py.truth(py.call(check, value));
    finish(py, f, isInstance ? attributes(py, value, type, shape) : null);
  }

  private static Object @Nullable [] attributes(
      Interpreter py, Object value, PyType type, ClassShape shape) {
    List<Object> found = new ArrayList<>();
    List<String> names = new ArrayList<>();
    if (shape.positional() > 0) {
      Object arguments = py.getAttributeOrNull(type, "__match_args__");
      boolean isItself = arguments == null && matchesItself(py, type);
      checkCount(type, shape.positional(), isItself ? 1 : count(py, type, arguments));
      if (isItself) {
        found.add(value);
      } else if (arguments instanceof PyTuple tuple) {
        tuple.asList().subList(0, shape.positional()).forEach(name -> names.add(name(py, name)));
      }
    }
    names.addAll(shape.keywords());
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw PyError.type(
            "%s() got multiple sub-patterns for attribute %s"
                .formatted(type.name(), py.repr(name)));
      }
      Object attribute = py.getAttributeOrNull(value, name);
      if (attribute == null) {
        return null;
      }
      found.add(attribute);
    }
    return found.toArray();
  }

  private static int count(Interpreter py, PyType type, @Nullable Object arguments) {
    return switch (arguments) {
      case null -> 0;
      case PyTuple tuple -> tuple.size();
      default ->
          throw PyError.type(
              "%s.__match_args__ must be a tuple (got %s)"
                  .formatted(type.name(), py.typeOf(arguments).name()));
    };
  }

  private static void checkCount(PyType type, int given, int allowed) {
    if (given > allowed) {
      throw PyError.type(
          "%s() accepts %d positional sub-pattern%s (%d given)"
              .formatted(type.name(), allowed, allowed == 1 ? "" : "s", given));
    }
  }

  private static String name(Interpreter py, Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw PyError.type(
        "__match_args__ elements must be strings (got " + py.typeOf(name).name() + ")");
  }

  /// Whether the one positional pattern of a class is for the value itself, as in `int(x)`.
  private static boolean matchesItself(Interpreter py, PyType type) {
    Types types = py.types();
    List<PyType> all =
        List.of(
            types.int_,
            types.float_,
            types.str,
            types.bytes,
            types.bytearray,
            types.list,
            types.tuple,
            types.dict,
            types.set,
            types.frozenset);
    return all.stream().anyMatch(type::isSubtypeOf);
  }
}
