package dev.simmer.python.compile;

import dev.simmer.trace.SourceSpan;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Compiled code of a module, a class body, a function or a comprehension. Never changed once made.
public final class Code {
  private final String name;
  private final String qualifiedName;
  private final Kind kind;
  private final Arguments arguments;
  private final List<String> variables;
  private final int[] captures;
  private final int[] owned;
  private final int stackSize;
  private final int[] instructions;
  private final SourceSpan[] spans;
  private final int[] depths;
  private final Object[] constants;
  private final String[] names;
  private final int[] handlers;
  private final List<OperatorPlace> operators;
  private final @Nullable String documentation;
  private final int line;
  private final boolean isLibrary;

  Code(CodeBuilder builder, int stackSize, int[] instructions) {
    this.name = builder.name;
    this.qualifiedName = builder.qualifiedName;
    this.kind = builder.kind;
    this.arguments = builder.arguments;
    this.variables = List.copyOf(builder.variables);
    this.captures = builder.captures;
    this.owned = builder.owned;
    this.stackSize = stackSize;
    this.instructions = instructions;
    this.spans = builder.spans();
    this.depths = builder.depths();
    this.constants = builder.constants();
    this.names = builder.names();
    this.handlers = builder.handlers();
    this.operators = List.copyOf(builder.operators);
    this.documentation = builder.documentation;
    this.line = builder.line;
    this.isLibrary = builder.dialect.isLibrary();
  }

  /// What running the code gives.
  public enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    GENERATOR,
    COROUTINE,
    ASYNC_GENERATOR
  }

  /// The parameters, which are the first variables in this order: positional, keyword-only,
  /// `*args`, `**kwargs`.
  public record Arguments(
      int positionalOnly,
      int positional,
      int keywordOnly,
      boolean collectsPositional,
      boolean collectsKeywords) {
    static final Arguments NONE = new Arguments(0, 0, 0, false, false);

    /// The number of variables that are parameters.
    public int count() {
      return positional + keywordOnly + (collectsPositional ? 1 : 0) + (collectsKeywords ? 1 : 0);
    }

    /// Whether it has positional parameters only, so that arguments can be copied as they are.
    public boolean isPlain() {
      return keywordOnly == 0 && !collectsPositional && !collectsKeywords;
    }
  }

  public String name() {
    return name;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public Kind kind() {
    return kind;
  }

  public Arguments arguments() {
    return arguments;
  }

  /// The names of the variables in the order of their slots. The last [#captures] of them are those
  /// of enclosing functions.
  public List<String> variables() {
    return variables;
  }

  /// For each variable of enclosing functions its slot in the frame that makes the function.
  public int[] captures() {
    return captures;
  }

  /// The slots of the variables that may hold the only reference to a generator or coroutine.
  public int[] owned() {
    return owned;
  }

  public boolean ownsParameter(int parameter) {
    if (parameter < arguments.positional()) {
      for (int slot : owned) {
        if (slot == parameter) {
          return true;
        }
      }
    }
    return false;
  }

  /// How many slots a frame needs: variables and stack.
  public int frameSize() {
    return variables.size() + stackSize;
  }

  public int[] instructions() {
    return instructions;
  }

  /// The source that an instruction was made from.
  public SourceSpan spanAt(int instruction) {
    return spans[instruction];
  }

  /// Where the operator of an instruction stands; null if it has none.
  public @Nullable OperatorPlace operatorAt(int instruction) {
    for (OperatorPlace operator : operators) {
      if (operator.instruction() == instruction) {
        return operator;
      }
    }
    return null;
  }

  /// How many values stand on the stack before an instruction.
  public int depthAt(int instruction) {
    return depths[instruction];
  }

  public Object[] constants() {
    return constants;
  }

  public String[] names() {
    return names;
  }

  public @Nullable String documentation() {
    return documentation;
  }

  /// The line of its `def`, `lambda` or first statement.
  public int line() {
    return line;
  }

  /// Whether it belongs to a module of the library that is written in Python. Its lines are not the
  /// program's, and are shown to nobody.
  public boolean isLibrary() {
    return isLibrary;
  }

  /// The handler for an exception raised by an instruction, or -1.
  public int handlerAt(int instruction) {
    for (int i = 0; i < handlers.length; i += 4) {
      if (handlers[i] <= instruction && instruction < handlers[i + 1]) {
        return i;
      }
    }
    return -1;
  }

  /// Where handlers begin.
  public IntStream handlerTargets() {
    return IntStream.iterate(2, i -> i < handlers.length, i -> i + 4).map(i -> handlers[i]);
  }

  /// Where a handler found by [#handlerAt] begins.
  public int handlerTarget(int handler) {
    return handlers[handler + 2];
  }

  /// How many values stay on the stack for a handler found by [#handlerAt].
  public int handlerDepth(int handler) {
    return handlers[handler + 3];
  }
}
