package dev.simmer.python.compile;

import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Stmt;
import dev.simmer.trace.SourceSpan;
import java.util.List;

/// Compiles assignment to targets, and their deletion.
final class TargetCompiler {
  private static final int LOW_BITS = 8;

  private final Unit unit;

  TargetCompiler(Unit unit) {
    this.unit = unit;
  }

  /// Pops the top into a target.
  void store(Expr target) {
    CodeBuilder code = unit.code;
    var before = code.at(target.span());
    switch (target) {
      case Expr.Name name -> unit.names().store(name.id());
      case Expr.Attribute attribute -> {
        unit.expressions().push(attribute.object());
        code.emit(Op.STORE_ATTR, unit.names().attribute(attribute.name()), -2);
      }
      case Expr.Subscript subscript -> {
        unit.expressions().push(subscript.object());
        unit.expressions().push(subscript.index());
        code.operator(subscript.object().span(), subscript.index().span(), true);
        code.emit(Op.STORE_ITEM, -3);
      }
      case Expr.TupleDisplay tuple -> unpack(tuple.elements());
      case Expr.ListDisplay list -> unpack(list.elements());
      default -> throw Compiler.refuse("cannot assign to this expression", target.span());
    }
    code.at(before);
  }

  private void unpack(List<Expr> targets) {
    int starred = 0;
    while (starred < targets.size() && !(targets.get(starred) instanceof Expr.Starred)) {
      starred++;
    }
    if (starred == targets.size()) {
      unit.code.emit(Op.UNPACK, starred, starred - 1);
    } else {
      int after = targets.size() - starred - 1;
      unit.code.emit(Op.UNPACK_STARRED, starred | (after << LOW_BITS), targets.size() - 1);
    }
    for (Expr target : targets) {
      store(target instanceof Expr.Starred star ? star.value() : target);
    }
  }

  void delete(Expr target) {
    CodeBuilder code = unit.code;
    code.at(target.span());
    switch (target) {
      case Expr.Name name -> unit.names().delete(name.id());
      case Expr.Attribute attribute -> {
        unit.expressions().push(attribute.object());
        code.emit(Op.DELETE_ATTR, unit.names().attribute(attribute.name()), -1);
      }
      case Expr.Subscript subscript -> {
        unit.expressions().push(subscript.object());
        unit.expressions().push(subscript.index());
        code.operator(subscript.object().span(), subscript.index().span(), true);
        code.emit(Op.DELETE_ITEM, -2);
      }
      case Expr.TupleDisplay tuple -> tuple.elements().forEach(this::delete);
      case Expr.ListDisplay list -> list.elements().forEach(this::delete);
      default -> throw Compiler.refuse("cannot delete this expression", target.span());
    }
  }

  /// `target op= value`
  void augment(Stmt.AugmentedAssign assign) {
    CodeBuilder code = unit.code;
    switch (assign.target()) {
      case Expr.Name name -> {
        unit.expressions().push(name);
        inPlace(assign);
        unit.names().store(name.id());
      }
      case Expr.Attribute attribute -> {
        int name = unit.names().attribute(attribute.name());
        unit.expressions().push(attribute.object());
        code.emit(Op.COPY, 1, 1);
        SourceSpan whole = code.at(ExpressionCompiler.attributeSpan(attribute));
        code.emit(Op.LOAD_ATTR, name, 0);
        code.at(whole);
        inPlace(assign);
        code.at(ExpressionCompiler.attributeSpan(attribute));
        code.emit(Op.SWAP, 2, 0);
        code.emit(Op.STORE_ATTR, name, -2);
      }
      case Expr.Subscript subscript -> {
        unit.expressions().push(subscript.object());
        unit.expressions().push(subscript.index());
        code.emit(Op.COPY, 2, 1);
        code.emit(Op.COPY, 2, 1);
        SourceSpan whole = code.at(subscript.span());
        code.operator(subscript.object().span(), subscript.index().span(), true);
        code.emit(Op.LOAD_ITEM, -1);
        code.at(whole);
        inPlace(assign);
        code.at(subscript.span());
        code.emit(Op.SWAP, 3, 0);
        code.emit(Op.SWAP, 2, 0);
        code.operator(subscript.object().span(), subscript.index().span(), true);
        code.emit(Op.STORE_ITEM, -3);
      }
      default -> throw Compiler.refuse("illegal target for assignment", assign.span());
    }
  }

  private void inPlace(Stmt.AugmentedAssign assign) {
    unit.expressions().push(assign.value());
    if (assign.op() == Expr.BinaryOperator.ADD) {
      unit.code.emit(Op.ADD_IN_PLACE, -1);
    } else {
      unit.code.emit(Op.INPLACE, BinaryOperation.of(assign.op()).number(), -1);
    }
  }
}
