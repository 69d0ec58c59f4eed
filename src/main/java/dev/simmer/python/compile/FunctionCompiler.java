package dev.simmer.python.compile;

import dev.simmer.python.compile.CodeBuilder.Label;
import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Parameters;
import dev.simmer.python.syntax.Parameters.Parameter;
import dev.simmer.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compiles what has code of its own: functions, lambdas, classes and comprehensions.
final class FunctionCompiler {
  private static final String RETURN_ANNOTATION = "return";
  private static final Parameters NO_PARAMETERS =
      new Parameters(List.of(), List.of(), null, List.of(), null);

  private final Unit unit;
  private final CodeBuilder code;

  FunctionCompiler(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  void function(Stmt.FunctionDef def) {
    def.decorators().forEach(unit.expressions()::push);
    code.at(def.span());
    Unit inner = unit.inner(def.name(), kind(def), def.span());
    inner.code.documentation = StatementCompiler.documentation(def.body());
    begin(inner, def.parameters());
    own(inner, def.body());
    inner.statements().body(def.body());
    inner.statements().returnNone();
    make(inner.code.build(), def.parameters(), annotations(def));
    decorate(def.decorators());
    unit.names().store(def.name());
  }

  private static void own(Unit inner, List<Stmt> body) {
    List<String> parameters = inner.code.variables.subList(0, inner.code.arguments.positional());
    List<String> owned = Ownership.of(body, parameters, inner.names()::isUnshared);
    inner.own(owned);
    parameters.stream()
        .filter(owned::contains)
        .forEach(name -> inner.code.emit(Op.ADOPT, inner.names().slot(name), 0));
  }

  private Code.Kind kind(Stmt.FunctionDef def) {
    boolean yields = unit.scopeAt(def.span()).isGenerator();
    if (def.isAsync()) {
      return yields ? Code.Kind.ASYNC_GENERATOR : Code.Kind.COROUTINE;
    }
    return yields ? Code.Kind.GENERATOR : Code.Kind.FUNCTION;
  }

  private void decorate(List<Expr> decorators) {
    for (Expr decorator : decorators.reversed()) {
      code.at(decorator.span());
      code.emit(Op.CALL, 1, -1);
    }
  }

  void lambda(Expr.Lambda lambda) {
    Code.Kind kind =
        unit.scopeAt(lambda.span()).isGenerator() ? Code.Kind.GENERATOR : Code.Kind.FUNCTION;
    Unit inner = unit.inner("<lambda>", kind, lambda.span());
    begin(inner, lambda.parameters());
    inner.expressions().push(lambda.body());
    inner.code.emitEnd(Op.RETURN, 0, -1);
    make(inner.code.build(), lambda.parameters(), List.of());
  }

  private static void begin(Unit inner, Parameters parameters) {
    int positionalOnly = parameters.positionalOnly().size();
    inner.code.arguments =
        new Code.Arguments(
            positionalOnly,
            positionalOnly + parameters.regular().size(),
            parameters.keywordOnly().size(),
            parameters.star() != null,
            parameters.doubleStar() != null);
    inner.names().makeCells();
  }

  /// Pushes defaults and annotations, then makes the function.
  private void make(Code inner, Parameters parameters, List<Annotation> annotations) {
    List<Expr> defaults =
        Stream.concat(parameters.positionalOnly().stream(), parameters.regular().stream())
            .flatMap(parameter -> Stream.ofNullable(parameter.defaultValue()))
            .toList();
    List<String> keywordDefaults = new ArrayList<>();
    defaults.forEach(unit.expressions()::push);
    for (Parameter parameter : parameters.keywordOnly()) {
      if (parameter.defaultValue() != null) {
        unit.expressions().push(parameter.defaultValue());
        keywordDefaults.add(Compiler.mangle(parameter.name(), unit.scope.className));
      }
    }
    annotations.forEach(annotation -> unit.expressions().pushAnnotation(annotation.value()));
    int pushed = defaults.size() + keywordDefaults.size() + annotations.size();
    FunctionShape shape =
        new FunctionShape(
            inner,
            defaults.size(),
            keywordDefaults,
            annotations.stream().map(Annotation::name).toList());
    code.emit(Op.MAKE_FUNCTION, code.constant(shape), 1 - pushed);
  }

  private record Annotation(String name, Expr value) {}

  /// In the order of the parameters in the source, which is not that of their variables.
  private static List<Annotation> annotations(Stmt.FunctionDef def) {
    Parameters all = def.parameters();
    List<Annotation> annotations = new ArrayList<>();
    Stream.of(
            all.positionalOnly().stream(),
            all.regular().stream(),
            Stream.ofNullable(all.star()),
            all.keywordOnly().stream(),
            Stream.ofNullable(all.doubleStar()))
        .flatMap(parameters -> parameters)
        .forEach(parameter -> annotate(annotations, parameter.name(), parameter.annotation()));
    annotate(annotations, RETURN_ANNOTATION, def.returns());
    return annotations;
  }

  private static void annotate(
      List<Annotation> annotations, String name, @Nullable Expr annotation) {
    if (annotation != null) {
      annotations.add(new Annotation(name, annotation));
    }
  }

  void classDef(Stmt.ClassDef def) {
    def.decorators().forEach(unit.expressions()::push);
    code.at(def.span());
    code.emit(Op.LOAD_BUILD_CLASS, 1);
    Unit inner = unit.inner(def.name(), Code.Kind.CLASS, def.span());
    classBody(inner, def);
    make(inner.code.build(), NO_PARAMETERS, List.of());
    unit.expressions().pushConstant(def.name());
    new CallCompiler(unit).arguments(def.arguments(), 2);
    decorate(def.decorators());
    unit.names().store(def.name());
  }

  /// The body's value is the cell of `__class__`, to be filled with the class, or None.
  private static void classBody(Unit inner, Stmt.ClassDef def) {
    inner.names().makeCells();
    inner.names().load("__name__");
    inner.names().store("__module__");
    inner.expressions().pushConstant(inner.code.qualifiedName);
    inner.names().store("__qualname__");
    String text = StatementCompiler.documentation(def.body());
    if (text != null) {
      inner.expressions().pushConstant(text);
      inner.names().store("__doc__");
    }
    if (StatementCompiler.hasAnnotations(def.body())) {
      inner.code.emit(Op.SETUP_ANNOTATIONS, 0);
    }
    inner.statements().body(def.body());
    if (inner.scope.isCell("__class__")) {
      inner.code.emit(Op.LOAD_FAST, inner.names().slot("__class__"), 1);
      inner.code.emitEnd(Op.RETURN, 0, -1);
    } else {
      inner.statements().returnNone();
    }
  }

  void comprehension(Expr.Comprehension node) {
    Expr.Generator first = node.generators().getFirst();
    switch (node.kind()) {
      case LIST ->
          comprehension(node, "<listcomp>", node.generators(), Op.BUILD_LIST, Op.LIST_APPEND);
      case SET -> comprehension(node, "<setcomp>", node.generators(), Op.BUILD_SET, Op.SET_ADD);
      case GENERATOR -> {
        boolean isAsync = unit.scopeAt(node.span()).isAwaiting();
        Code.Kind kind = isAsync ? Code.Kind.ASYNC_GENERATOR : Code.Kind.GENERATOR;
        Unit inner = begin(node, "<genexpr>", kind, first);
        loops(inner, node, node.generators(), 0, () -> yieldElement(inner, node.element()));
        inner.statements().returnNone();
        run(inner, first);
      }
    }
  }

  private static void yieldElement(Unit inner, Expr element) {
    inner.expressions().push(element);
    inner.code.emit(Op.YIELD, 0);
    inner.code.emit(Op.POP, -1);
  }

  private void comprehension(
      Expr.Comprehension node, String name, List<Expr.Generator> generators, int build, int add) {
    Unit inner = begin(node, name, collectorKind(node), generators.getFirst());
    inner.code.emit(build, 0, 1);
    loops(
        inner,
        node,
        generators,
        0,
        () -> {
          inner.expressions().push(node.element());
          inner.code.emit(add, generators.size() + 1, -1);
        });
    inner.code.emitReturn();
    run(inner, generators.getFirst());
  }

  void comprehension(Expr.DictComprehension node) {
    List<Expr.Generator> generators = node.generators();
    Unit inner = begin(node, "<dictcomp>", collectorKind(node), generators.getFirst());
    inner.code.emit(Op.BUILD_DICT, 0, 1);
    loops(
        inner,
        node,
        generators,
        0,
        () -> {
          inner.expressions().push(node.key());
          inner.expressions().push(node.value());
          inner.code.emit(Op.DICT_PUT, generators.size() + 1, -2);
        });
    inner.code.emitReturn();
    run(inner, generators.getFirst());
  }

  private Code.Kind collectorKind(Expr node) {
    return unit.scopeAt(node.span()).isAwaiting() ? Code.Kind.COROUTINE : Code.Kind.FUNCTION;
  }

  private Unit begin(Expr node, String name, Code.Kind kind, Expr.Generator first) {
    Unit inner = unit.inner(name, kind, node.span());
    inner.code.arguments = new Code.Arguments(1, 1, 0, false, false);
    inner.names().makeCells();
    if (unit.isOwned(first.iterable())) {
      inner.own(List.of(Compiler.ITERATOR));
      inner.code.emit(Op.ADOPT, 0, 0);
    }
    return inner;
  }

  /// Makes the comprehension's function and calls it with the iterator of the first `for`.
  private void run(Unit inner, Expr.Generator first) {
    make(inner.code.build(), NO_PARAMETERS, List.of());
    unit.expressions().push(first.iterable());
    new ForLoop(unit, first.iterable(), first.isAsync(), code.span()).iterator();
    if (unit.isOwned(first.iterable())) {
      code.emit(Op.LEND, Lending.ONLY_ARGUMENT, 0);
    }
    code.emit(Op.CALL, 1, -1);
    if (inner.code.kind == Code.Kind.COROUTINE) {
      code.emit(Op.AWAIT, 0);
    }
  }

  private void loops(
      Unit inner, Expr node, List<Expr.Generator> generators, int index, Runnable element) {
    if (index == generators.size()) {
      element.run();
      return;
    }
    Expr.Generator generator = generators.get(index);
    ForLoop loop = new ForLoop(inner, generator.iterable(), generator.isAsync(), node.span());
    if (index == 0) {
      inner.code.emit(Op.LOAD_FAST, 0, 1);
    } else {
      inner.expressions().push(generator.iterable());
      loop.iterator();
    }
    loop.begin();
    inner.targets().store(generator.target());
    Label skip = new Label();
    generator.conditions().forEach(test -> inner.expressions().jumpIfFalse(test, skip));
    loops(inner, node, generators, index + 1, element);
    inner.code.place(skip);
    loop.end();
  }
}
