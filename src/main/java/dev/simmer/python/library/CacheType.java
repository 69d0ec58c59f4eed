package dev.simmer.python.library;

import dev.simmer.python.runtime.BoundMethod;
import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.ArrayList;
import java.util.List;

/// `functools.lru_cache` and `functools.cache`
final class CacheType {
  private static final long USUAL_SIZE = 128;
  private static final long UNBOUNDED = -1;

  private CacheType() {}

  /// A function that remembers what it returned; those used last come last.
  private static final class Cached extends PyObject {
    final Object function;
    final long size;
    final boolean typed;
    final PyDict results;
    long hits;
    long misses;

    Cached(Interpreter py, PyType type, Object function, long size, boolean typed) {
      super(type);
      this.function = function;
      this.size = size;
      this.typed = typed;
      this.results = new PyDict(py);
    }
  }

  static void install(Interpreter py, PyModule module) {
    PyType info = cacheInfo(py);
    PyType type =
        PyType.builtIn("functools", "_lru_cache_wrapper", py.types().object)
            .dotted()
            .withAttributes()
            .method("__call__(self, /, *args, **kwargs)", CacheType::call)
            .method("cache_info(self, /)", (p, a) -> infoOf(info, (Cached) a[0]))
            .method("cache_parameters(self, /)", (p, a) -> parameters(p, (Cached) a[0]))
            .method("cache_clear(self, /)", (p, a) -> clear((Cached) a[0]))
            .method("__get__(self, instance, owner=None, /)", (p, a) -> bind(a));
    module
        .function("lru_cache(maxsize=128, typed=False)", (p, a) -> decorate(p, type, a))
        .function("cache(user_function, /)", (p, a) -> wrap(p, type, a[0], UNBOUNDED, false));
  }

  private static Object bind(Object[] a) {
    return Arguments.isGiven(a[1]) ? new BoundMethod(a[1], a[0]) : a[0];
  }

  private static Object decorate(Interpreter py, PyType type, Object[] a) {
    Object argument = a[0];
    boolean typed = a[1] != null && py.truth(a[1]);
    boolean isSize = argument == null || Numbers.isInteger(argument) || argument == Singleton.NONE;
    if (!isSize) {
      return wrap(py, type, argument, USUAL_SIZE, typed);
    }
    long given =
        argument == Singleton.NONE ? UNBOUNDED : Arguments.number(py, argument, USUAL_SIZE);
    long size = argument == Singleton.NONE ? UNBOUNDED : Math.max(0, given);
    return Builtin.function(
        "decorating_function(user_function, /)", (p, call) -> wrap(p, type, call[0], size, typed));
  }

  private static Object wrap(
      Interpreter py, PyType type, Object function, long size, boolean typed) {
    Cached cached = new Cached(py, type, function, size, typed);
    return FunctoolsModule.updateWrapper(py, cached, function, null);
  }

  private static Object call(Interpreter py, Object[] a) {
    Cached cached = (Cached) a[0];
    PyTuple arguments = (PyTuple) a[1];
    PyDict keywords = (PyDict) a[2];
    Object key = key(py, cached, arguments, keywords);
    Object known = cached.size == 0 ? null : cached.results.get(py, key);
    if (known != null) {
      cached.hits++;
      if (cached.size != UNBOUNDED) {
        cached.results.remove(py, key);
        cached.results.put(py, key, known);
      }
      return known;
    }
    cached.misses++;
    Object result = KeywordCalls.call(py, cached.function, arguments, keywords);
    if (cached.size != 0) {
      cached.results.put(py, key, result);
    }
    if (cached.size != UNBOUNDED && cached.results.size() > cached.size) {
      cached.results.removeEntry(cached.results.nextEntry(0));
    }
    return result;
  }

  private static Object key(Interpreter py, Cached cached, PyTuple arguments, PyDict keywords) {
    if (keywords.size() == 0 && !cached.typed) {
      return isKeyItself(py, arguments) ? arguments.get(0) : arguments;
    }
    List<Object> parts = new ArrayList<>(arguments.asList());
    parts.add(Singleton.ELLIPSIS);
    for (int e = keywords.nextEntry(0); e >= 0; e = keywords.nextEntry(e + 1)) {
      parts.add(keywords.keyAt(e));
      parts.add(keywords.valueAt(e));
    }
    if (cached.typed) {
      List.copyOf(parts).forEach(part -> parts.add(py.typeOf(part)));
    }
    return new PyTuple(py, parts.toArray());
  }

  /// A single integer or text: so 1 and 1.0 are kept apart there, and only there.
  private static boolean isKeyItself(Interpreter py, PyTuple arguments) {
    if (arguments.asList().size() != 1) {
      return false;
    }
    PyType type = py.typeOf(arguments.get(0));
    return type == py.types().int_ || type == py.types().str;
  }

  private static Object size(Cached cached) {
    return cached.size == UNBOUNDED ? Singleton.NONE : (Object) cached.size;
  }

  private static Object parameters(Interpreter py, Cached cached) {
    PyDict parameters = new PyDict(py);
    parameters.put(py, "maxsize", size(cached));
    parameters.put(py, "typed", cached.typed);
    return parameters;
  }

  private static Object clear(Cached cached) {
    cached.results.clear();
    cached.hits = 0;
    cached.misses = 0;
    return Singleton.NONE;
  }

  private static PyType cacheInfo(Interpreter py) {
    String[] fields = {"hits", "misses", "maxsize", "currsize"};
    PyType type = PyType.builtIn("functools", "CacheInfo", py.types().tuple);
    type.method(
        "__repr__(self, /)",
        (p, a) -> {
          StringBuilder text = new StringBuilder("CacheInfo(");
          for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : ", ").append(fields[i]).append('=');
            text.append(p.repr(((PyTuple) a[0]).get(i)));
          }
          return text.append(')').toString();
        });
    for (int i = 0; i < fields.length; i++) {
      int index = i;
      type.property(fields[i], (p, a) -> ((PyTuple) a[0]).get(index));
    }
    return type;
  }

  private static Object infoOf(PyType type, Cached cached) {
    Object[] values = {cached.hits, cached.misses, size(cached), (long) cached.results.size()};
    return new PyTuple(type, values);
  }
}
