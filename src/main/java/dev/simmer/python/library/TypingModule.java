package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;

/// `typing`: names that annotations use and that do nothing.
public final class TypingModule {
  private static final String[] NAMES = {
    "Any",
    "Union",
    "Optional",
    "List",
    "Dict",
    "Set",
    "FrozenSet",
    "Tuple",
    "Type",
    "Callable",
    "Iterable",
    "Iterator",
    "Generator",
    "Sequence",
    "Mapping",
    "MutableMapping",
    "MutableSequence",
    "Collection",
    "Container",
    "Hashable",
    "Sized",
    "Awaitable",
    "Coroutine",
    "AsyncIterable",
    "AsyncIterator",
    "AsyncGenerator",
    "ClassVar",
    "Final",
    "Literal",
    "Annotated",
    "NoReturn",
    "Never",
    "Self",
    "Deque",
    "DefaultDict",
    "Counter",
    "AnyStr",
    "Text",
    "Concatenate",
    "TypeAlias",
    "ContextManager",
    "AsyncContextManager",
    "LiteralString"
  };

  private TypingModule() {}

  /// A name of the module; subscribing it or joining it with others gives something like it.
  private static final class Form extends PyObject {
    final String text;

    Form(PyType type, String text) {
      super(type);
      this.text = text;
    }
  }

  public static PyModule create(Interpreter py) {
    PyType form =
        PyType.builtIn("typing", "_SpecialForm", py.types().object)
            .method("__repr__(self, /)", (p, a) -> ((Form) a[0]).text)
            .method("__getitem__(self, parameters, /)", TypingModule::subscribe)
            .method("__or__(self, other, /)", (p, a) -> Unions.of(p, a[0], a[1]))
            .method("__ror__(self, other, /)", (p, a) -> Unions.of(p, a[1], a[0]));
    PyModule module = new PyModule("typing").with("TYPE_CHECKING", false);
    for (String name : NAMES) {
      module.with(name, new Form(form, "typing." + name));
    }
    PyType object = py.types().object;
    for (String base : new String[] {"Generic", "Protocol", "NamedTuple", "TypedDict"}) {
      PyType type = PyType.builtIn("typing", base, object);
      Unions.makeGeneric(type);
      module.with(base, type);
    }
    return module
        .function("TypeVar(name, *constraints, **options)", (p, a) -> new Form(form, "~" + a[0]))
        .function("ParamSpec(name, **options)", (p, a) -> new Form(form, "~" + a[0]))
        .function("NewType(name, tp, /)", (p, a) -> a[1])
        .function("cast(typ, val)", (p, a) -> a[1])
        .function("overload(func)", (p, a) -> a[0])
        .function("final(f)", (p, a) -> a[0])
        .function("runtime_checkable(cls)", (p, a) -> a[0])
        .function("no_type_check(arg)", (p, a) -> a[0])
        .function("get_type_hints(obj)", (p, a) -> p.getAttribute(a[0], "__annotations__"));
  }

  private static Object subscribe(Interpreter py, Object[] a) {
    PyTuple parameters = a[1] instanceof PyTuple tuple ? tuple : new PyTuple(py, a[1]);
    return new Unions.Generic(a[0], parameters);
  }
}
