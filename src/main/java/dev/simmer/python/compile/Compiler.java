package dev.simmer.python.compile;

import dev.simmer.python.syntax.Diagnostic;
import dev.simmer.python.syntax.Module;
import dev.simmer.python.syntax.Parser;
import dev.simmer.python.syntax.SyntaxException;
import dev.simmer.trace.SourceSpan;
import org.jspecify.annotations.Nullable;

/// Turns a program's syntax tree into code.
public final class Compiler {
  /// The parameter of a comprehension's function: the iterator of its first `for`.
  static final String ITERATOR = ".0";

  private Compiler() {}

  /// The code of a program whose lines take no time.
  ///
  /// @throws SyntaxException where the program uses what is not supported
  public static Code compile(Module module) throws SyntaxException {
    return compile(module, 0);
  }

  /// The code of a program.
  ///
  /// @param lineCost how long each line of a function takes, in nanoseconds of virtual time
  /// @throws SyntaxException where the program uses what is not supported
  public static Code compile(Module module, long lineCost) throws SyntaxException {
    return compile(module, false, lineCost);
  }

  /// The code of a module of the library, from its text.
  ///
  /// @throws IllegalStateException where the text is not supported Python
  public static Code compileLibrary(String source) {
    try {
      return compile(Parser.parse(source), true, 0);
    } catch (SyntaxException e) {
      throw new IllegalStateException(e.diagnostic().toString(), e);
    }
  }

  private static Code compile(Module module, boolean isLibrary, long lineCost)
      throws SyntaxException {
    SourceSpan start = new SourceSpan(1, 1, 1, 1);
    CodeBuilder code =
        new CodeBuilder(
            "<module>",
            "<module>",
            Code.Kind.MODULE,
            start,
            Dialect.of(module, isLibrary, lineCost));
    code.documentation = StatementCompiler.documentation(module.body());
    Unit unit = new Unit(code, ScopeBuilder.scopesOf(module), ScopeBuilder.MODULE);
    try {
      unit.statements().moduleBody(module.body());
    } catch (Refusal refusal) {
      throw new SyntaxException(refusal.diagnostic);
    }
    return code.build();
  }

  /// A name as code in a class sees it: `__secret` becomes `_Class__secret`.
  static String mangle(String name, @Nullable String className) {
    if (className == null || !name.startsWith("__") || name.endsWith("__") || name.contains(".")) {
      return name;
    }
    String stripped = className.replaceFirst("^_+", "");
    return stripped.isEmpty() ? name : "_" + stripped + name;
  }

  static Refusal refuse(String message, SourceSpan span) {
    return new Refusal(new Diagnostic(message, span));
  }

  /// A construct that is not supported was met.
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Diagnostic diagnostic;

    Refusal(Diagnostic diagnostic) {
      super(diagnostic.message(), null, false, false);
      this.diagnostic = diagnostic;
    }
  }
}
