package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;

/// What `object` itself says of an instance.
public final class PlainRepr {
  private PlainRepr() {}

  /// `object.__repr__(value)`: `<asyncio.locks.Lock object at 0x7f0000000010>`.
  public static String of(Interpreter py, Object value) {
    Object repr = py.types().object.lookup("__repr__");
    return repr == null ? "<object>" : py.str(py.call(repr, value));
  }

  /// Where it is: ` at 0x7f0000000010`.
  public static String at(Interpreter py, Object value) {
    String plain = of(py, value);
    return plain.substring(plain.lastIndexOf(" at "), plain.length() - 1);
  }
}
