package dev.simmer.python.library;

import dev.simmer.python.compile.BinaryOperation;
import dev.simmer.python.compile.UnaryOperation;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.Operators;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The operators of the types that the interpreter computes with itself, as methods: for classes
/// derived from them, and for who calls `int.__add__`.
final class PlainOperators {
  private static final Set<BinaryOperation> OF_SEQUENCES =
      EnumSet.of(BinaryOperation.ADD, BinaryOperation.MULTIPLY);
  private static final Set<BinaryOperation> OF_BITS =
      EnumSet.of(
          BinaryOperation.AND,
          BinaryOperation.OR,
          BinaryOperation.XOR,
          BinaryOperation.LEFT_SHIFT,
          BinaryOperation.RIGHT_SHIFT,
          BinaryOperation.MATRIX_MULTIPLY);

  private PlainOperators() {}

  static void install(Types types) {
    for (PyType type : List.of(types.int_, types.float_, types.str, types.list, types.tuple)) {
      Comparison.methods().forEach((method, operator) -> compare(type, method, operator));
    }
    for (BinaryOperation operation : BinaryOperation.values()) {
      if (operation != BinaryOperation.MATRIX_MULTIPLY) {
        binary(types.int_, operation);
      }
      if (!OF_BITS.contains(operation)) {
        binary(types.float_, operation);
      }
    }
    for (PyType type : List.of(types.int_, types.float_)) {
      type.method("__divmod__(self, value, /)", (py, a) -> divide(py, a[0], a[1]))
          .method("__rdivmod__(self, value, /)", (py, a) -> divide(py, a[1], a[0]));
    }
    for (UnaryOperation operation : UnaryOperation.values()) {
      unary(types.int_, operation);
      if (operation != UnaryOperation.INVERT) {
        unary(types.float_, operation);
      }
    }
    for (PyType type : List.of(types.str, types.list, types.tuple)) {
      OF_SEQUENCES.forEach(operation -> binary(type, operation));
      type.removeMember(BinaryOperation.ADD.reflectedMethod());
    }
  }

  private static void compare(PyType type, String method, int operator) {
    type.method(
        method + "(self, value, /)",
        (py, a) ->
            fits(a[0], a[1])
                ? Arguments.orNotImplemented(Comparison.ofPlain(py, operator, a[0], a[1]))
                : Singleton.NOT_IMPLEMENTED);
  }

  private static void binary(PyType type, BinaryOperation operation) {
    type.method(
            operation.method() + "(self, value, /)",
            (py, a) -> compute(py, operation, a[0], a[0], a[1]))
        .method(
            operation.reflectedMethod() + "(self, value, /)",
            (py, a) -> compute(py, operation, a[0], a[1], a[0]));
  }

  private static Object compute(
      Interpreter py, BinaryOperation operation, Object self, Object a, Object b) {
    return fits(self, self == a ? b : a)
        ? Arguments.orNotImplemented(Operators.ofPlain(py, operation, a, b))
        : Singleton.NOT_IMPLEMENTED;
  }

  /// Whether a number's own method knows the other value: an int knows no floats.
  private static boolean fits(Object self, Object other) {
    return Numbers.isInteger(self)
        ? Numbers.isInteger(other)
        : !Numbers.isNumber(self) || Numbers.isNumber(other);
  }

  private static Object divide(Interpreter py, Object a, Object b) {
    if (!Numbers.isNumber(a) || !Numbers.isNumber(b)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    if (a instanceof Double || b instanceof Double) {
      if (Numbers.real(b) == 0) {
        throw PyError.of("ZeroDivisionError", "float divmod()");
      }
    }
    return new PyTuple(py, Operators.floorDivide(py, a, b), Operators.modulo(py, a, b));
  }

  private static void unary(PyType type, UnaryOperation operation) {
    if (operation != UnaryOperation.NOT) {
      type.method(
          operation.method() + "(self, /)", (py, a) -> Operators.unary(py, operation, a[0]));
    }
  }
}
