package dev.simmer.python.compile;

import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Expr.Argument;
import dev.simmer.python.syntax.Expr.Star;
import java.util.List;

/// Compiles calls.
final class CallCompiler {
  private final Unit unit;
  private final CodeBuilder code;

  CallCompiler(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  void call(Expr.Call call) {
    if (isBareSuper(call)) {
      superCall(call);
    } else if (call.function() instanceof Expr.Attribute method && isPlain(call.arguments())) {
      methodCall(method, call.arguments());
    } else {
      unit.expressions().push(call.function());
      arguments(call.arguments(), 0);
    }
  }

  /// The call itself, with the function on the stack and `before` arguments already above it.
  void arguments(List<Argument> arguments, int before) {
    if (arguments.stream().anyMatch(argument -> argument.star() != Star.NONE)) {
      spread(arguments, before);
      return;
    }
    arguments.forEach(argument -> unit.expressions().push(argument.value()));
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

  private static boolean isPlain(List<Argument> arguments) {
    return arguments.stream().allMatch(a -> a.keyword() == null && a.star() == Star.NONE);
  }

  private void methodCall(Expr.Attribute method, List<Argument> arguments) {
    unit.expressions().push(method.object());
    code.emit(Op.LOAD_METHOD, unit.names().attribute(method.name()), 1);
    arguments.forEach(argument -> unit.expressions().push(argument.value()));
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
