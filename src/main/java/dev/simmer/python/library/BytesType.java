package dev.simmer.python.library;

import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.PyValue;

/// `bytes`: what it does not share with `bytearray`.
final class BytesType {
  private BytesType() {}

  static void install(PyType bytes) {
    ByteStrings.install(bytes);
    bytes
        .constructor(
            "bytes(cls, source=b'', encoding='', errors='')",
            (py, a) -> PyValue.of((PyType) a[0], py.types().bytes, create(py, a)))
        .method("__repr__(self, /)", (py, a) -> StringLiteral.repr(((ByteString) a[0]).bytes()))
        .method("__hash__(self, /)", (py, a) -> (long) a[0].hashCode());
  }

  private static Object create(Interpreter py, Object[] a) {
    Object own = a[1] == null ? null : py.callSpecial(a[1], "__bytes__");
    return own instanceof PyBytes
        ? own
        : new PyBytes(ByteSources.bytes(py, "bytes", a[1], a[2], a[3]));
  }
}
