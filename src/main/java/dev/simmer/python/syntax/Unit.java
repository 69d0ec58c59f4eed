package dev.simmer.python.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The piece of code that [CodeChecks] is in: a module, class, function, lambda or comprehension.
/// Each has its own stack of blocks.
final class Unit {
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    COMPREHENSION
  }

  /// What encloses a statement.
  enum Block {
    LOOP,
    EXCEPTION_GROUP_HANDLER,
    OTHER
  }

  private final Kind kind;
  private final @Nullable Unit outer;
  private final boolean isGenerator;
  private final Deque<Block> blocks = new ArrayDeque<>();

  Unit(Kind kind, @Nullable Unit outer, boolean isGenerator) {
    this.kind = kind;
    this.outer = outer;
    this.isGenerator = isGenerator;
  }

  Kind kind() {
    return kind;
  }

  @Nullable Unit outer() {
    return outer;
  }

  /// Whether it is a function with a `yield`.
  boolean isGenerator() {
    return isGenerator;
  }

  boolean isFunction() {
    return kind != Kind.MODULE && kind != Kind.CLASS;
  }

  Deque<Block> blocks() {
    return blocks;
  }
}
