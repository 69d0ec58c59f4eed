package dev.simmer.python.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.trace.SourceSpan;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParserTest {
  private static String tree(String source) throws SyntaxException {
    return Sexp.of(Parser.parse(source).body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          a + b * c ~ (+ a (* b c))
          a - b - c ~ (- (- a b) c)
          a ** b ** c ~ (** a (** b c))
          -a ** -b ~ (Unary MINUS (** a (Unary MINUS b)))
          a | b ^ c & d << e + f @ g ~ (| a (^ b (& c (<< d (+ e (@ f g))))))
          not a or b and c ~ (BoolOp OR [(Unary NOT a) (BoolOp AND [b c])])
          a < b is not c not in d ~ (Compare a [< is not not in] [b c d])
          a if b else c if d else e ~ (Conditional b a (Conditional d c e))
          a.b[c](d) ~ (Call (Subscript (Attribute a b) c) [(Argument - NONE d)])
          x[1:, ::2] ~ (Subscript x (TupleDisplay [(Slice 1 - -) (Slice - - 2)]))
          f(a, *b, c=d, **e) ~ (Call f [(Argument - NONE a) (Argument - ONE b) (Argument c NONE d) (Argument - TWO e)])
          (y := 1) ~ (Named y 1)
          () ~ (TupleDisplay [])
          *a, b ~ (TupleDisplay [(Starred a) b])
          {1: a, **b} ~ (DictDisplay [(DictItem 1 a) (DictItem - b)])
          {a, b} ~ (SetDisplay [a b])
          [a for b in c if d] ~ (Comprehension LIST a [(Generator b c [d] false)])
          {a: b for c in d} ~ (DictComprehension a b [(Generator c d [] false)])
          f(a for a in b) ~ (Call f [(Argument - NONE (Comprehension GENERATOR a [(Generator a b [] false)]))])
          lambda a, /, b=1, *, c: a ~ (Lambda (Parameters [(Parameter a - -)] [(Parameter b - 1)] - [(Parameter c - -)] -) a)
          1_000 + 0x_ff + 0b11 + 1e3 + 2j ~ (+ (+ (+ (+ 1000 255) 3) 1000.0) 2.0j)
          'a' "b" r'\\n' ~ 'ab\\n'
          '\\x41\\u0042\\N{LATIN SMALL LETTER C}\\103' ~ 'ABcC'
          b'\\x41' b'\\q' ~ b'A\\q'
          f'{a}' ~ (FormattedString [(Field a - -)])
          f'{{}}{a!r:>{w}.2f}' ~ (FormattedString ['{}' (Field a r ['>' (Field w - -) '.2f'])])
          f'{a + 1 = }' ~ (FormattedString ['a + 1 = ' (Field (+ a 1) r -)])
          'x' f'{a["b"]}' 'y' ~ (FormattedString ['x' (Field (Subscript a 'b') - -) 'y'])
          f'{a!=b}' ~ (FormattedString [(Field (Compare a [!=] [b]) - -)])
          """)
  void expressions(String source, String tree) throws SyntaxException {
    assertEquals(tree.replace("!=", "NOT_EQUAL"), withSymbols(tree(source)));
  }

  /// Operators of comparisons as they are written, so that the table above stays readable.
  private static String withSymbols(String tree) {
    return tree.replace("[LESS IS_NOT NOT_IN]", "[< is not not in]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          a = b = c ~ (Assign [a b] c)
          a, *b = c ~ (Assign [(TupleDisplay [a (Starred b)])] c)
          a //= b ~ (AugmentedAssign a FLOOR_DIVIDE b)
          a: b = c ~ (AnnotatedAssign a b c true)
          (a): b ~ (AnnotatedAssign a b - false)
          del a, b[c] ~ (Delete [a (Subscript b c)])
          import a.b as c, d ~ (Import [(Alias a.b c) (Alias d -)])
          from ..a import (b as c,) ~ (ImportFrom a [(Alias b c)] 2)
          from . import * ~ (ImportFrom  [] 1)
          raise a from b ~ (Raise a b)
          assert a, b ~ (Assert a b)
          global a, b ~ (Global [a b])
          pass; pass ~ (Pass ) (Pass )
          if a: b ~ (If a [b] [])
          while a: break ~ (While a [(Break )] [])
          for a, b in c: continue ~ (For (TupleDisplay [a b]) c [(Continue )] [] false)
          with a as b, c: d ~ (With [(WithItem a b) (WithItem c -)] [d] false)
          with (a as b, c): d ~ (With [(WithItem a b) (WithItem c -)] [d] false)
          with (a, b): c ~ (With [(WithItem a -) (WithItem b -)] [c] false)
          with (a).b: c ~ (With [(WithItem (Attribute a b) -)] [c] false)
          def f(a: b = c, *d, **e) -> g: return ~ (FunctionDef f (Parameters [] [(Parameter a b c)] (Parameter d - -) [] (Parameter e - -)) [(Return -)] [] g false)
          async def f(): await a ~ (FunctionDef f (Parameters [] [] - [] -) [(Await a)] [] - true)
          class A(B, c=d): pass ~ (ClassDef A [(Argument - NONE B) (Argument c NONE d)] [(Pass )] [])
          match = case = _ ~ (Assign [match case] _)
          """)
  void statements(String source, String tree) throws SyntaxException {
    assertEquals(tree, tree(source));
  }

  @Test
  void elifIsAnIfInElse() throws SyntaxException {
    assertEquals("(If a [b] [(If c [d] [e])])", tree("if a:\n  b\nelif c:\n  d\nelse:\n  e\n"));
  }

  @Test
  void tryWithAllItsParts() throws SyntaxException {
    assertEquals(
        "(Try [a] [(Handler b c [d]) (Handler - - [e])] [f] [g] false)",
        tree("try: a\nexcept b as c: d\nexcept: e\nelse: f\nfinally: g\n"));
    assertEquals("(Try [a] [(Handler b - [c])] [] [] true)", tree("try: a\nexcept* b: c\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          1 | -2 | 'a' ~ (Or [(Value 1) (Value (Unary MINUS 2)) (Value 'a')])
          _ ~ (Capture - -)
          a ~ (Capture - a)
          a.b ~ (Value (Attribute a b))
          None ~ (Value NONE)
          1 + 2j ~ (Value (+ 1 2.0j))
          [a, *_] ~ (Sequence [(Capture - a) (Star -)])
          a, *b ~ (Sequence [(Capture - a) (Star b)])
          (a) ~ (Capture - a)
          {'k': v, **r} ~ (Mapping ['k'] [(Capture - v)] r)
          A(b, c=1) as d ~ (Capture (ClassPattern A [(Capture - b)] [c] [(Value 1)]) d)
          """)
  void patterns(String pattern, String tree) throws SyntaxException {
    assertEquals(
        "(Match x [(Case " + tree + " g [(Pass )])])",
        tree("match x:\n  case " + pattern + " if g:\n    pass\n"));
  }

  static Stream<Path> programs() throws IOException, URISyntaxException {
    URL golden = Objects.requireNonNull(ParserTest.class.getResource("/golden"));
    try (Stream<Path> files = Files.list(Path.of(golden.toURI()))) {
      return files.filter(ParserTest::isPython).sorted().toList().stream();
    }
  }

  /// One of the golden programs is there to be refused.
  private static boolean isPython(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".py") && !name.equals("a13_await_outside_async.py");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyGoldenProgramParses(Path program) throws Exception {
    Parser.parse(Files.readString(program));
  }

  @Test
  void spansAreThoseOfCpython() throws SyntaxException {
    Stmt statement = Parser.parse("x = 1\n'é😀'; (a).b = f((c) + d)  # e\n").body().get(2);
    Stmt.Assign assign = (Stmt.Assign) statement;
    assertEquals(new SourceSpan(2, 7, 2, 25), assign.span());
    assertEquals(new SourceSpan(2, 7, 2, 12), assign.targets().getFirst().span());
    Expr.Call call = (Expr.Call) assign.value();
    assertEquals(new SourceSpan(2, 17, 2, 25), call.arguments().getFirst().span().to(call.span()));
  }

  @Test
  void aDecoratedFunctionBeginsAtDef() throws SyntaxException {
    Stmt function = Parser.parse("@a\n@b\nasync def f():\n  pass\n\n").body().getFirst();
    assertEquals(new SourceSpan(3, 1, 4, 7), function.span());
  }

  @Test
  void fieldsOfStringsHaveTheirTruePlaces() throws SyntaxException {
    Stmt statement = Parser.parse("x = f'''é\n{ a } {b}'''\n").body().getFirst();
    Expr.FormattedString string = (Expr.FormattedString) ((Stmt.Assign) statement).value();
    Expr.Piece.Field first = (Expr.Piece.Field) string.pieces().get(1);
    Expr.Piece.Field second = (Expr.Piece.Field) string.pieces().get(3);
    assertEquals(new SourceSpan(2, 3, 2, 4), first.value().span());
    assertEquals(new SourceSpan(2, 8, 2, 9), second.value().span());
  }

  @Test
  void lineEndsAndByteOrderMarkAreNormalized() throws SyntaxException {
    Module module = Parser.parse("\uFEFFif a:\r\n  b\rc");
    assertEquals("if a:\n  b\nc", module.source());
    assertEquals("(If a [b] []) c", Sexp.of(module.body()));
  }

  @Test
  void anEmptyProgramIsAProgram() throws SyntaxException {
    assertEquals("", tree(""));
    assertEquals("", tree("\n# nothing\n"));
  }
}
