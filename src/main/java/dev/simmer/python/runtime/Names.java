package dev.simmer.python.runtime;

import dev.simmer.python.compile.CellName;
import dev.simmer.python.compile.Code;
import org.jspecify.annotations.Nullable;

/// Names that are looked up when the code runs, and the errors for those without a value.
final class Names {
  private final Interpreter py;

  Names(Interpreter py) {
    this.py = py;
  }

  static PyError unbound(Frame f, int variable) {
    String name = f.code().variables().get(variable);
    return PyError.of(
        "UnboundLocalError",
        "cannot access local variable '" + name + "' where it is not associated with a value");
  }

  static PyError unboundCell(Frame f, int variable) {
    int free = f.code().variables().size() - f.code().captures().length;
    if (variable < free) {
      return unbound(f, variable);
    }
    String name = f.code().variables().get(variable);
    return PyError.of(
        "NameError",
        "cannot access free variable '"
            + name
            + "' where it is not associated with a value in"
            + " enclosing scope");
  }

  /// A name that the module does not have.
  static Object builtin(Frame f, int name) {
    Object value = f.function.linked.builtinCells[name].value;
    if (value == null) {
      throw undefined(f.code().names()[name]);
    }
    return value;
  }

  private static PyError undefined(String name) {
    return PyError.of("NameError", "name '" + name + "' is not defined");
  }

  static void deleteGlobal(Frame f, int name) {
    Cell cell = f.function.linked.globalCells[name];
    if (cell.value == null) {
      throw undefined(f.code().names()[name]);
    }
    cell.value = null;
  }

  Object load(Frame f, int name) {
    Object own = ownName(f, f.code().names()[name]);
    if (own != null) {
      return own;
    }
    Object global = f.function.linked.globalCells[name].value;
    return global != null ? global : builtin(f, name);
  }

  /// A name that a class body has set, or null.
  private @Nullable Object ownName(Frame f, String name) {
    Object names = namesOf(f);
    if (names instanceof PyDict dict && dict.type() == py.types().dict) {
      return dict.get(py, name);
    }
    try {
      return Items.get(py, names, name);
    } catch (PyError e) {
      if (py.exceptionOf(e).type().isSubtypeOf(py.types().exception("KeyError"))) {
        return null;
      }
      throw e;
    }
  }

  void delete(Frame f, String name) {
    if (ownName(f, name) == null) {
      throw undefined(name);
    }
    Items.delete(py, namesOf(f), name);
  }

  Object loadClassCell(Frame f, CellName name) {
    Object own = ownName(f, name.name());
    if (own != null) {
      return own;
    }
    Object value = ((Cell) f.slots[name.slot()]).value;
    if (value == null) {
      throw unboundCell(f, name.slot());
    }
    return value;
  }

  private static Object namesOf(Frame f) {
    if (f.names == null) {
      throw new IllegalStateException("no class body");
    }
    return f.names;
  }

  void setUpAnnotations(Frame f) {
    if (f.code().kind() == Code.Kind.CLASS) {
      if (ownName(f, "__annotations__") == null) {
        Items.set(py, namesOf(f), "__annotations__", new PyDict(py));
      }
    } else if (f.function.globals().get("__annotations__") == null) {
      f.function.globals().set("__annotations__", new PyDict(py));
    }
  }

  void importStar(Frame f) {
    PyModule module = (PyModule) f.slots[--f.sp];
    Namespace names = module.namespace();
    Object listed = names.get("__all__");
    if (listed != null) {
      for (Object name : py.items(listed)) {
        f.function.globals().set((String) name, py.importMember(module, (String) name));
      }
      return;
    }
    names
        .asMap()
        .forEach(
            (name, value) -> {
              if (!name.startsWith("_")) {
                f.function.globals().set(name, value);
              }
            });
  }

  void set(Frame f, String name, Object value) {
    Items.set(py, namesOf(f), name, value);
  }
}
