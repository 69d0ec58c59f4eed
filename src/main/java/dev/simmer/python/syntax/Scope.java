package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of a module, class, function or comprehension, and what is done with them there.
final class Scope {
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    COMPREHENSION
  }

  /// What is done with a name.
  enum Use {
    PARAMETER,
    READ,
    ASSIGNED,
    IMPORTED,
    ANNOTATED,
    GLOBAL,
    NONLOCAL,
    ITERATION
  }

  private final Kind kind;
  private final @Nullable Scope parent;
  private final @Nullable String description;
  private final Map<String, Set<Use>> names = new LinkedHashMap<>();
  private final Map<String, SourceSpan> declarations = new LinkedHashMap<>();
  private boolean isGenerator;
  private boolean isAsync;

  /// @param description what kind of comprehension it is
  Scope(Kind kind, @Nullable Scope parent, @Nullable String description) {
    this.kind = kind;
    this.parent = parent;
    this.description = description;
  }

  Kind kind() {
    return kind;
  }

  @Nullable Scope parent() {
    return parent;
  }

  @Nullable String description() {
    return description;
  }

  /// Whether it has a `yield`.
  boolean isGenerator() {
    return isGenerator;
  }

  void setGenerator() {
    isGenerator = true;
  }

  /// Whether it has an `await` or an `async for`.
  boolean isAsync() {
    return isAsync;
  }

  void setAsync() {
    isAsync = true;
  }

  private Set<Use> uses(String name) {
    return names.getOrDefault(name, Set.of());
  }

  boolean has(String name, Use use) {
    return uses(name).contains(use);
  }

  void add(String name, Use use) {
    names.computeIfAbsent(name, _ -> EnumSet.noneOf(Use.class)).add(use);
  }

  /// A `global` or `nonlocal`.
  void declare(String name, Use use, SourceSpan span) {
    add(name, use);
    declarations.putIfAbsent(name, span);
  }

  /// Checks the declarations, when all of the program is known.
  void checkDeclarations() {
    for (Map.Entry<String, SourceSpan> declaration : declarations.entrySet()) {
      String name = declaration.getKey();
      if (has(name, Use.NONLOCAL)) {
        checkNonlocal(name, declaration.getValue());
      }
    }
  }

  private void checkNonlocal(String name, SourceSpan span) {
    if (has(name, Use.GLOBAL)) {
      throw SyntaxChecks.refusal("name '" + name + "' is nonlocal and global", span);
    }
    if (kind == Kind.MODULE) {
      throw SyntaxChecks.refusal("nonlocal declaration not allowed at module level", span);
    }
    if (!isBoundAround(name)) {
      throw SyntaxChecks.refusal("no binding for nonlocal '" + name + "' found", span);
    }
  }

  private boolean isBoundAround(String name) {
    for (Scope scope = parent; scope != null; scope = scope.parent) {
      boolean isFunction = scope.kind == Kind.FUNCTION || scope.kind == Kind.COMPREHENSION;
      if (scope.kind == Kind.CLASS && name.equals("__class__")) {
        return true;
      }
      if (isFunction && scope.has(name, Use.GLOBAL)) {
        return false;
      }
      if (isFunction && scope.binds(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean binds(String name) {
    boolean isOwn = has(name, Use.ASSIGNED) || has(name, Use.PARAMETER) || has(name, Use.IMPORTED);
    return isOwn && !has(name, Use.NONLOCAL);
  }
}
