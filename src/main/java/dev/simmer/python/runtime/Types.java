package dev.simmer.python.runtime;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The built-in types of one run, and the type of any value.
///
/// The types are made here; the library gives them their methods.
public final class Types {
  public final PyType object = PyType.builtIn("builtins", "object");
  public final PyType type = simple("type");
  public final PyType int_ = simple("int").plain();
  public final PyType bool = PyType.builtIn("builtins", "bool", int_).sealed();
  public final PyType float_ = simple("float").plain();
  public final PyType str = simple("str").plain();
  public final PyType bytes = simple("bytes").plain();
  public final PyType bytearray = simple("bytearray");
  public final PyType list = simple("list");
  public final PyType tuple = simple("tuple");
  public final PyType dict = simple("dict");
  public final PyType set = simple("set");
  public final PyType frozenset = simple("frozenset");
  public final PyType range = simple("range").sealed();
  public final PyType slice = simple("slice").sealed();
  public final PyType function = simple("function").sealed();
  public final PyType method = simple("method").sealed();
  public final PyType builtin = simple("builtin_function_or_method").sealed();
  public final PyType module = simple("module");
  public final PyType generator = simple("generator").sealed();
  public final PyType coroutine = simple("coroutine").sealed();
  public final PyType asyncGenerator = simple("async_generator").sealed();
  public final PyType property = simple("property");
  public final PyType staticmethod = simple("staticmethod");
  public final PyType classmethod = simple("classmethod");
  public final PyType super_ = simple("super");
  public final PyType baseException = simple("BaseException").withAttributes();

  private final Map<String, PyType> exceptions = new LinkedHashMap<>();
  private final Map<Class<?>, PyType> ofClass = new HashMap<>();
  private final Map<String, PyType> iterators = new HashMap<>();
  private final Map<Singleton, PyType> singletons = new HashMap<>();

  Types() {
    exceptions.put("BaseException", baseException);
    register(Boolean.class, bool);
    register(Long.class, int_);
    register(BigInteger.class, int_);
    register(Double.class, float_);
    register(String.class, str);
    register(PyBytes.class, bytes);
    register(PyRange.class, range);
    register(PySlice.class, slice);
    register(PyFunction.class, function);
    register(BoundMethod.class, method);
    register(Builtin.class, builtin);
    register(PyModule.class, module);
    register(SlotMember.class, simple("member_descriptor").sealed());
    register(Descriptors.StaticMethod.class, staticmethod);
    register(Descriptors.ClassMethod.class, classmethod);
    register(Descriptors.Super.class, super_);
    register(Cell.class, simple("cell").sealed());
    register(PyGenerator.class, generator);
    register(PyCoroutine.class, coroutine);
    register(PyAsyncGenerator.class, asyncGenerator);
  }

  /// Says which type the values of a Java class have.
  public void register(Class<?> javaClass, PyType type) {
    ofClass.put(javaClass, type);
  }

  /// Adds an exception type, so that [PyError#of] finds it by its name.
  public PyType addException(PyType exception) {
    exceptions.put(exception.name(), exception);
    return exception;
  }

  /// The exception type of a name that the library knows.
  ///
  /// @throws IllegalArgumentException for a name that it does not know
  public PyType exception(String name) {
    PyType found = exceptions.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no exception type " + name);
    }
    return found;
  }

  /// All exception types, in the order in which they were added.
  public Map<String, PyType> exceptions() {
    return Map.copyOf(exceptions);
  }

  /// The type of a value.
  public PyType of(Object value) {
    if (value instanceof PyObject object) {
      return object.type();
    }
    if (value instanceof PyType made) {
      PyType metatype = made.metatype();
      return metatype == null ? type : metatype;
    }
    PyType known = ofClass.get(value.getClass());
    return known != null ? known : ofOther(value);
  }

  private PyType ofOther(Object value) {
    return switch (value) {
      case Singleton singleton ->
          singletons.computeIfAbsent(singleton, s -> simple(s.typeName()).sealed());
      case PyIterator iterator ->
          iterators.computeIfAbsent(iterator.typeName(), this::iteratorType);
      default -> ofSuperclass(value.getClass());
    };
  }

  private PyType ofSuperclass(Class<?> javaClass) {
    for (@Nullable Class<?> c = javaClass.getSuperclass(); c != null; c = c.getSuperclass()) {
      PyType known = ofClass.get(c);
      if (known != null) {
        register(javaClass, known);
        return known;
      }
    }
    throw new IllegalStateException("a value of no type: " + javaClass);
  }

  private PyType iteratorType(String name) {
    return simple(name)
        .sealed()
        .method("__iter__(self)", (py, a) -> a[0])
        .method("__next__(self)", (py, a) -> py.nextOrStop(a[0]));
  }

  private PyType simple(String name) {
    return PyType.builtIn("builtins", name, object);
  }
}
