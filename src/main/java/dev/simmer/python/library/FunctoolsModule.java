package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `_functools`: what of `functools` is better done in Java.
public final class FunctoolsModule {
  private static final String[] ASSIGNED = {
    "__module__", "__name__", "__qualname__", "__doc__", "__annotations__"
  };

  /// For each comparison that a class may define: how the others follow from it and from equality.
  private static final Map<String, String[]> DERIVED =
      Map.of(
          "__lt__", new String[] {"__gt__", "__le__", "__ge__"},
          "__gt__", new String[] {"__lt__", "__ge__", "__le__"},
          "__le__", new String[] {"__ge__", "__lt__", "__gt__"},
          "__ge__", new String[] {"__le__", "__gt__", "__lt__"});

  private FunctoolsModule() {}

  public static PyModule create(Interpreter py) {
    PyModule module =
        new PyModule("_functools")
            .with("WRAPPER_ASSIGNMENTS", new PyTuple(py, (Object[]) ASSIGNED))
            .with("WRAPPER_UPDATES", new PyTuple(py, "__dict__"))
            .function(
                "update_wrapper(wrapper, wrapped, assigned=(), updated=())",
                (p, a) -> updateWrapper(p, a[0], a[1], a[2]))
            .function("wraps(wrapped, assigned=(), updated=())", FunctoolsModule::wraps)
            .function("reduce(function, iterable, initial=None, /)", FunctoolsModule::reduce)
            .function("cmp_to_key(mycmp)", (p, a) -> Comparators.key(p, a[0]))
            .function("total_ordering(cls)", (p, a) -> totalOrdering(p, (PyType) a[0]));
    module.with("partial", PartialType.create(py));
    module.with("cached_property", CachedPropertyType.create(py));
    CacheType.install(py, module);
    return module;
  }

  static Object updateWrapper(
      Interpreter py, Object wrapper, Object wrapped, @Nullable Object assigned) {
    Object[] names = assigned == null ? ASSIGNED : py.items(assigned);
    for (Object name : names) {
      Object value = py.getAttributeOrNull(wrapped, (String) name);
      if (value != null) {
        py.setAttribute(wrapper, (String) name, value);
      }
    }
    Object own = py.getAttributeOrNull(wrapped, "__dict__");
    Object target = py.getAttributeOrNull(wrapper, "__dict__");
    if (own != null && target != null) {
      for (Object name : py.items(own)) {
        py.setAttribute(wrapper, (String) name, py.getAttribute(wrapped, (String) name));
      }
    }
    py.setAttribute(wrapper, "__wrapped__", wrapped);
    return wrapper;
  }

  private static Object wraps(Interpreter py, Object[] a) {
    Object wrapped = a[0];
    @Nullable Object assigned = a[1];
    return Builtin.function(
        "wraps(wrapper, /)", (p, b) -> updateWrapper(p, b[0], wrapped, assigned));
  }

  private static Object reduce(Interpreter py, Object[] a) {
    Object iterator = py.iterator(a[1]);
    Object result = a[2] == null ? py.next(iterator) : a[2];
    if (result == null) {
      throw PyError.type("reduce() of empty iterable with no initial value");
    }
    for (Object item = py.next(iterator); item != null; item = py.next(iterator)) {
      result = py.call(a[0], result, item);
    }
    return result;
  }

  private static Object totalOrdering(Interpreter py, PyType type) {
    PyType object = py.types().object;
    for (String root : new String[] {"__lt__", "__le__", "__gt__", "__ge__"}) {
      Object defined = type.lookup(root);
      if (defined != null && !defined.equals(object.lookup(root))) {
        derive(type, root);
        return type;
      }
    }
    throw PyError.value("must define at least one ordering operation: < > <= >=");
  }

  private static void derive(PyType type, String root) {
    boolean strict = root.equals("__lt__") || root.equals("__gt__");
    String[] derived = DERIVED.get(root);
    for (int i = 0; derived != null && i < derived.length; i++) {
      if (type.member(derived[i]) == null) {
        type.setMember(derived[i], derivedMethod(type, root, derived[i], strict, i));
      }
    }
  }

  /// `relation`: 0 for the mirrored one, 1 for the one that differs in equality, 2 for its
  /// negation.
  private static Object derivedMethod(
      PyType type, String root, String name, boolean strict, int relation) {
    return Builtin.method(
        type,
        name + "(self, other, /)",
        (py, a) -> {
          Object result = py.callSpecial(a[0], root, a[1]);
          if (result == null || result == Singleton.NOT_IMPLEMENTED) {
            return Singleton.NOT_IMPLEMENTED;
          }
          boolean holds = py.truth(result);
          boolean equal = relation < 2 && Comparators.equal(py, a[0], a[1]);
          return switch (relation) {
            case 0 -> strict ? !holds && !equal : !holds || equal;
            case 1 -> strict ? holds || equal : holds && !equal;
            default -> !holds;
          };
        });
  }
}
