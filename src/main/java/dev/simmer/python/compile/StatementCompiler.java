package dev.simmer.python.compile;

import dev.simmer.python.compile.CodeBuilder.Label;
import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Literal;
import dev.simmer.python.syntax.Stmt;
import dev.simmer.trace.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compiles statements.
final class StatementCompiler {
  private final Unit unit;
  private final CodeBuilder code;
  private final JumpCompiler jumps;
  private final TryCompiler tries;

  StatementCompiler(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
    this.jumps = new JumpCompiler(unit);
    this.tries = new TryCompiler(unit, jumps);
  }

  void moduleBody(List<Stmt> statements) {
    String text = documentation(statements);
    if (text != null) {
      unit.expressions().pushConstant(text);
      unit.names().store("__doc__");
    }
    if (hasAnnotations(statements)) {
      code.emit(Op.SETUP_ANNOTATIONS, 0);
    }
    body(statements);
    returnNone();
  }

  void returnNone() {
    code.emit(Op.LOAD_NONE, 1);
    code.emitReturn();
  }

  /// What can never run, as after a `return`, is left out.
  void body(List<Stmt> statements) {
    statements.stream().takeWhile(_ -> code.isReachable()).forEach(this::statement);
  }

  /// The text of a docstring, or null.
  static @Nullable String documentation(List<Stmt> statements) {
    return !statements.isEmpty()
            && statements.getFirst() instanceof Stmt.Expression expression
            && expression.value() instanceof Expr.Constant constant
            && constant.value() instanceof Literal.Text text
        ? text.value()
        : null;
  }

  static boolean hasAnnotations(List<Stmt> statements) {
    return statements.stream().anyMatch(StatementCompiler::hasAnnotations);
  }

  private static boolean hasAnnotations(Stmt statement) {
    return switch (statement) {
      case Stmt.AnnotatedAssign assign -> true;
      case Stmt.If branch -> hasAnnotations(branch.body()) || hasAnnotations(branch.orElse());
      case Stmt.For loop -> hasAnnotations(loop.body()) || hasAnnotations(loop.orElse());
      case Stmt.While loop -> hasAnnotations(loop.body()) || hasAnnotations(loop.orElse());
      case Stmt.With with -> hasAnnotations(with.body());
      case Stmt.Match match -> match.cases().stream().anyMatch(each -> hasAnnotations(each.body()));
      case Stmt.Try attempt ->
          hasAnnotations(attempt.body())
              || attempt.handlers().stream().anyMatch(handler -> hasAnnotations(handler.body()))
              || hasAnnotations(attempt.orElse())
              || hasAnnotations(attempt.finallyBody());
      default -> false;
    };
  }

  private void statement(Stmt statement) {
    code.at(statement.span());
    if (takesTime(statement)) {
      work();
    }
    switch (statement) {
      case Stmt.FunctionDef def -> unit.functions().function(def);
      case Stmt.ClassDef def -> unit.functions().classDef(def);
      case Stmt.Return ret -> jumps.returnValue(ret.value());
      case Stmt.Delete delete -> delete.targets().forEach(unit.targets()::delete);
      case Stmt.Assign assign -> assign(assign);
      case Stmt.AugmentedAssign assign -> unit.targets().augment(assign);
      case Stmt.AnnotatedAssign assign -> annotated(assign);
      case Stmt.For loop -> forLoop(loop);
      case Stmt.While loop -> whileLoop(loop);
      case Stmt.If branch -> branch(branch);
      case Stmt.With with -> tries.with(with);
      case Stmt.Match match -> new MatchCompiler(unit).match(match);
      case Stmt.Raise raise -> raise(raise);
      case Stmt.Try attempt -> tries.attempt(attempt);
      case Stmt.Assert check -> check(check);
      case Stmt.Import imports -> imports.names().forEach(this::importModule);
      case Stmt.ImportFrom imports -> importFrom(imports);
      case Stmt.Expression expression -> expression(expression.value());
      case Stmt.Break leave -> jumps.breakLoop();
      case Stmt.Continue next -> jumps.continueLoop();
      case Stmt.Global names -> {}
      case Stmt.Nonlocal names -> {}
      case Stmt.Pass pass -> {}
    }
  }

  /// Whether its line takes time before it runs. Loops see to that themselves: a line for each
  /// round.
  private static boolean takesTime(Stmt statement) {
    return switch (statement) {
      case Stmt.For _, Stmt.While _, Stmt.Try _, Stmt.Global _, Stmt.Nonlocal _ -> false;
      case Stmt.Expression expression -> !(expression.value() instanceof Expr.Constant);
      default -> true;
    };
  }

  /// A line of a function takes its time.
  private void work() {
    if (code.dialect.lineCost() > 0 && unit.scope.kind.hasFrameVariables()) {
      code.emit(Op.LOAD_WORK, 1);
      unit.expressions().pushConstant(code.dialect.lineCost());
      code.emit(Op.CALL, 1, -1);
      code.emit(Op.POP, -1);
    }
  }

  private void expression(Expr value) {
    if (!(value instanceof Expr.Constant)) {
      unit.expressions().push(value);
      code.emit(Op.POP_RESULT, -1);
    }
  }

  private void assign(Stmt.Assign assign) {
    unit.expressions().push(assign.value());
    share(assign.value(), assign.targets());
    for (Expr target : assign.targets().subList(0, assign.targets().size() - 1)) {
      code.emit(Op.COPY, 1, 1);
      unit.targets().store(target);
    }
    unit.targets().store(assign.targets().getLast());
  }

  /// What is not only stored in this code's own variables is not owned by them.
  private void share(Expr value, List<Expr> targets) {
    boolean isOwn =
        targets.stream()
            .allMatch(t -> t instanceof Expr.Name name && unit.names().isUnshared(name.id()));
    if (Ownership.isFresh(value) && !isOwn) {
      code.emit(Op.SHARE, 0);
    }
  }

  /// Annotations of names in a module or class are kept in `__annotations__`; those of variables
  /// are not evaluated.
  private void annotated(Stmt.AnnotatedAssign assign) {
    if (assign.value() != null) {
      unit.expressions().push(assign.value());
      share(assign.value(), List.of(assign.target()));
      unit.targets().store(assign.target());
    }
    if (!unit.scope.kind.hasFrameVariables()
        && assign.simple()
        && assign.target() instanceof Expr.Name name) {
      unit.expressions().pushAnnotation(assign.annotation());
      unit.names().load("__annotations__");
      unit.expressions().pushConstant(Compiler.mangle(name.id(), unit.scope.className));
      code.emit(Op.STORE_ITEM, -3);
    }
  }

  private void forLoop(Stmt.For loop) {
    ForLoop rounds = new ForLoop(unit, loop.iterable(), loop.isAsync(), loop.span());
    Label end = new Label();
    unit.expressions().push(loop.iterable());
    rounds.iterator();
    rounds.begin();
    work();
    unit.targets().store(loop.target());
    unit.blocks.add(new Block.Loop(rounds.next, end, rounds.pop()));
    body(loop.body());
    unit.blocks.removeLast();
    rounds.end();
    body(loop.orElse());
    code.place(end);
  }

  private void whileLoop(Stmt.While loop) {
    Label next = new Label();
    Label over = new Label();
    Label end = new Label();
    code.place(next);
    work();
    boolean isEndless =
        loop.test() instanceof Expr.Constant constant && constant.value() == Literal.Keyword.TRUE;
    if (!isEndless) {
      unit.expressions().jumpIfFalse(loop.test(), over);
    }
    unit.blocks.add(new Block.Loop(next, end, 0));
    body(loop.body());
    unit.blocks.removeLast();
    code.at(loop.test().span());
    code.jump(Op.JUMP_BACK, next, 0, 0);
    code.place(over);
    body(loop.orElse());
    code.place(end);
  }

  private void branch(Stmt.If branch) {
    Label otherwise = new Label();
    Label end = new Label();
    unit.expressions().jumpIfFalse(branch.test(), otherwise);
    body(branch.body());
    if (!branch.orElse().isEmpty()) {
      code.jump(Op.JUMP, end, 0, 0);
    }
    code.place(otherwise);
    body(branch.orElse());
    code.place(end);
  }

  private void raise(Stmt.Raise raise) {
    int operands = 0;
    if (raise.exception() != null) {
      unit.expressions().push(raise.exception());
      operands++;
    }
    if (raise.cause() != null) {
      unit.expressions().push(raise.cause());
      operands++;
    }
    code.at(raise.span());
    code.emitEnd(Op.RAISE, operands, -operands);
  }

  private void check(Stmt.Assert check) {
    Label fails = new Label();
    Label end = new Label();
    unit.expressions().jumpIfFalse(check.test(), fails);
    code.jump(Op.JUMP, end, 0, 0);
    code.place(fails);
    code.at(comparison(check.test(), check.span()));
    code.emit(Op.LOAD_ASSERTION_ERROR, 1);
    if (check.message() != null) {
      unit.expressions().push(check.message());
      code.emit(Op.CALL, 1, -1);
    }
    code.emitEnd(Op.RAISE, 1, -1);
    code.place(end);
  }

  /// The comparison that an assertion comes down to, or all of it.
  private static SourceSpan comparison(Expr test, SourceSpan whole) {
    return switch (test) {
      case Expr.Compare compare -> compare.span();
      case Expr.BoolOp op -> comparison(op.values().getLast(), whole);
      case Expr.Unary unary when unary.op() == Expr.UnaryOperator.NOT ->
          comparison(unary.operand(), whole);
      default -> whole;
    };
  }

  private void importModule(Stmt.Alias alias) {
    String name = alias.name();
    code.at(alias.span());
    code.emit(Op.IMPORT, code.name(name), 1);
    int dot = name.indexOf('.');
    if (dot < 0) {
      unit.names().store(alias.as() == null ? name : alias.as());
    } else if (alias.as() == null) {
      code.emit(Op.POP, -1);
      code.emit(Op.IMPORT, code.name(name.substring(0, dot)), 1);
      unit.names().store(name.substring(0, dot));
    } else {
      unit.names().store(alias.as());
    }
  }

  private void importFrom(Stmt.ImportFrom imports) {
    if (imports.level() > 0) {
      throw Compiler.refuse(
          "a recipe is one file: there is no package to import from", imports.span());
    }
    code.emit(Op.IMPORT, code.name(imports.module()), 1);
    if (imports.names().isEmpty()) {
      code.emit(Op.IMPORT_STAR, -1);
      return;
    }
    for (Stmt.Alias alias : imports.names()) {
      code.at(alias.span());
      code.emit(Op.IMPORT_FROM, code.name(alias.name()), 1);
      unit.names().store(alias.as() == null ? alias.name() : alias.as());
    }
    code.emit(Op.POP, -1);
  }
}
