package dev.simmer.python.library;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Types;
import java.util.ArrayList;
import java.util.List;

/// Types as annotations write them: `int | None`, `list[str]`.
public final class Unions {
  private Unions() {}

  /// `int | str`
  record Union(List<Object> members) {}

  /// `list[int]`
  record Generic(Object origin, PyTuple arguments) {}

  static void install(Types types) {
    PyType union = PyType.builtIn("types", "UnionType", types.object);
    types.register(Union.class, union);
    union
        .method("__repr__(self, /)", (py, a) -> repr(py, (Union) a[0]))
        .method("__or__(self, value, /)", (py, a) -> of(py, a[0], a[1]))
        .method("__ror__(self, value, /)", (py, a) -> of(py, a[1], a[0]))
        .property("__args__", (py, a) -> new PyTuple(py, ((Union) a[0]).members().toArray()));
    PyType generic = PyType.builtIn("types", "GenericAlias", types.object);
    types.register(Generic.class, generic);
    generic
        .constructor(
            "GenericAlias(cls, origin, args, /)", (py, a) -> of(py, new Object[] {a[1], a[2]}))
        .method("__repr__(self, /)", (py, a) -> repr(py, (Generic) a[0]))
        .method("__or__(self, value, /)", (py, a) -> of(py, a[0], a[1]))
        .method("__ror__(self, value, /)", (py, a) -> of(py, a[1], a[0]))
        .method("__call__(self, /, *args, **kwargs)", Unions::call)
        .method("__mro_entries__(self, bases, /)", Unions::bases)
        .property("__origin__", (py, a) -> ((Generic) a[0]).origin())
        .property("__args__", (py, a) -> ((Generic) a[0]).arguments());
    for (PyType type :
        List.of(types.list, types.dict, types.tuple, types.set, types.frozenset, types.type)) {
      makeGeneric(type);
    }
  }

  /// Lets annotations subscribe a type, such as `list[int]`.
  public static void makeGeneric(PyType type) {
    type.setMember(
        "__class_getitem__",
        new Descriptors.ClassMethod(
            Builtin.function("__class_getitem__(cls, item, /)", (py, a) -> of(py, a))));
  }

  private static Object of(Interpreter py, Object[] a) {
    return new Generic(a[0], a[1] instanceof PyTuple tuple ? tuple : new PyTuple(py, a[1]));
  }

  private static Object call(Interpreter py, Object[] a) {
    return KeywordCalls.call(py, ((Generic) a[0]).origin(), (PyTuple) a[1], (PyDict) a[2]);
  }

  private static Object bases(Interpreter py, Object[] a) {
    return new PyTuple(py, ((Generic) a[0]).origin());
  }

  static Object of(Interpreter py, Object left, Object right) {
    if (!isType(left) || !isType(right)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    List<Object> members = new ArrayList<>();
    add(py, members, left);
    add(py, members, right);
    return members.size() == 1 ? members.getFirst() : new Union(members);
  }

  private static boolean isType(Object value) {
    return value instanceof PyType
        || value instanceof Union
        || value instanceof Generic
        || value == Singleton.NONE;
  }

  private static void add(Interpreter py, List<Object> members, Object value) {
    if (value instanceof Union(List<Object> others)) {
      others.forEach(other -> add(py, members, other));
    } else {
      Object member = value == Singleton.NONE ? py.typeOf(value) : value;
      if (members.stream().noneMatch(known -> Comparison.isSame(known, member))) {
        members.add(member);
      }
    }
  }

  private static String repr(Interpreter py, Union union) {
    return String.join(" | ", union.members().stream().map(type -> name(py, type)).toList());
  }

  private static String repr(Interpreter py, Generic generic) {
    List<String> arguments =
        generic.arguments().asList().stream().map(type -> name(py, type)).toList();
    String origin = name(py, generic.origin());
    int last = arguments.size() - 1;
    if (origin.equals("collections.abc.Callable") && !arguments.getFirst().equals("...")) {
      String taken = String.join(", ", arguments.subList(0, last));
      return "%s[[%s], %s]".formatted(origin, taken, arguments.get(last));
    }
    return origin + "[" + String.join(", ", arguments) + "]";
  }

  private static String name(Interpreter py, Object type) {
    if (type == Singleton.ELLIPSIS) {
      return "...";
    }
    if (!(type instanceof PyType known)) {
      return py.repr(type);
    }
    return known == py.typeOf(Singleton.NONE) ? "None" : ObjectType.fullName(known);
  }
}
