package dev.simmer.python.compile;

import dev.simmer.python.syntax.Children;
import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds the variables of a function that may hold the only reference to a generator or coroutine.
///
/// CPython ends such a thing as soon as its last reference goes. Where a function calls a generator
/// function and only iterates, steps or awaits what it gave, its variable is that reference, and
/// the function's end, `del` or a new value are the moment. What is stored, returned, captured or
/// put into a container is not owned: nobody here can say how long that lives.
final class Ownership {
  /// Built-in functions that keep no reference to what they are given.
  private static final Set<String> HARMLESS =
      Set.of(
          "all",
          "anext",
          "any",
          "bool",
          "callable",
          "dict",
          "format",
          "frozenset",
          "hasattr",
          "hash",
          "id",
          "isinstance",
          "len",
          "list",
          "max",
          "min",
          "next",
          "print",
          "repr",
          "set",
          "sorted",
          "str",
          "sum",
          "tuple",
          "type");

  /// Those that keep one, and those that give no generator.
  private static final Set<String> OTHER_BUILT_IN =
      Set.of(
          "abs",
          "aiter",
          "bytearray",
          "bytes",
          "chr",
          "divmod",
          "enumerate",
          "filter",
          "float",
          "getattr",
          "input",
          "int",
          "iter",
          "map",
          "open",
          "ord",
          "pow",
          "range",
          "reversed",
          "round",
          "super",
          "vars",
          "zip");

  /// Those whose iterator is all that refers to the iterators that it was given.
  private static final Set<String> WRAPPERS = Set.of("enumerate", "filter", "map", "zip");

  /// Those that give an iterator itself back.
  private static final Set<String> SELVES = Set.of("aiter", "iter");

  /// Those that may leave an iterator before its end.
  private static final Set<String> TAKERS = Set.of("all", "any", "next");

  private static final Set<String> STEPS =
      Set.of("send", "throw", "close", "asend", "athrow", "aclose", "__next__", "__anext__");

  private final Set<String> loaded = new HashSet<>();
  private final Set<String> stepped = new HashSet<>();
  private final Set<String> escaping = new HashSet<>();
  private final Set<String> made = new HashSet<>();

  private Ownership() {}

  /// The variables of a function's body that own what they hold.
  ///
  /// @param isLocal says which names are variables that no inner function shares
  static List<String> of(List<Stmt> body, List<String> parameters, Predicate<String> isLocal) {
    Ownership ownership = new Ownership();
    body.forEach(ownership::statement);
    List<String> owned = new ArrayList<>(parameters);
    owned.removeIf(name -> !ownership.stepped.contains(name));
    ownership.made.stream()
        .filter(name -> ownership.stepped.contains(name) || !ownership.loaded.contains(name))
        .filter(name -> !owned.contains(name))
        .sorted()
        .forEach(owned::add);
    owned.removeIf(name -> ownership.escaping.contains(name) || !isLocal.test(name));
    return owned;
  }

  /// Whether an expression may give a generator or coroutine that nobody else refers to.
  static boolean isFresh(@Nullable Expr expression) {
    return switch (expression) {
      case Expr.Call call when call.function() instanceof Expr.Name name && isBuiltIn(name.id()) ->
          WRAPPERS.contains(name.id())
              && call.arguments().stream().anyMatch(argument -> isFresh(argument.value()));
      case Expr.Call _ -> true;
      case Expr.Comprehension comprehension ->
          comprehension.kind() == Expr.ComprehensionKind.GENERATOR;
      case Expr.Await await -> isFresh(await.value());
      case null, default -> false;
    };
  }

  /// Whether a call takes values from an iterator that is made for it, and may not take all.
  static boolean takesFromFresh(Expr.Call call) {
    return call.function() instanceof Expr.Name name
        && TAKERS.contains(name.id())
        && !call.arguments().isEmpty()
        && CallCompiler.isPlain(call.arguments())
        && isFresh(call.arguments().getFirst().value());
  }

  /// Whether a comparison ends with a search in an iterator that is made for it.
  static boolean looksIntoFresh(Expr.Compare compare) {
    Expr.CompareOperator last = compare.ops().getLast();
    return (last == Expr.CompareOperator.IN || last == Expr.CompareOperator.NOT_IN)
        && isFresh(compare.rest().getLast());
  }

  private static boolean isWrapper(Expr function) {
    return function instanceof Expr.Name name && WRAPPERS.contains(name.id());
  }

  static boolean isBuiltIn(String function) {
    return HARMLESS.contains(function) || OTHER_BUILT_IN.contains(function);
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.Assign assign -> {
        if (isFresh(assign.value())
            && assign.targets().size() == 1
            && assign.targets().getFirst() instanceof Expr.Name name) {
          made.add(name.id());
        }
        use(assign.value());
        assign.targets().forEach(this::target);
      }
      case Stmt.AnnotatedAssign assign -> {
        if (isFresh(assign.value()) && assign.target() instanceof Expr.Name name) {
          made.add(name.id());
        }
        use(assign.value());
        target(assign.target());
      }
      case Stmt.AugmentedAssign assign -> {
        use(assign.value());
        use(assign.target());
      }
      case Stmt.For loop -> {
        step(loop.iterable());
        target(loop.target());
        loop.body().forEach(this::statement);
        loop.orElse().forEach(this::statement);
      }
      case Stmt.While loop -> {
        look(loop.test());
        loop.body().forEach(this::statement);
        loop.orElse().forEach(this::statement);
      }
      case Stmt.If branch -> {
        look(branch.test());
        branch.body().forEach(this::statement);
        branch.orElse().forEach(this::statement);
      }
      case Stmt.With with -> {
        for (Stmt.WithItem item : with.items()) {
          use(item.context());
          if (item.target() != null) {
            target(item.target());
          }
        }
        with.body().forEach(this::statement);
      }
      case Stmt.Try attempt -> {
        attempt.body().forEach(this::statement);
        for (Stmt.Handler handler : attempt.handlers()) {
          use(handler.type());
          handler.body().forEach(this::statement);
        }
        attempt.orElse().forEach(this::statement);
        attempt.finallyBody().forEach(this::statement);
      }
      case Stmt.Match match -> {
        use(match.subject());
        for (Stmt.Case option : match.cases()) {
          use(option.guard());
          option.body().forEach(this::statement);
        }
      }
      case Stmt.Expression expression -> look(expression.value());
      case Stmt.Return ret -> use(ret.value());
      case Stmt.Raise raise -> {
        use(raise.exception());
        use(raise.cause());
      }
      case Stmt.Assert check -> {
        look(check.test());
        use(check.message());
      }
      case Stmt.Delete delete -> delete.targets().forEach(this::target);
      case Stmt.FunctionDef def -> def.decorators().forEach(this::use);
      case Stmt.ClassDef def -> def.decorators().forEach(this::use);
      case Stmt.Import _, Stmt.ImportFrom _, Stmt.Global _, Stmt.Nonlocal _ -> {}
      case Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> {}
    }
  }

  private void target(Expr target) {
    if (!(target instanceof Expr.Name)) {
      children(target);
    }
  }

  /// Takes a step of the value: its code runs on.
  private void step(Expr value) {
    switch (value) {
      case Expr.Name name -> {
        loaded.add(name.id());
        stepped.add(name.id());
      }
      case Expr.Call call when isWrapper(call.function()) ->
          call.arguments().forEach(argument -> step(argument.value()));
      default -> use(value);
    }
  }

  /// A function that is awaited may take steps of its argument.
  private void lent(Expr argument) {
    if (argument instanceof Expr.Name name) {
      stepped.add(name.id());
    }
  }

  /// Only looks at the value.
  private void look(Expr value) {
    if (value instanceof Expr.Name name) {
      loaded.add(name.id());
    } else if (value instanceof Expr.Call call && givesItself(call)) {
      look(call.arguments().getFirst().value());
    } else {
      use(value);
    }
  }

  private static boolean givesItself(Expr.Call call) {
    return call.function() instanceof Expr.Name function
        && SELVES.contains(function.id())
        && call.arguments().size() == 1
        && CallCompiler.isPlain(call.arguments());
  }

  /// Does anything with the value.
  private void use(@Nullable Expr value) {
    switch (value) {
      case null -> {}
      case Expr.Name name -> {
        loaded.add(name.id());
        escaping.add(name.id());
      }
      case Expr.Await(Expr.Call call, var _) -> {
        call(call);
        call.arguments().forEach(argument -> lent(argument.value()));
      }
      case Expr.Await await -> step(await.value());
      case Expr.YieldFrom yield -> step(yield.value());
      case Expr.Attribute attribute -> look(attribute.object());
      case Expr.Call call -> call(call);
      case Expr.Comprehension comprehension -> {
        step(comprehension.generators().getFirst().iterable());
      }
      case Expr.DictComprehension comprehension ->
          step(comprehension.generators().getFirst().iterable());
      case Expr.Compare compare -> {
        look(compare.first());
        compare.rest().forEach(this::look);
      }
      case Expr.Unary unary -> look(unary.operand());
      case Expr.FormattedString text -> looks(text);
      case Expr.Lambda _ -> {}
      default -> children(value);
    }
  }

  private void looks(Expr.FormattedString text) {
    for (Expr.Piece piece : text.pieces()) {
      if (piece instanceof Expr.Piece.Field field) {
        look(field.value());
      }
    }
  }

  private void children(Expr value) {
    for (Expr child : Children.of(value)) {
      use(child);
    }
  }

  private void call(Expr.Call call) {
    if (call.function() instanceof Expr.Attribute method && STEPS.contains(method.name())) {
      step(method.object());
    } else {
      look(call.function());
    }
    for (Expr.Argument argument : call.arguments()) {
      if (CallCompiler.lends(call.arguments())) {
        argument(call.function(), argument);
      } else {
        use(argument.value());
      }
    }
  }

  /// What a function of the program does with an argument is seen when it is called.
  private void argument(Expr function, Expr.Argument argument) {
    String callee = function instanceof Expr.Name name ? name.id() : "";
    if (argument.keyword() != null || OTHER_BUILT_IN.contains(callee)) {
      use(argument.value());
    } else if (callee.equals("next") || callee.equals("anext")) {
      step(argument.value());
    } else {
      look(argument.value());
    }
  }
}
