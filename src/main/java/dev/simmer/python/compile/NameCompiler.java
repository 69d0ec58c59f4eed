package dev.simmer.python.compile;

import java.util.HashMap;
import java.util.Map;

/// Compiles reading, setting and deleting a name, by whom it belongs to.
final class NameCompiler {
  private final Unit unit;
  private final Map<String, Integer> slots = new HashMap<>();

  NameCompiler(Unit unit) {
    this.unit = unit;
    for (String variable : unit.code.variables) {
      slots.put(variable, slots.size());
    }
  }

  /// Turns the variables that inner functions share into cells.
  void makeCells() {
    for (String variable : unit.code.variables) {
      if (unit.scope.isCell(variable)) {
        unit.code.emit(Op.MAKE_CELL, slot(variable), 0);
      }
    }
  }

  int slot(String variable) {
    Integer slot = slots.get(variable);
    if (slot == null) {
      throw new IllegalStateException("no slot for " + variable);
    }
    return slot;
  }

  /// Whether a name is a variable of this code that no inner function shares.
  boolean isUnshared(String name) {
    return unit.scope.resolve(mangle(name)) == Scope.Binding.LOCAL;
  }

  boolean hasVariable(String variable) {
    return slots.containsKey(variable);
  }

  void load(String source) {
    String name = mangle(source);
    switch (unit.scope.resolve(name)) {
      case LOCAL -> unit.code.emit(Op.LOAD_FAST, slot(name), 1);
      case CELL -> unit.code.emit(Op.LOAD_DEREF, slot(name), 1);
      case FREE -> loadFree(name);
      case GLOBAL -> unit.code.emit(Op.LOAD_GLOBAL, unit.code.name(name), 1);
      case NAME -> unit.code.emit(Op.LOAD_NAME, unit.code.name(name), 1);
    }
  }

  private void loadFree(String name) {
    if (unit.scope.kind == Scope.Kind.CLASS) {
      int constant = unit.code.constant(new CellName(name, slot(name)));
      unit.code.emit(Op.LOAD_CLASS_DEREF, constant, 1);
    } else {
      unit.code.emit(Op.LOAD_DEREF, slot(name), 1);
    }
  }

  void store(String source) {
    String name = mangle(source);
    switch (unit.scope.resolve(name)) {
      case LOCAL -> storeLocal(name);
      case CELL, FREE -> unit.code.emit(Op.STORE_DEREF, slot(name), -1);
      case GLOBAL -> unit.code.emit(Op.STORE_GLOBAL, unit.code.name(name), -1);
      case NAME -> unit.code.emit(Op.STORE_NAME, unit.code.name(name), -1);
    }
  }

  void delete(String source) {
    String name = mangle(source);
    switch (unit.scope.resolve(name)) {
      case LOCAL -> deleteLocal(name);
      case CELL, FREE -> unit.code.emit(Op.DELETE_DEREF, slot(name), 0);
      case GLOBAL -> unit.code.emit(Op.DELETE_GLOBAL, unit.code.name(name), 0);
      case NAME -> unit.code.emit(Op.DELETE_NAME, unit.code.name(name), 0);
    }
  }

  private void storeLocal(String name) {
    if (unit.owns(name)) {
      unit.code.emit(Op.RELEASE, slot(name), 0);
    }
    unit.code.emit(Op.STORE_FAST, slot(name), -1);
  }

  private void deleteLocal(String name) {
    if (unit.owns(name)) {
      unit.code.emit(Op.LOAD_FAST, slot(name), 1);
    }
    unit.code.emit(Op.DELETE_FAST, slot(name), 0);
    if (unit.owns(name)) {
      unit.code.emit(Op.DROP, -1);
    }
  }

  /// The number of an attribute's name.
  int attribute(String name) {
    return unit.code.name(mangle(name));
  }

  private String mangle(String name) {
    return Compiler.mangle(name, unit.scope.className);
  }
}
