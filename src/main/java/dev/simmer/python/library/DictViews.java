package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.MappingProxy;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyIterator;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Types;
import org.jspecify.annotations.Nullable;

/// What `keys()`, `values()` and `items()` of a dict return: they show its state at any time.
final class DictViews {
  private DictViews() {}

  /// A look at one side of a dict's items.
  sealed interface View {
    PyDict dict();

    Part part();
  }

  record Keys(PyDict dict) implements View {
    @Override
    public Part part() {
      return Part.KEYS;
    }
  }

  record Values(PyDict dict) implements View {
    @Override
    public Part part() {
      return Part.VALUES;
    }
  }

  record Items(PyDict dict) implements View {
    @Override
    public Part part() {
      return Part.ITEMS;
    }
  }

  /// What of an item a view shows.
  enum Part {
    KEYS("dict_key"),
    VALUES("dict_value"),
    ITEMS("dict_item");

    private final String prefix;

    Part(String prefix) {
      this.prefix = prefix;
    }

    Object of(Interpreter py, PyDict dict, int entry) {
      return switch (this) {
        case KEYS -> dict.keyAt(entry);
        case VALUES -> dict.valueAt(entry);
        case ITEMS -> new PyTuple(py, dict.keyAt(entry), dict.valueAt(entry));
      };
    }

    PyIterator iterator(PyDict dict) {
      return new DictIterator(prefix + "iterator", dict, this, false);
    }

    PyIterator reversed(PyDict dict) {
      return new DictIterator("dict_reverse" + prefix.substring(5) + "iterator", dict, this, true);
    }
  }

  static void install(Types types, RecursionGuard guard) {
    PyType keys = view(types, "dict_keys", guard);
    PyType items = view(types, "dict_items", guard);
    types.register(Keys.class, keys);
    types.register(Items.class, items);
    types.register(Values.class, view(types, "dict_values", guard));
    keys.method(
        "__contains__(self, key, /)", (py, a) -> ((Keys) a[0]).dict().get(py, a[1]) != null);
    items.method("__contains__(self, item, /)", (py, a) -> contains(py, (Items) a[0], a[1]));
    SetOperations.installOnView(keys);
    SetOperations.installOnView(items);
  }

  private static PyType view(Types types, String name, RecursionGuard guard) {
    return PyType.builtIn("builtins", name, types.object)
        .property("mapping", (py, a) -> new MappingProxy(((View) a[0])::dict))
        .method("__len__(self, /)", (py, a) -> (long) ((View) a[0]).dict().size())
        .method("__iter__(self, /)", (py, a) -> ((View) a[0]).part().iterator(((View) a[0]).dict()))
        .method(
            "__reversed__(self, /)", (py, a) -> ((View) a[0]).part().reversed(((View) a[0]).dict()))
        .method(
            "__repr__(self, /)",
            (py, a) ->
                guard.show(
                    ((View) a[0]).dict(),
                    "...",
                    () -> name + "([" + RecursionGuard.joined(py, py.items(a[0])) + "])"));
  }

  private static boolean contains(Interpreter py, Items view, Object item) {
    if (!(item instanceof PyTuple pair) || pair.size() != 2) {
      return false;
    }
    Object value = view.dict().get(py, pair.get(0));
    return value != null && Lengths.isSameOrEqual(py, value, pair.get(1));
  }

  private static final class DictIterator extends PyIterator {
    private final PyDict dict;
    private final Part part;
    private final boolean backward;
    private final int size;
    private int entry;
    private boolean ended;

    DictIterator(String typeName, PyDict dict, Part part, boolean backward) {
      super(typeName);
      this.dict = dict;
      this.part = part;
      this.backward = backward;
      this.size = dict.size();
      this.entry = backward ? dict.lastEntry() : 0;
    }

    @Override
    public @Nullable Object next(Interpreter py) {
      if (ended) {
        return null;
      }
      if (dict.size() != size) {
        throw PyError.of("RuntimeError", "dictionary changed size during iteration");
      }
      int found = backward ? dict.previousEntry(entry) : dict.nextEntry(entry);
      if (found < 0) {
        ended = true;
        return null;
      }
      entry = backward ? found - 1 : found + 1;
      return part.of(py, dict, found);
    }
  }
}
