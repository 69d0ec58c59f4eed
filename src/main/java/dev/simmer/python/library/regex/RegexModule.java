package dev.simmer.python.library.regex;

import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;

/// `_re`: patterns, and what matches them. The functions of `re` are written in Python.
public final class RegexModule {
  private RegexModule() {}

  public static PyModule create(Interpreter py) {
    RegexTypes types = new RegexTypes(py);
    return new PyModule("_re")
        .with("Pattern", types.pattern)
        .with("Match", types.match)
        .function(
            "compile(pattern, flags, error, /)",
            (p, a) ->
                PyPattern.compile(p, types, a[0], (int) Conversions.longIndex(p, a[1]), a[2]));
  }
}
