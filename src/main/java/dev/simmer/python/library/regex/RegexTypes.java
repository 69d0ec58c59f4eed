package dev.simmer.python.library.regex;

import dev.simmer.python.library.Unions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyType;

/// The types `re.Pattern` and `re.Match`.
final class RegexTypes {
  final PyType pattern;
  final PyType match;

  RegexTypes(Interpreter py) {
    pattern = PyType.builtIn("re", "Pattern", py.types().object).dotted();
    match = PyType.builtIn("re", "Match", py.types().object).dotted();
    Unions.makeGeneric(pattern);
    Unions.makeGeneric(match);
    PatternType.install(pattern);
    MatchType.install(match);
  }
}
