package dev.simmer.python.library.asyncio;

import dev.simmer.loop.primitive.LoopBound;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// An object of the library that the program may derive classes from: it holds a part of the event
/// loop's machinery, which its `__init__` makes.
final class Holder extends PyObject {
  private @Nullable Object held;

  private Holder(PyType type) {
    super(type);
  }

  /// A type whose instances hold something; its `__init__` is to call [#init].
  static PyType type(String module, String name, PyType base) {
    return PyType.builtIn(module, name, base)
        .withAttributes()
        .constructor(name + "(cls, *args, **kwargs)", (py, a) -> new Holder((PyType) a[0]));
  }

  /// A new instance that holds something.
  static Holder of(PyType type, Object held) {
    Holder holder = new Holder(type);
    holder.hold(held);
    return holder;
  }

  /// Has the instance, the first of the arguments, hold something.
  static Object init(Object[] a, Object held) {
    ((Holder) a[0]).hold(held);
    return Singleton.NONE;
  }

  private void hold(Object part) {
    held = part;
    if (part instanceof LoopBound primitive) {
      primitive.showAs(this);
    }
  }

  /// What the value holds, if it is of this kind; else null.
  static <T> @Nullable T heldOrNull(@Nullable Object value, Class<T> kind) {
    return value instanceof Holder holder && kind.isInstance(holder.held)
        ? kind.cast(holder.held)
        : null;
  }

  /// What the first of the arguments holds; raises AttributeError if nobody called its `__init__`.
  static <T> T held(Object[] a, Class<T> kind) {
    T held = heldOrNull(a[0], kind);
    if (held == null) {
      String type = ((Holder) a[0]).type().name();
      throw PyError.of("AttributeError", "'" + type + "' object has no attribute '_loop'");
    }
    return held;
  }

  /// The program's own method of this name, bound to the instance, where its class has one in place
  /// of the library's.
  static boolean overrides(Object instance, String method, PyType library) {
    return ((Holder) instance).type().lookup(method) != library.lookup(method);
  }
}
