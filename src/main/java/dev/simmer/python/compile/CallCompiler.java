package dev.simmer.python.compile;

import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Expr.Argument;
import dev.simmer.python.syntax.Expr.Star;
import dev.simmer.trace.SourceSpan;
import java.util.List;

/// Compiles calls.
final class CallCompiler {
  private static final int NOTHING_LENT = -1;

  private final Unit unit;
  private final CodeBuilder code;

  CallCompiler(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  void call(Expr.Call call) {
    call(call, false);
  }

  /// A call whose result is awaited at once.
  void awaitedCall(Expr.Call call) {
    call(call, true);
  }

  private void call(Expr.Call call, boolean isAwaited) {
    UnknownTypes.refuse(call, unit.scope);
    if (isBareSuper(call)) {
      superCall(call);
    } else if (Ownership.takesFromFresh(call)) {
      takingCall(call);
    } else if (call.function() instanceof Expr.Attribute method && isPlain(call.arguments())) {
      methodCall(method, call.arguments(), isAwaited);
    } else {
      unit.expressions().push(call.function());
      boolean isBuiltIn =
          call.function() instanceof Expr.Name name && Ownership.isBuiltIn(name.id());
      arguments(call.arguments(), 0, isBuiltIn ? NOTHING_LENT : isAwaited ? Lending.AWAITED : 0);
    }
  }

  /// The call itself, with the function on the stack and `before` arguments already above it.
  void arguments(List<Argument> arguments, int before) {
    arguments(arguments, before, NOTHING_LENT);
  }

  private void arguments(List<Argument> arguments, int before, int flags) {
    if (arguments.stream().anyMatch(argument -> argument.star() != Star.NONE)) {
      spread(arguments, before);
      return;
    }
    arguments.forEach(argument -> unit.expressions().push(argument.value()));
    lend(arguments, flags);
    int count = before + arguments.size();
    List<String> keywords =
        arguments.stream().filter(a -> a.keyword() != null).map(CallCompiler::keyword).toList();
    if (keywords.isEmpty()) {
      code.emit(Op.CALL, count, -count);
    } else {
      CallShape shape = new CallShape(count, keywords);
      code.emit(Op.CALL_KEYWORDS, code.constant(shape), -count);
    }
  }

  private static String keyword(Argument argument) {
    return argument.keyword() == null ? "" : argument.keyword().intern();
  }

  static boolean isPlain(List<Argument> arguments) {
    return arguments.stream().allMatch(a -> a.keyword() == null && a.star() == Star.NONE);
  }

  /// A call that takes values from an iterator which nobody refers to after it.
  private void takingCall(Expr.Call call) {
    List<Argument> arguments = call.arguments();
    unit.expressions().push(arguments.getFirst().value());
    unit.expressions().push(call.function());
    code.emit(Op.COPY, 2, 1);
    arguments.stream().skip(1).forEach(argument -> unit.expressions().push(argument.value()));
    code.emit(Op.CALL, arguments.size(), -arguments.size());
    code.emit(Op.SWAP, 2, 0);
    code.emit(Op.DROP, -1);
  }

  /// Whether arguments are followed on their way into a function.
  static boolean lends(List<Argument> arguments) {
    return arguments.size() <= Lending.MOST
        && arguments.stream().allMatch(argument -> argument.star() == Star.NONE);
  }

  /// Says which arguments may be the last reference to a generator or coroutine.
  private void lend(List<Argument> arguments, int flags) {
    int lent = 0;
    for (int i = 0; lends(arguments) && i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      if (argument.keyword() == null && unit.isOwned(argument.value())) {
        lent |= Lending.marked(i);
      }
    }
    if (lent != 0 && flags != NOTHING_LENT) {
      code.emit(Op.LEND, arguments.size() | flags | lent, 0);
    }
  }

  /// A call on a line below its object's is shown from the method's name on.
  private static SourceSpan callSpan(Expr.Attribute method, SourceSpan call) {
    SourceSpan name = ExpressionCompiler.attributeSpan(method);
    return name.equals(method.span())
        ? call
        : new SourceSpan(name.line(), name.column(), call.endLine(), call.endColumn());
  }

  private void methodCall(Expr.Attribute method, List<Argument> arguments, boolean isAwaited) {
    unit.expressions().push(method.object());
    SourceSpan call = code.at(ExpressionCompiler.attributeSpan(method));
    code.emit(Op.LOAD_METHOD, unit.names().attribute(method.name()), 1);
    code.at(callSpan(method, call));
    arguments.forEach(argument -> unit.expressions().push(argument.value()));
    lend(arguments, isAwaited ? Lending.METHOD | Lending.AWAITED : Lending.METHOD);
    code.emit(Op.CALL_METHOD, arguments.size(), -arguments.size() - 1);
  }

  private void spread(List<Argument> arguments, int before) {
    code.emit(Op.BUILD_LIST, before, 1 - before);
    boolean isOnly =
        before == 0 && arguments.stream().filter(CallCompiler::isPositional).count() == 1;
    for (Argument argument : arguments) {
      if (isPositional(argument)) {
        unit.expressions().push(argument.value());
        boolean isStarred = argument.star() == Star.ONE;
        int extend = isOnly ? Op.LIST_SPREAD : Op.LIST_EXTEND;
        code.emit(isStarred ? extend : Op.LIST_APPEND, isStarred ? 0 : 1, -1);
      }
    }
    code.emit(Op.LIST_TO_TUPLE, 0);
    boolean hasKeywords =
        arguments.stream().anyMatch(a -> a.keyword() != null || a.star() == Star.TWO);
    if (hasKeywords) {
      keywords(arguments);
    }
    code.emit(Op.CALL_SPREAD, hasKeywords ? 1 : 0, hasKeywords ? -2 : -1);
  }

  private static boolean isPositional(Argument argument) {
    return argument.keyword() == null && argument.star() != Star.TWO;
  }

  private void keywords(List<Argument> arguments) {
    code.emit(Op.BUILD_DICT, 0, 1);
    for (Argument argument : arguments) {
      if (argument.keyword() != null) {
        code.emit(Op.BUILD_DICT, 0, 1);
        unit.expressions().pushConstant(keyword(argument));
        unit.expressions().push(argument.value());
        code.emit(Op.DICT_PUT, 1, -2);
        code.emit(Op.DICT_MERGE, -1);
      } else if (argument.star() == Star.TWO) {
        unit.expressions().push(argument.value());
        code.emit(Op.DICT_MERGE, -1);
      }
    }
  }

  /// `super()` in a method, which means `super(__class__, self)`.
  private boolean isBareSuper(Expr.Call call) {
    return call.function() instanceof Expr.Name name
        && name.id().equals("super")
        && call.arguments().isEmpty()
        && unit.code.arguments.positional() > 0
        && unit.names().hasVariable("__class__");
  }

  private void superCall(Expr.Call call) {
    unit.expressions().push(call.function());
    unit.names().load("__class__");
    unit.names().load(unit.code.variables.getFirst());
    code.emit(Op.CALL, 2, -2);
  }
}
