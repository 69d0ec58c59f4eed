package dev.simmer.python.compile;

import dev.simmer.python.compile.CodeBuilder.Label;
import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Literal;
import dev.simmer.trace.SourceSpan;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compiles expressions: each leaves its value on the stack.
final class ExpressionCompiler {
  private static final int SPEC_BIT = 1 << 8;

  private final Unit unit;
  private final CodeBuilder code;
  private final CallCompiler calls;

  ExpressionCompiler(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
    this.calls = new CallCompiler(unit);
  }

  void push(Expr expression) {
    var before = code.at(expression.span());
    switch (expression) {
      case Expr.Constant constant -> constant(constant);
      case Expr.Name name -> unit.names().load(name.id());
      case Expr.BoolOp op -> boolOp(op);
      case Expr.Unary unary -> {
        push(unary.operand());
        code.emit(Op.UNARY, UnaryOperation.of(unary.op()).number(), 0);
      }
      case Expr.Binary binary -> binary(binary);
      case Expr.Compare compare -> compare(compare);
      case Expr.Conditional conditional -> conditional(conditional);
      case Expr.Lambda lambda -> unit.functions().lambda(lambda);
      case Expr.Call call -> calls.call(call);
      case Expr.Attribute attribute -> {
        push(attribute.object());
        code.at(attributeSpan(attribute));
        code.emit(Op.LOAD_ATTR, unit.names().attribute(attribute.name()), 0);
      }
      case Expr.Subscript subscript -> {
        push(subscript.object());
        push(subscript.index());
        code.operator(subscript.object().span(), subscript.index().span(), true);
        code.emit(Op.LOAD_ITEM, -1);
      }
      case Expr.Slice slice -> {
        pushOrNone(slice.lower());
        pushOrNone(slice.upper());
        pushOrNone(slice.step());
        code.emit(Op.BUILD_SLICE, -2);
      }
      case Expr.Starred starred ->
          throw Compiler.refuse("can't use starred expression here", starred.span());
      case Expr.ListDisplay list -> sequence(list.elements(), Op.BUILD_LIST);
      case Expr.TupleDisplay tuple -> sequence(tuple.elements(), Op.BUILD_TUPLE);
      case Expr.SetDisplay set -> set(set.elements());
      case Expr.DictDisplay dict -> dict(dict.items());
      case Expr.Comprehension comprehension -> unit.functions().comprehension(comprehension);
      case Expr.DictComprehension comprehension -> unit.functions().comprehension(comprehension);
      case Expr.Await await -> {
        awaited(await.value());
        code.emit(Op.AWAIT, 0);
      }
      case Expr.Yield yield -> {
        pushOrNone(yield.value());
        code.emit(Op.YIELD, 0);
      }
      case Expr.YieldFrom yield -> {
        push(yield.value());
        code.emit(Op.GET_YIELD_FROM_ITERATOR, 0);
        code.emit(Op.LOAD_NONE, 1);
        code.emit(Op.YIELD_FROM, -1);
      }
      case Expr.Named named -> {
        push(named.value());
        if (Ownership.isFresh(named.value())) {
          code.emit(Op.SHARE, 0);
        }
        code.emit(Op.COPY, 1, 1);
        unit.names().store(named.target().id());
      }
      case Expr.FormattedString text -> text(text.pieces());
    }
    code.at(before);
  }

  /// An attribute on a line below its object's is shown alone.
  static SourceSpan attributeSpan(Expr.Attribute attribute) {
    SourceSpan whole = attribute.span();
    int column = whole.endColumn() - attribute.name().length();
    return whole.line() == whole.endLine()
        ? whole
        : new SourceSpan(whole.endLine(), column, whole.endLine(), whole.endColumn());
  }

  private void awaited(Expr value) {
    if (value instanceof Expr.Call call) {
      var before = code.at(call.span());
      calls.awaitedCall(call);
      code.at(before);
    } else {
      push(value);
    }
  }

  void pushOrNone(@Nullable Expr expression) {
    if (expression == null) {
      code.emit(Op.LOAD_NONE, 1);
    } else {
      push(expression);
    }
  }

  /// Goes on where the condition holds, and jumps where it does not.
  void jumpIfFalse(Expr condition, Label target) {
    if (condition instanceof Expr.Unary(Expr.UnaryOperator op, Expr operand, var span)
        && op == Expr.UnaryOperator.NOT) {
      push(operand);
      code.jump(Op.JUMP_IF_TRUE, target, -1, -1);
    } else if (condition instanceof Expr.BoolOp(Expr.BoolOperator op, var values, var span)
        && op == Expr.BoolOperator.AND) {
      values.forEach(value -> jumpIfFalse(value, target));
    } else {
      push(condition);
      code.jump(Op.JUMP_IF_FALSE, target, -1, -1);
    }
  }

  private void constant(Expr.Constant constant) {
    switch (constant.value()) {
      case Literal.Int number -> pushConstant(number(number.value()));
      case Literal.Real number -> pushConstant(number.value());
      case Literal.Imaginary number ->
          throw Compiler.refuse(UnknownTypes.NO_COMPLEX, constant.span());
      case Literal.Text text -> pushConstant(text.value());
      case Literal.Bytes bytes -> code.emit(Op.LOAD_BYTES, code.constant(bytes.value()), 1);
      case Literal.Keyword keyword ->
          code.emit(
              switch (keyword) {
                case NONE -> Op.LOAD_NONE;
                case TRUE -> Op.LOAD_TRUE;
                case FALSE -> Op.LOAD_FALSE;
                case ELLIPSIS -> Op.LOAD_ELLIPSIS;
              },
              1);
    }
  }

  private static Object number(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Object) value.longValueExact() : value;
  }

  /// Pushes an annotation's value, or its text where the module keeps annotations as text.
  void pushAnnotation(Expr annotation) {
    if (code.dialect.annotationsAreText()) {
      pushConstant(AnnotationText.of(annotation));
    } else {
      push(annotation);
    }
  }

  void pushConstant(Object value) {
    code.emit(Op.LOAD_CONST, code.constant(value), 1);
  }

  private void boolOp(Expr.BoolOp op) {
    Label end = new Label();
    int jump = op.op() == Expr.BoolOperator.AND ? Op.JUMP_IF_FALSE_OR_POP : Op.JUMP_IF_TRUE_OR_POP;
    for (Expr value : op.values().subList(0, op.values().size() - 1)) {
      push(value);
      code.jump(jump, end, -1, 0);
    }
    push(op.values().getLast());
    code.place(end);
  }

  private void binary(Expr.Binary binary) {
    push(binary.left());
    push(binary.right());
    code.operator(binary.left().span(), binary.right().span(), false);
    switch (binary.op()) {
      case ADD -> code.emit(Op.ADD, -1);
      case SUBTRACT -> code.emit(Op.SUBTRACT, -1);
      case MULTIPLY -> code.emit(Op.MULTIPLY, -1);
      default -> code.emit(Op.BINARY, BinaryOperation.of(binary.op()).number(), -1);
    }
  }

  private void compare(Expr.Compare compare) {
    Label cleanUp = new Label();
    int last = compare.ops().size() - 1;
    push(compare.first());
    for (int i = 0; i < last; i++) {
      push(compare.rest().get(i));
      code.emit(Op.SWAP, 2, 0);
      code.emit(Op.COPY, 2, 1);
      code.emit(Op.COMPARE, compare.ops().get(i).ordinal(), -1);
      code.jump(Op.JUMP_IF_FALSE_OR_POP, cleanUp, -1, 0);
    }
    if (Ownership.looksIntoFresh(compare)) {
      lookInto(compare);
    } else {
      push(compare.rest().get(last));
      code.emit(Op.COMPARE, compare.ops().get(last).ordinal(), -1);
    }
    if (last > 0) {
      Label end = new Label();
      code.jump(Op.JUMP, end, 0, 0);
      code.place(cleanUp);
      code.emit(Op.SWAP, 2, 0);
      code.emit(Op.POP, -1);
      code.place(end);
    }
  }

  /// `[value]` to `[whether it is in the iterator]`, which nobody else refers to then.
  private void lookInto(Expr.Compare compare) {
    push(compare.rest().getLast());
    code.emit(Op.SWAP, 2, 0);
    code.emit(Op.COPY, 2, 1);
    code.emit(Op.COMPARE, compare.ops().getLast().ordinal(), -1);
    code.emit(Op.SWAP, 2, 0);
    code.emit(Op.DROP, -1);
  }

  private void conditional(Expr.Conditional conditional) {
    Label otherwise = new Label();
    Label end = new Label();
    jumpIfFalse(conditional.test(), otherwise);
    push(conditional.then());
    code.jump(Op.JUMP, end, 0, 0);
    code.place(otherwise);
    push(conditional.otherwise());
    code.place(end);
  }

  /// A list or tuple display.
  void sequence(List<Expr> elements, int build) {
    if (elements.stream().noneMatch(Expr.Starred.class::isInstance)) {
      elements.forEach(this::push);
      code.emit(build, elements.size(), 1 - elements.size());
      return;
    }
    code.emit(Op.BUILD_LIST, 0, 1);
    for (Expr element : elements) {
      if (element instanceof Expr.Starred star) {
        push(star.value());
        code.emit(Op.LIST_EXTEND, -1);
      } else {
        push(element);
        code.emit(Op.LIST_APPEND, 1, -1);
      }
    }
    if (build == Op.BUILD_TUPLE) {
      code.emit(Op.LIST_TO_TUPLE, 0);
    }
  }

  private void set(List<Expr> elements) {
    code.emit(Op.BUILD_SET, 0, 1);
    for (Expr element : elements) {
      if (element instanceof Expr.Starred star) {
        push(star.value());
        code.emit(Op.SET_UPDATE, -1);
      } else {
        push(element);
        code.emit(Op.SET_ADD, 1, -1);
      }
    }
  }

  private void dict(List<Expr.DictItem> items) {
    code.emit(Op.BUILD_DICT, 0, 1);
    for (Expr.DictItem item : items) {
      if (item.key() == null) {
        push(item.value());
        code.emit(Op.DICT_UPDATE, -1);
      } else {
        push(item.key());
        push(item.value());
        code.emit(Op.DICT_PUT, 1, -2);
      }
    }
  }

  private void text(List<Expr.Piece> pieces) {
    for (Expr.Piece piece : pieces) {
      switch (piece) {
        case Expr.Piece.Text text -> pushConstant(text.text());
        case Expr.Piece.Field field -> field(field);
      }
    }
    code.emit(Op.BUILD_STRING, pieces.size(), 1 - pieces.size());
  }

  private void field(Expr.Piece.Field field) {
    push(field.value());
    if (field.spec() == null) {
      code.emit(Op.FORMAT, field.conversion(), 0);
    } else {
      text(field.spec());
      code.emit(Op.FORMAT, field.conversion() | SPEC_BIT, -1);
    }
  }
}
