package dev.simmer.loop;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What belongs to one thread of a program: the main thread's, on which the loop runs, or that of a
/// helper beside it. All of them are run by whichever thread of Java's runs the loop.
public final class ProgramThread {
  /// CPython allows 1000 calls in each other; a task that cancels what it awaits makes two of them,
  /// and some are made before.
  private static final int DEEPEST = 489;

  private final String name;
  private final int number;
  private Variables variables;
  private @Nullable EventLoop running;
  private @Nullable EventLoop loop;
  private boolean loopWasSet;
  private int depth;

  /// @param number 1 for the main thread, and so on, one for each
  /// @param variables the context variables that its code sees
  public ProgramThread(String name, int number, Variables variables) {
    this.name = name;
    this.number = number;
    this.variables = variables;
  }

  public String name() {
    return name;
  }

  public int number() {
    return number;
  }

  public boolean isMain() {
    return number == 1;
  }

  /// The context variables that the code sees that runs on it.
  public Variables variables() {
    return variables;
  }

  /// Has other variables seen. Gives those that were, to be given back here afterwards.
  Variables enter(Variables others) {
    Variables before = variables;
    variables = others;
    others.entered(true);
    return before;
  }

  void leave(Variables before) {
    variables.entered(false);
    variables = before;
  }

  /// Does what may come to do the same again; raises RecursionError where that goes too deep.
  boolean nested(Language language, BooleanSupplier action) {
    if (depth == DEEPEST) {
      String message = "maximum recursion depth exceeded while calling a Python object";
      throw language.thrown(language.error(ErrorKind.RECURSION, message));
    }
    depth++;
    try {
      return action.getAsBoolean();
    } finally {
      depth--;
    }
  }

  /// The loop that runs on it; null if none does.
  @Nullable EventLoop running() {
    return running;
  }

  void setRunning(@Nullable EventLoop newRunning) {
    running = newRunning;
  }

  /// The loop that `set_event_loop` gave it.
  @Nullable EventLoop loop() {
    return loop;
  }

  void setLoop(@Nullable EventLoop newLoop) {
    loop = newLoop;
    loopWasSet = true;
  }

  /// Whether a loop would be made for it: only for the main thread, and once.
  boolean mayMakeLoop() {
    return isMain() && !loopWasSet;
  }
}
