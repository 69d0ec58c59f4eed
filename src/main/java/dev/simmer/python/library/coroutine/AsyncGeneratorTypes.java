package dev.simmer.python.library.coroutine;

import dev.simmer.python.library.Conversions;
import dev.simmer.python.runtime.AsyncGeneratorStep;
import dev.simmer.python.runtime.AsyncIteration;
import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyAsyncGenerator;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import org.jspecify.annotations.Nullable;

/// `async_generator`, what its methods give, `aiter` and `anext`.
final class AsyncGeneratorTypes {
  private AsyncGeneratorTypes() {}

  static void install(Interpreter py) {
    installGenerator(py.types());
    awaitable(py.types(), "async_generator_asend", AsyncGeneratorStep.Next.class);
    awaitable(py.types(), "async_generator_athrow", AsyncGeneratorStep.Throw.class);
    awaitable(py.types(), "anext_awaitable", NextOrDefault.class);
    add(py, Builtin.function("aiter(async_iterable, /)", AsyncGeneratorTypes::iterator));
    add(py, Builtin.function("anext(async_iterator, default=None, /)", AsyncGeneratorTypes::next));
  }

  private static void add(Interpreter py, Builtin function) {
    py.builtins().set(function.name(), function);
  }

  private static void installGenerator(Types types) {
    types
        .asyncGenerator
        .method(
            "__repr__(self, /)",
            (py, a) -> Driving.repr(py, "async_generator", generator(a).qualifiedName(), a[0]))
        .method("__aiter__(self, /)", (py, a) -> a[0])
        .method("__anext__(self, /)", (py, a) -> generator(a).next(Singleton.NONE))
        .method("asend(self, value, /)", (py, a) -> generator(a).next(a[1]))
        .method(
            "athrow(self, type, value=None, traceback=None, /)",
            (py, a) -> generator(a).raising(() -> Driving.exception(py, a)))
        .method("aclose(self, /)", (py, a) -> generator(a).closing())
        .property("__name__", (py, a) -> generator(a).name())
        .property("__qualname__", (py, a) -> generator(a).qualifiedName())
        .property("ag_running", (py, a) -> generator(a).isRunning())
        .property("ag_frame", (py, a) -> Driving.orNone(generator(a).frameView()))
        .property("ag_await", (py, a) -> Driving.orNone(generator(a).awaited()));
  }

  private static PyAsyncGenerator generator(Object[] a) {
    return (PyAsyncGenerator) a[0];
  }

  private static void awaitable(Types types, String name, Class<?> javaClass) {
    PyType type = PyType.builtIn("builtins", name, types.object);
    CoroutineType.drivenIterator(type).method("__await__(self, /)", (py, a) -> a[0]);
    types.register(javaClass, type);
  }

  private static Object iterator(Interpreter py, @Nullable Object[] a) {
    Object iterable = Driving.orNone(a[0]);
    Object iterator = AsyncIteration.of(py, iterable);
    String type = Conversions.typeName(py, iterable);
    if (iterator == null) {
      throw PyError.type("'" + type + "' object is not an async iterable");
    }
    if (!AsyncIteration.isIterator(py, iterator)) {
      throw PyError.type(
          "aiter() returned not an async iterator of type '"
              + Conversions.typeName(py, iterator)
              + "'");
    }
    return iterator;
  }

  private static Object next(Interpreter py, @Nullable Object[] a) {
    Object iterator = Driving.orNone(a[0]);
    Object next = py.callSpecial(iterator, "__anext__");
    if (next == null) {
      throw PyError.type(
          "'" + Conversions.typeName(py, iterator) + "' object is not an async iterator");
    }
    return a[1] == null ? next : new NextOrDefault(py, next, a[1]);
  }
}
