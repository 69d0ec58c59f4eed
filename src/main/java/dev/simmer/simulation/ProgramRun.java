package dev.simmer.simulation;

import dev.simmer.loop.DeadlockException;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.SchedulerFailure;
import dev.simmer.loop.UndecidedException;
import dev.simmer.python.compile.Code;
import dev.simmer.python.runtime.BoundReached;
import dev.simmer.python.runtime.Bounds;
import dev.simmer.python.runtime.CancelledRun;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.runtime.Tracebacks;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopEvent.Limit;
import java.math.BigInteger;

/// One run of a program, and how it ends.
final class ProgramRun {
  private final Interpreter py;
  private final LoopContext loops;
  private final Recipe recipe;
  private final Bounds bounds;
  private final int turns;

  ProgramRun(Interpreter py, Recipe recipe, Bounds bounds, int turns) {
    this.py = py;
    this.loops = py.loops();
    this.recipe = recipe;
    this.bounds = bounds;
    this.turns = turns;
  }

  /// Runs the program. The ending has been told to the observer.
  ///
  /// @throws dev.simmer.python.runtime.CancelledRun if nobody wants the run any more
  Ending toItsEnd(Code program) {
    try {
      return ended(program);
    } catch (DeadlockException e) {
      return new Ending.Deadlocked();
    } catch (BoundReached e) {
      return cutOff(e.limit(), e.bound(), e.line());
    } catch (SchedulerFailure e) {
      return new Ending.SchedulerFailed(String.valueOf(e.getMessage()));
    } catch (UndecidedException e) {
      return new Ending.Undecided();
    } catch (CancelledRun e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return new Ending.Failed(e.toString(), py.currentLine());
    } catch (OutOfMemoryError e) {
      return cutOff(Limit.MEMORY, bounds.memory(), py.currentLine());
    }
  }

  /// Telling of an exception runs code of the program too: its `__repr__`.
  private Ending ended(Code program) {
    try {
      py.run(program, path(), recipe.source());
      return new Ending.Finished();
    } catch (PyError e) {
      return raised(py.exceptionOf(e));
    }
  }

  private Ending raised(PyException exception) {
    if (py.isTurnLimit(exception)) {
      return cutOff(Limit.TURNS, turns, 0);
    }
    if (exception.type().isSubtypeOf(py.types().exception("SystemExit"))) {
      String code = json(exitCode(exception));
      loops.tell(new LoopEvent.Exited(loops.clock().now(), code));
      return new Ending.Exited(code);
    }
    String value = py.repr(exception);
    int line = exception.traceback().stream().map(e -> e.span().line()).findFirst().orElse(0);
    loops.errorPrinted(Tracebacks.uncaught(py, exception));
    loops.tell(new LoopEvent.Crashed(loops.clock().now(), value, line));
    return new Ending.Crashed(value, line);
  }

  /// As CPython's `__main__` has it: the absolute path.
  private String path() {
    return recipe.file() == null
        ? recipe.name()
        : recipe.file().toAbsolutePath().normalize().toString();
  }

  private Ending cutOff(Limit limit, long bound, int line) {
    loops.tell(new LoopEvent.LimitReached(loops.clock().now(), limit, bound, line));
    return new Ending.CutOff(limit, bound, line);
  }

  private static Object exitCode(PyException exit) {
    Object[] arguments = exit.arguments();
    return arguments.length == 0 ? Singleton.NONE : arguments[0];
  }

  private String json(Object code) {
    return switch (code) {
      case Singleton _ -> "null";
      case Boolean truth -> truth.toString();
      case Long number -> number.toString();
      case BigInteger number -> number.toString();
      default -> quoted(py.str(code));
    };
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
              } else if (c < ' ') {
                json.append("\\u%04x".formatted(c));
              } else {
                json.append((char) c);
              }
            });
    return json.append('"').toString();
  }
}
