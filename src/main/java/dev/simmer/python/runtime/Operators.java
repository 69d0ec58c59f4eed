package dev.simmer.python.runtime;

import dev.simmer.python.compile.BinaryOperation;
import dev.simmer.python.compile.UnaryOperation;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Arithmetic operators on any values.
public final class Operators {
  private static final int BYTES_PER_REFERENCE = 8;

  private Operators() {}

  /// `a + b`
  public static Object add(Interpreter py, Object a, Object b) {
    return binary(py, BinaryOperation.ADD, a, b);
  }

  static Object subtract(Interpreter py, Object a, Object b) {
    return binary(py, BinaryOperation.SUBTRACT, a, b);
  }

  /// `a * b`
  public static Object multiply(Interpreter py, Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return Integers.multiply(py, a, b);
    }
    return binary(py, BinaryOperation.MULTIPLY, a, b);
  }

  /// `a // b`
  public static Object floorDivide(Interpreter py, Object a, Object b) {
    return binary(py, BinaryOperation.FLOOR_DIVIDE, a, b);
  }

  /// `a % b`
  public static Object modulo(Interpreter py, Object a, Object b) {
    return binary(py, BinaryOperation.MODULO, a, b);
  }

  /// `a ** b`
  public static Object power(Interpreter py, Object a, Object b) {
    return binary(py, BinaryOperation.POWER, a, b);
  }

  static Object binary(Interpreter py, int op, Object a, Object b) {
    return binary(py, BinaryOperation.of(op), a, b);
  }

  /// `a op b`
  public static Object binary(Interpreter py, BinaryOperation op, Object a, Object b) {
    Object result = binaryOrNull(py, op, a, b);
    if (result == null) {
      throw unsupported(py, op, op.symbol(), a, b);
    }
    return result;
  }

  private static @Nullable Object binaryOrNull(
      Interpreter py, BinaryOperation op, Object a, Object b) {
    boolean isOverridden = overrides(a, op.method()) || overrides(b, op.reflectedMethod());
    Object known = isOverridden ? null : ofPlain(py, op, a, b);
    Object result = known != null ? known : throughMethods(py, op, a, b);
    return result == null && op == BinaryOperation.MULTIPLY ? repetitionByIndex(py, a, b) : result;
  }

  /// A sequence times what is an integer by its `__index__`.
  private static @Nullable Object repetitionByIndex(Interpreter py, Object a, Object b) {
    boolean isFirst = sequenceName(a) != null;
    Object times = isFirst ? b : a;
    if (!(times instanceof PyObject) || sequenceName(isFirst ? a : b) == null) {
      return null;
    }
    Object index = py.callSpecial(times, "__index__");
    return index != null && Numbers.isInteger(index)
        ? repetition(py, isFirst ? a : b, index)
        : null;
  }

  /// Of numbers and sequences; null for other values.
  public static @Nullable Object ofPlain(Interpreter py, BinaryOperation op, Object a, Object b) {
    if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
      Object result = ofNumbers(py, op, Numbers.plain(a), Numbers.plain(b));
      return result != null && a instanceof Boolean x && b instanceof Boolean y
          ? ofTruths(op, x, y, result)
          : result;
    }
    return ofSequences(py, op, a, b);
  }

  /// Whether the class of a value has written the method itself.
  private static boolean overrides(Object value, String method) {
    return value instanceof PyObject object
        && !object.type().isBuiltIn()
        && object.type().lookup(method) instanceof PyFunction;
  }

  private static Object ofTruths(BinaryOperation op, boolean a, boolean b, Object otherwise) {
    return switch (op) {
      case AND -> a && b;
      case OR -> a || b;
      case XOR -> a != b;
      default -> otherwise;
    };
  }

  private static @Nullable Object ofNumbers(
      Interpreter py, BinaryOperation op, Object a, Object b) {
    return a instanceof Double || b instanceof Double
        ? ofReals(op, Numbers.real(a), Numbers.real(b))
        : ofIntegers(py, op, a, b);
  }

  private static @Nullable Object ofReals(BinaryOperation op, double a, double b) {
    return switch (op) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> Reals.divide(a, b);
      case FLOOR_DIVIDE -> Reals.floorDivide(a, b);
      case MODULO -> Reals.modulo(a, b);
      case POWER -> Reals.power(a, b);
      case MATRIX_MULTIPLY, LEFT_SHIFT, RIGHT_SHIFT, AND, OR, XOR -> null;
    };
  }

  private static @Nullable Object ofIntegers(
      Interpreter py, BinaryOperation op, Object a, Object b) {
    return switch (op) {
      case ADD -> Integers.add(a, b);
      case SUBTRACT -> Integers.subtract(a, b);
      case MULTIPLY -> Integers.multiply(py, a, b);
      case DIVIDE -> Integers.divide(a, b);
      case FLOOR_DIVIDE -> Integers.floorDivide(a, b);
      case MODULO -> Integers.modulo(a, b);
      case POWER -> Integers.power(py, a, b);
      case LEFT_SHIFT -> Integers.shiftLeft(py, a, b);
      case RIGHT_SHIFT -> Integers.shiftRight(a, b);
      case AND -> Numbers.normal(Numbers.big(a).and(Numbers.big(b)));
      case OR -> Numbers.normal(Numbers.big(a).or(Numbers.big(b)));
      case XOR -> Numbers.normal(Numbers.big(a).xor(Numbers.big(b)));
      case MATRIX_MULTIPLY -> null;
    };
  }

  private static @Nullable Object ofSequences(
      Interpreter py, BinaryOperation op, Object a, Object b) {
    if (op == BinaryOperation.ADD) {
      return concatenation(py, a, b);
    }
    if (op != BinaryOperation.MULTIPLY) {
      return null;
    }
    if (Numbers.isInteger(b)) {
      return repetition(py, a, b);
    }
    return Numbers.isInteger(a) ? repetition(py, b, a) : null;
  }

  private static @Nullable Object concatenation(Interpreter py, Object a, Object b) {
    if (a instanceof String left && b instanceof String right) {
      py.reserve(left.length() + (double) right.length());
      return left.concat(right);
    }
    if (a instanceof PyList left && b instanceof PyList right) {
      return new PyList(py, joined(py, left.toArray(), right.toArray()));
    }
    if (a instanceof PyTuple left && b instanceof PyTuple right) {
      return new PyTuple(py, joined(py, left.items(), right.items()));
    }
    return null;
  }

  private static Object[] joined(Interpreter py, Object[] a, Object[] b) {
    py.reserve((a.length + (double) b.length) * BYTES_PER_REFERENCE);
    Object[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  private static @Nullable Object repetition(Interpreter py, Object sequence, Object times) {
    return switch (sequence) {
      case String text -> {
        int count = count(py, times, text.length());
        yield text.repeat(count);
      }
      case PyList list ->
          new PyList(py, repeated(list.toArray(), count(py, times, list.size() * 8.0)));
      case PyTuple tuple ->
          new PyTuple(py, repeated(tuple.items(), count(py, times, tuple.size() * 8.0)));
      default -> null;
    };
  }

  private static int count(Interpreter py, Object times, double bytesEach) {
    BigInteger count = Numbers.big(times).max(BigInteger.ZERO);
    if (count.bitLength() >= Long.SIZE) {
      throw PyError.of("OverflowError", "cannot fit 'int' into an index-sized integer");
    }
    py.reserve(count.doubleValue() * bytesEach);
    return bytesEach == 0 ? 0 : count.intValueExact();
  }

  private static Object[] repeated(Object[] items, int times) {
    Object[] all = new Object[items.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(items, 0, all, i * items.length, items.length);
    }
    return all;
  }

  /// As the reference, section 3.3.8: the left value's method, then the right one's reflected
  /// method; the right one first if its type derives from the left one's.
  private static @Nullable Object throughMethods(
      Interpreter py, BinaryOperation op, Object a, Object b) {
    PyType left = py.typeOf(a);
    PyType right = py.typeOf(b);
    boolean rightFirst =
        left != right && right.isSubtypeOf(left) && right.lookup(op.reflectedMethod()) != null;
    if (rightFirst) {
      Object result = attempt(py, b, op.reflectedMethod(), a);
      if (result != null) {
        return result;
      }
    }
    Object result = attempt(py, a, op.method(), b);
    return result != null || rightFirst || left == right
        ? result
        : attempt(py, b, op.reflectedMethod(), a);
  }

  private static @Nullable Object attempt(
      Interpreter py, Object self, String method, Object other) {
    Object result = py.callSpecial(self, method, other);
    return result == Singleton.NOT_IMPLEMENTED ? null : result;
  }

  static Object addInPlace(Interpreter py, Object a, Object b) {
    return inPlace(py, BinaryOperation.ADD.number(), a, b);
  }

  /// `a op= b`; gives the new value.
  static Object inPlace(Interpreter py, int op, Object a, Object b) {
    BinaryOperation operator = BinaryOperation.of(op);
    if (a instanceof Long || a instanceof Double || a instanceof String) {
      return binaryInPlace(py, operator, a, b);
    }
    if (a instanceof PyList list
        && operator == BinaryOperation.ADD
        && !overrides(a, operator.inPlaceMethod())) {
      Object[] items = py.items(b);
      py.reserve((list.size() + (double) items.length) * BYTES_PER_REFERENCE);
      list.replace(list.size(), list.size(), items);
      return list;
    }
    if (a instanceof PyList list
        && operator == BinaryOperation.MULTIPLY
        && Numbers.isInteger(b)
        && !overrides(a, operator.inPlaceMethod())) {
      int times = count(py, b, list.size() * (double) BYTES_PER_REFERENCE);
      list.replace(0, list.size(), repeated(list.toArray(), times));
      return list;
    }
    Object result = attempt(py, a, operator.inPlaceMethod(), b);
    return result != null ? result : binaryInPlace(py, operator, a, b);
  }

  private static Object binaryInPlace(Interpreter py, BinaryOperation op, Object a, Object b) {
    Object result = binaryOrNull(py, op, a, b);
    if (result == null) {
      throw unsupported(py, op, op.symbol() + "=", a, b);
    }
    return result;
  }

  private static PyError unsupported(
      Interpreter py, BinaryOperation op, String symbol, Object a, Object b) {
    String left = py.typeOf(a).shownName();
    String right = py.typeOf(b).shownName();
    String sequence = sequenceName(a);
    if (op == BinaryOperation.ADD && sequence != null) {
      return PyError.type(
          "can only concatenate %s (not \"%s\") to %s".formatted(sequence, right, sequence));
    }
    if (op == BinaryOperation.MULTIPLY && (sequence != null || sequenceName(b) != null)) {
      String other = sequence != null ? right : left;
      return PyError.type("can't multiply sequence by non-int of type '" + other + "'");
    }
    String shown = op == BinaryOperation.POWER && !symbol.endsWith("=") ? "** or pow()" : symbol;
    return PyError.type(
        "unsupported operand type(s) for %s: '%s' and '%s'".formatted(shown, left, right));
  }

  private static @Nullable String sequenceName(Object value) {
    return switch (PyValue.plain(value)) {
      case String _ -> "str";
      case PyList _ -> "list";
      case PyTuple _ -> "tuple";
      default -> null;
    };
  }

  static Object unary(Interpreter py, int op, Object value) {
    return unary(py, UnaryOperation.of(op), value);
  }

  /// `-value`, `not value`, …
  public static Object unary(Interpreter py, UnaryOperation operator, Object value) {
    if (operator == UnaryOperation.NOT) {
      return !py.truth(value);
    }
    Object number = Numbers.plain(value);
    Object result =
        switch (number) {
          case Long n -> ofLong(operator, n);
          case BigInteger n -> ofBig(operator, n);
          case Double n -> ofReal(operator, n);
          default -> py.callSpecial(value, operator.method());
        };
    if (result == null) {
      throw PyError.type(
          "bad operand type for unary %s: '%s'"
              .formatted(operator.symbol(), py.typeOf(value).shownName()));
    }
    return result;
  }

  private static Object ofLong(UnaryOperation op, long n) {
    return switch (op) {
      case MINUS -> n == Long.MIN_VALUE ? ofBig(op, BigInteger.valueOf(n)) : (Object) (-n);
      case INVERT -> ~n;
      case PLUS, NOT -> n;
    };
  }

  private static Object ofBig(UnaryOperation op, BigInteger n) {
    return switch (op) {
      case MINUS -> Numbers.normal(n.negate());
      case INVERT -> Numbers.normal(n.not());
      case PLUS, NOT -> n;
    };
  }

  private static @Nullable Object ofReal(UnaryOperation op, double n) {
    return switch (op) {
      case MINUS -> -n;
      case PLUS, NOT -> n;
      case INVERT -> null;
    };
  }
}
