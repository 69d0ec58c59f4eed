package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `__slots__` means for a class that is being made; as Objects/typeobject.c, type_new_slots.
final class Slots {
  private static final Set<String> SPECIAL = Set.of("__dict__", "__weakref__");

  private Slots() {}

  /// Gives a class the attributes that its `__slots__` names, and a `__dict__` only if it says so.
  static void install(Interpreter py, PyType type) {
    Object given = type.member("__slots__");
    if (given == null) {
      return;
    }
    List<String> names = names(py, given);
    if (!names.contains("__dict__") && type.bases().stream().noneMatch(PyType::hasAttributes)) {
      type.withoutAttributes();
    }
    PyType plain = sizedBase(py, type);
    for (String name : names) {
      if (!SPECIAL.contains(name)) {
        check(type, name, plain);
        type.addSlot(mangled(type, name));
      }
    }
  }

  private static List<String> names(Interpreter py, Object given) {
    List<String> names = new ArrayList<>();
    for (Object name : given instanceof String ? new Object[] {given} : py.items(given)) {
      if (!(name instanceof String text)) {
        throw PyError.type("__slots__ items must be strings, not '" + py.typeOf(name).name() + "'");
      }
      if (text.isEmpty()
          || !text.chars().allMatch(Character::isJavaIdentifierPart)
          || !Character.isJavaIdentifierStart(text.charAt(0))) {
        throw PyError.type("__slots__ must be identifiers");
      }
      names.add(text);
    }
    return names;
  }

  /// The base whose values have no room for more: `int`, `tuple`, `bytes`; null if there is none.
  private static @Nullable PyType sizedBase(Interpreter py, PyType type) {
    Types types = py.types();
    for (PyType sized : List.of(types.int_, types.tuple, types.bytes)) {
      if (type.isSubtypeOf(sized)) {
        return sized;
      }
    }
    return null;
  }

  private static void check(PyType type, String name, @Nullable PyType sized) {
    if (sized != null) {
      throw PyError.type("nonempty __slots__ not supported for subtype of '" + sized.name() + "'");
    }
    if (type.member(name) != null) {
      throw PyError.value("'" + name + "' in __slots__ conflicts with class variable");
    }
  }

  private static String mangled(PyType type, String name) {
    boolean isPrivate = name.startsWith("__") && !name.endsWith("__");
    return isPrivate ? "_" + type.name().replaceFirst("^_+", "") + name : name;
  }
}
