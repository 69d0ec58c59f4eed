package dev.simmer.python.runtime;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Equality, order and hashes of values.
public final class Comparison {
  static final int EQUAL = 0;
  static final int NOT_EQUAL = 1;
  static final int LESS = 2;
  static final int LESS_OR_EQUAL = 3;
  static final int GREATER = 4;
  static final int GREATER_OR_EQUAL = 5;
  static final int IS = 6;
  static final int IS_NOT = 7;
  static final int IN = 8;

  private static final String[] METHODS = {
    "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"
  };
  private static final String[] SYMBOLS = {"==", "!=", "<", "<=", ">", ">="};
  private static final int[] MIRRORED = {
    EQUAL, NOT_EQUAL, GREATER, GREATER_OR_EQUAL, LESS, LESS_OR_EQUAL
  };

  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private Comparison() {}

  /// Compares with an operator of the syntax, by its ordinal.
  static Object compare(Interpreter py, int op, Object a, Object b) {
    return switch (op) {
      case IS -> isSame(a, b);
      case IS_NOT -> !isSame(a, b);
      case IN -> contains(py, b, a);
      default -> op > IN ? !contains(py, b, a) : rich(py, op, a, b);
    };
  }

  static boolean ofLongs(int op, long a, long b) {
    return switch (op) {
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      case LESS -> a < b;
      case LESS_OR_EQUAL -> a <= b;
      case GREATER -> a > b;
      default -> a >= b;
    };
  }

  static boolean ofReals(int op, double a, double b) {
    return switch (op) {
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      case LESS -> a < b;
      case LESS_OR_EQUAL -> a <= b;
      case GREATER -> a > b;
      default -> a >= b;
    };
  }

  /// `a is b`. Numbers and strings that are equal are the same here.
  public static boolean isSame(Object a, Object b) {
    if (isIdentical(a, b)) {
      return true;
    }
    return switch (a) {
      case Long number -> number.equals(b);
      case String text -> text.equals(b);
      case Double number -> number.equals(b);
      case BoundMethod method -> false;
      case Record value -> value.equals(b);
      default -> false;
    };
  }

  /// Whether both are the same Java object.
  public static boolean isIdentical(@Nullable Object a, @Nullable Object b) {
    return a == b;
  }

  /// `a == b`, as a truth value.
  public static boolean equal(Interpreter py, Object a, Object b) {
    return isIdentical(a, b) || py.truth(rich(py, EQUAL, a, b));
  }

  /// `a < b`, as a truth value.
  public static boolean less(Interpreter py, Object a, Object b) {
    return py.truth(rich(py, LESS, a, b));
  }

  /// `a > b`, as a truth value.
  public static boolean greater(Interpreter py, Object a, Object b) {
    return py.truth(rich(py, GREATER, a, b));
  }

  /// The comparison operators by their methods.
  public static Map<String, Integer> methods() {
    Map<String, Integer> methods = new LinkedHashMap<>();
    for (String method : METHODS) {
      methods.put(method, methods.size());
    }
    return methods;
  }

  private static Object rich(Interpreter py, int op, Object a, Object b) {
    boolean isSequence = a instanceof PyTuple || a instanceof PyList;
    boolean isPlain = !isSequence || hasNoMethod(op, (PyObject) a, b);
    Object known = isPlain ? ofPlain(py, op, a, b) : null;
    return known != null ? known : throughMethods(py, op, a, b);
  }

  /// Of numbers, strings, tuples and lists; null for other values.
  public static @Nullable Object ofPlain(Interpreter py, int op, Object a, Object b) {
    if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
      return Numbers.compare(op, a, b);
    }
    if (a instanceof String left && b instanceof String right) {
      return op == EQUAL ? left.equals(right) : holds(op, Texts.compare(left, right));
    }
    if (a instanceof PyTuple left && b instanceof PyTuple right) {
      return ofItems(py, op, left.items(), right.items());
    }
    return a instanceof PyList left && b instanceof PyList right
        ? ofItems(py, op, left.toArray(), right.toArray())
        : null;
  }

  /// Whether neither value's class has written the comparison itself.
  private static boolean hasNoMethod(int op, PyObject a, Object b) {
    return !(a.type().lookup(METHODS[op]) instanceof PyFunction)
        && !(b instanceof PyObject other
            && other.type().lookup(METHODS[MIRRORED[op]]) instanceof PyFunction);
  }

  private static Object ofItems(Interpreter py, int op, Object[] a, Object[] b) {
    if (a.length != b.length && op <= NOT_EQUAL) {
      return op == NOT_EQUAL;
    }
    int shared = Math.min(a.length, b.length);
    for (int i = 0; i < shared; i++) {
      py.takeStep();
      if (!equal(py, a[i], b[i])) {
        return op <= NOT_EQUAL ? (Object) (op == NOT_EQUAL) : rich(py, op, a[i], b[i]);
      }
    }
    return holds(op, Integer.compare(a.length, b.length));
  }

  private static Object throughMethods(Interpreter py, int op, Object a, Object b) {
    PyType left = py.typeOf(a);
    PyType right = py.typeOf(b);
    boolean rightFirst = left != right && right.isSubtypeOf(left);
    Object result = rightFirst ? mirrored(py, op, a, b) : direct(py, op, a, b);
    if (result == null) {
      result = rightFirst ? direct(py, op, a, b) : mirrored(py, op, a, b);
    }
    if (result != null) {
      return result;
    }
    if (op == EQUAL) {
      return isSame(a, b);
    }
    if (op == NOT_EQUAL) {
      return notEqual(py, a, b);
    }
    throw PyError.type(
        "'%s' not supported between instances of '%s' and '%s'"
            .formatted(SYMBOLS[op], left.shownName(), right.shownName()));
  }

  private static Object notEqual(Interpreter py, Object a, Object b) {
    return !py.truth(rich(py, EQUAL, a, b));
  }

  private static @Nullable Object direct(Interpreter py, int op, Object a, Object b) {
    Object result = py.callSpecial(a, METHODS[op], b);
    return result == Singleton.NOT_IMPLEMENTED ? null : result;
  }

  private static @Nullable Object mirrored(Interpreter py, int op, Object a, Object b) {
    return direct(py, MIRRORED[op], b, a);
  }

  static boolean holds(int op, int order) {
    return switch (op) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      default -> order >= 0;
    };
  }

  /// `member in container`
  public static boolean contains(Interpreter py, Object container, Object member) {
    switch (container) {
      case PyDict dict when dict.type() == py.types().dict -> {
        return dict.get(py, member) != null;
      }
      case String text when member instanceof String part -> {
        py.takeStepsFor(text.length() / Long.BYTES);
        return TextSearch.first(text, part, 0) >= 0;
      }
      case PyRange range when member instanceof Long number -> {
        return contains(range, number);
      }
      default -> {}
    }
    Object method = py.attributes().special(container, "__contains__");
    if (method != null) {
      return py.truth(py.call(method, member));
    }
    if (!py.isIterable(container)) {
      throw PyError.type(
          "argument of type '" + py.typeOf(container).shownName() + "' is not iterable");
    }
    Object iterator = py.iterator(container);
    for (Object item = py.next(iterator); item != null; item = py.next(iterator)) {
      if (equal(py, item, member)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(PyRange range, long number) {
    boolean isInside =
        range.step() > 0
            ? number >= range.start() && number < range.stop()
            : number <= range.start() && number > range.stop();
    return isInside && (number - range.start()) % range.step() == 0;
  }

  /// `hash(value)`: equal values have equal hashes, also across types.
  ///
  /// @throws PyError TypeError for a value that cannot be hashed
  public static long hash(Interpreter py, Object value) {
    return switch (value) {
      case String text -> text.hashCode();
      case Long number -> Numbers.hash(number);
      case Boolean truth -> truth ? 1 : 0;
      case Double number -> Numbers.hash(number);
      case BigInteger number -> Numbers.hash(number);
      case PyTuple tuple when tuple.type().lookup("__hash__") instanceof Builtin ->
          ofItems(py, tuple);
      default -> throughMethod(py, value);
    };
  }

  /// As `tuple.__hash__`: xxHash over the hashes of the items, as Objects/tupleobject.c says.
  public static long ofItems(Interpreter py, PyTuple tuple) {
    long hash = PRIME_5;
    for (Object item : tuple.items()) {
      py.takeStep();
      hash = Long.rotateLeft(hash + hash(py, item) * PRIME_2, 31) * PRIME_1;
    }
    hash += tuple.size() ^ (PRIME_5 ^ 3527539L);
    return hash == -1 ? 1546275796L : hash;
  }

  private static long throughMethod(Interpreter py, Object value) {
    Object method = py.typeOf(value).lookup("__hash__");
    if (method == Singleton.NONE || method == null) {
      throw PyError.type("unhashable type: '" + py.typeOf(value).shownName() + "'");
    }
    Object hash = py.call(method, value);
    return switch (hash) {
      case Long number -> number;
      case BigInteger number -> Numbers.hash(number);
      case Boolean truth -> truth ? 1 : 0;
      default -> throw PyError.type("__hash__ method should return an integer");
    };
  }
}
