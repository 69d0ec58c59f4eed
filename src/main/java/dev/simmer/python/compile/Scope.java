package dev.simmer.python.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of one piece of code, and to whom they belong.
final class Scope {
  final Kind kind;
  final @Nullable Scope parent;

  /// The name of the innermost class around it, for names such as `__secret`.
  final @Nullable String className;

  private final Set<String> bound = new LinkedHashSet<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> declaredGlobal = new LinkedHashSet<>();
  private final Set<String> declaredNonlocal = new LinkedHashSet<>();
  private final Set<String> cells = new LinkedHashSet<>();
  private final Set<String> free = new LinkedHashSet<>();
  private final List<String> parameters = new ArrayList<>();
  private final List<Scope> children = new ArrayList<>();
  private boolean yields;
  private boolean awaits;

  Scope(Kind kind, @Nullable Scope parent, @Nullable String className) {
    this.kind = kind;
    this.parent = parent;
    this.className = className;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    COMPREHENSION;

    /// Whether names are variables of the frame, and not looked up by name.
    boolean hasFrameVariables() {
      return this == FUNCTION || this == COMPREHENSION;
    }
  }

  /// To whom a name belongs, as code of this scope sees it.
  enum Binding {
    /// A variable of the frame.
    LOCAL,
    /// A variable of the frame that inner functions share.
    CELL,
    /// A variable of an enclosing function.
    FREE,
    GLOBAL,
    /// Looked up by name in a class body.
    NAME
  }

  void bind(String name) {
    bound.add(name);
  }

  void use(String name) {
    used.add(name);
  }

  void parameter(String name) {
    parameters.add(name);
    bound.add(name);
  }

  void declareGlobal(String name) {
    declaredGlobal.add(name);
  }

  boolean isDeclaredGlobal(String name) {
    return declaredGlobal.contains(name);
  }

  void declareNonlocal(String name) {
    declaredNonlocal.add(name);
    used.add(name);
  }

  void yields() {
    yields = true;
  }

  void awaits() {
    awaits = true;
  }

  boolean isGenerator() {
    return yields;
  }

  /// Whether it awaits itself; for comprehensions, which take that over from the code around.
  boolean isAwaiting() {
    return awaits;
  }

  /// Settles which variables are shared, from the outside in; to be called on the module's scope
  /// once all names are known.
  void settle() {
    for (String name : used) {
      if (kind != Kind.MODULE && isForeign(name) && !declaredGlobal.contains(name)) {
        capture(name);
      }
    }
    children.forEach(Scope::settle);
  }

  private boolean isForeign(String name) {
    return !bound.contains(name) || declaredNonlocal.contains(name);
  }

  /// Finds the enclosing function that has the name, and passes its variable down to here.
  private void capture(String name) {
    Scope owner = parent;
    while (owner != null && !owner.ownsVariable(name)) {
      if (owner.declaredGlobal.contains(name) && owner.kind.hasFrameVariables()) {
        return;
      }
      owner = owner.parent;
    }
    if (owner == null) {
      return;
    }
    owner.cells.add(name);
    for (Scope scope = this; scope != owner && scope != null; scope = scope.parent) {
      scope.free.add(name);
    }
  }

  private boolean ownsVariable(String name) {
    if (kind == Kind.CLASS) {
      return name.equals("__class__");
    }
    return kind.hasFrameVariables()
        && bound.contains(name)
        && !declaredGlobal.contains(name)
        && !declaredNonlocal.contains(name);
  }

  /// To whom a name belongs.
  Binding resolve(String name) {
    if (declaredGlobal.contains(name)) {
      return Binding.GLOBAL;
    }
    if (kind == Kind.CLASS) {
      return free.contains(name) && isForeign(name) ? Binding.FREE : Binding.NAME;
    }
    if (free.contains(name) && isForeign(name)) {
      return Binding.FREE;
    }
    if (kind == Kind.MODULE || !bound.contains(name)) {
      return Binding.GLOBAL;
    }
    return cells.contains(name) ? Binding.CELL : Binding.LOCAL;
  }

  /// Whether no code of the program gives the name a value.
  boolean isBuiltIn(String name) {
    Scope module = this;
    while (module.parent != null) {
      module = module.parent;
    }
    return resolve(name) != Binding.LOCAL
        && resolve(name) != Binding.CELL
        && resolve(name) != Binding.FREE
        && !bound.contains(name)
        && !module.bound.contains(name)
        && !module.setsGlobal(name);
  }

  private boolean setsGlobal(String name) {
    return declaredGlobal.contains(name)
        || children.stream().anyMatch(child -> child.setsGlobal(name));
  }

  /// Whether inner functions share this variable of the scope's own.
  boolean isCell(String name) {
    return cells.contains(name);
  }

  /// The variables of a frame: parameters, other variables, then those of enclosing functions.
  List<String> variables() {
    Set<String> variables = new LinkedHashSet<>(parameters);
    if (kind.hasFrameVariables()) {
      bound.stream().filter(this::ownsVariable).forEach(variables::add);
    } else {
      variables.addAll(cells);
    }
    List<String> all = new ArrayList<>(variables);
    all.addAll(free);
    return all;
  }

  /// The names of enclosing functions' variables, in the order of their slots.
  List<String> freeNames() {
    return List.copyOf(free);
  }
}
