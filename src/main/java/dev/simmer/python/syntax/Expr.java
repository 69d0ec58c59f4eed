package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An expression of Python 3.11, as in the abstract grammar of its reference.
public sealed interface Expr {
  SourceSpan span();

  /// A number, a string, bytes, True, False, None or `...`: see [Literal].
  record Constant(Literal value, SourceSpan span) implements Expr {}

  record Name(String id, SourceSpan span) implements Expr {}

  record BoolOp(BoolOperator op, List<Expr> values, SourceSpan span) implements Expr {}

  record Unary(UnaryOperator op, Expr operand, SourceSpan span) implements Expr {}

  record Binary(Expr left, BinaryOperator op, Expr right, SourceSpan span) implements Expr {}

  /// `first op[0] rest[0] op[1] rest[1] …`
  record Compare(Expr first, List<CompareOperator> ops, List<Expr> rest, SourceSpan span)
      implements Expr {}

  record Conditional(Expr test, Expr then, Expr otherwise, SourceSpan span) implements Expr {}

  record Lambda(Parameters parameters, Expr body, SourceSpan span) implements Expr {}

  record Call(Expr function, List<Argument> arguments, SourceSpan span) implements Expr {}

  /// An argument of a call. `keyword` is null for positional ones and for stars.
  record Argument(@Nullable String keyword, Star star, Expr value, SourceSpan span) {}

  /// Whether an argument is unpacked.
  enum Star {
    NONE,
    ONE,
    TWO
  }

  record Attribute(Expr object, String name, SourceSpan span) implements Expr {}

  record Subscript(Expr object, Expr index, SourceSpan span) implements Expr {}

  /// Only inside a [Subscript]'s index.
  record Slice(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step, SourceSpan span)
      implements Expr {}

  /// `*value` in a call's target, a display or an assignment target.
  record Starred(Expr value, SourceSpan span) implements Expr {}

  record ListDisplay(List<Expr> elements, SourceSpan span) implements Expr {}

  record TupleDisplay(List<Expr> elements, SourceSpan span) implements Expr {}

  record SetDisplay(List<Expr> elements, SourceSpan span) implements Expr {}

  record DictDisplay(List<DictItem> items, SourceSpan span) implements Expr {}

  /// `key: value`, or `**value` where the key is null.
  record DictItem(@Nullable Expr key, Expr value) {}

  /// A list, set or generator comprehension.
  record Comprehension(
      ComprehensionKind kind, Expr element, List<Generator> generators, SourceSpan span)
      implements Expr {}

  record DictComprehension(Expr key, Expr value, List<Generator> generators, SourceSpan span)
      implements Expr {}

  /// One `for target in iterable if …` of a comprehension.
  record Generator(Expr target, Expr iterable, List<Expr> conditions, boolean isAsync) {}

  enum ComprehensionKind {
    LIST,
    SET,
    GENERATOR
  }

  record Await(Expr value, SourceSpan span) implements Expr {}

  record Yield(@Nullable Expr value, SourceSpan span) implements Expr {}

  record YieldFrom(Expr value, SourceSpan span) implements Expr {}

  /// `target := value`
  record Named(Name target, Expr value, SourceSpan span) implements Expr {}

  /// An f-string, joined with the plain strings beside it.
  record FormattedString(List<Piece> pieces, SourceSpan span) implements Expr {}

  /// A part of an f-string.
  sealed interface Piece {
    record Text(String text) implements Piece {}

    /// `{value!conversion:spec}`. For `{value=}` the parser puts the text before it into a [Text]
    /// and sets the conversion `r` if there is neither conversion nor spec.
    ///
    /// @param conversion `r`, `s` or `a`; 0 if there is none
    /// @param spec the format specification, whose pieces may hold fields again; null if there is
    ///   none
    record Field(Expr value, char conversion, @Nullable List<Piece> spec) implements Piece {}
  }

  enum BoolOperator {
    AND,
    OR
  }

  enum UnaryOperator {
    NOT,
    MINUS,
    PLUS,
    INVERT
  }

  enum BinaryOperator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    MATRIX_MULTIPLY("@"),
    DIVIDE("/"),
    FLOOR_DIVIDE("//"),
    MODULO("%"),
    POWER("**"),
    LEFT_SHIFT("<<"),
    RIGHT_SHIFT(">>"),
    AND("&"),
    OR("|"),
    XOR("^");

    private final String symbol;

    BinaryOperator(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }

  enum CompareOperator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    IS("is"),
    IS_NOT("is not"),
    IN("in"),
    NOT_IN("not in");

    private final String symbol;

    CompareOperator(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }
}
