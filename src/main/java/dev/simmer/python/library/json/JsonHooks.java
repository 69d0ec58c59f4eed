package dev.simmer.python.library.json;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// The settings of a `JSONDecoder`: what is called for parts of the text; null where nothing is.
record JsonHooks(
    @Nullable Object object,
    @Nullable Object pairs,
    @Nullable Object real,
    @Nullable Object integer,
    @Nullable Object constant,
    boolean isStrict) {
  static JsonHooks of(Interpreter py, Object decoder) {
    return new JsonHooks(
        hook(py, decoder, "object_hook"),
        hook(py, decoder, "object_pairs_hook"),
        hook(py, decoder, "parse_float"),
        hook(py, decoder, "parse_int"),
        hook(py, decoder, "parse_constant"),
        py.truth(py.getAttribute(decoder, "strict")));
  }

  private static @Nullable Object hook(Interpreter py, Object decoder, String name) {
    Object hook = py.getAttribute(decoder, name);
    return hook == Singleton.NONE ? null : hook;
  }
}
