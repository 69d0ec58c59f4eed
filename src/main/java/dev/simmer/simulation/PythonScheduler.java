package dev.simmer.simulation;

import dev.simmer.loop.LoopContext;
import dev.simmer.python.compile.Code;
import dev.simmer.python.runtime.BoundReached;
import dev.simmer.python.runtime.Bounds;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.python.standard.StandardLibrary;
import dev.simmer.scheduler.CannotChooseException;
import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.Description;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.trace.VirtualTime;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A scheduler written in Python: a program with `def choose(ready, now)`.
///
/// `ready` is a list of the ready tasks in order of arrival, each with `name`, `since` (when it
/// became ready), `burner_time` (both in seconds) and `priority`; `now` is the time in seconds. The
/// answer is one of them, or it and the reason. What the program keeps in global names stays from
/// choice to choice. It runs within bounds, as a recipe does, and what it prints goes nowhere.
public final class PythonScheduler implements Scheduler {
  private static final Bounds BOUNDS = new Bounds(20_000_000, 256L << 20, 1_000, 1_000_000);

  private static final String TASK =
      """
      class Task:
          __slots__ = ('name', 'since', 'burner_time', 'priority')

          def __init__(self, name, since, burner_time, priority):
              self.name = name
              self.since = since
              self.burner_time = burner_time
              self.priority = priority

          def __repr__(self):
              return f'<Task {self.name}>'
      """;

  private final String id;
  private final String source;
  private @Nullable Program program;

  /// @param id its name
  /// @param source the program; what is wrong with it shows when it is asked, or by [#problem]
  public PythonScheduler(String id, String source) {
    this.id = id;
    this.source = source;
  }

  /// A scheduler of a program that can be one, as far as that shows before it runs.
  ///
  /// @throws CannotChooseException if it cannot
  public static PythonScheduler checked(String id, String source) {
    Problem problem = problem(source);
    if (problem != null) {
      throw new CannotChooseException(at(problem));
    }
    return new PythonScheduler(id, source);
  }

  /// Why a program cannot be a scheduler, as far as that shows before it runs; null if it can.
  public static @Nullable Problem problem(String source) {
    try {
      compiled(new StandardLibrary(), source);
      return null;
    } catch (RecipeException e) {
      return e.problem();
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public LoopRules rules() {
    return LoopRules.TASKS;
  }

  @Override
  public Description description() {
    return new Description(id, text("rule"), "");
  }

  @Override
  public Choice choose(Situation now) {
    Program asked = program;
    if (asked == null) {
      asked = started();
      program = asked;
    }
    return asked.choose(now);
  }

  private Program started() {
    StandardLibrary library = new StandardLibrary();
    try {
      Code prelude = new ProgramCompiler(library).compile(TASK, 0);
      return new Program(library, compiled(library, source), prelude);
    } catch (RecipeException e) {
      throw new CannotChooseException(at(e.problem()));
    }
  }

  private static String at(Problem problem) {
    return problem.span() == null
        ? problem.message()
        : text("line", problem.span().line(), problem.message());
  }

  private static Code compiled(StandardLibrary library, String source) throws RecipeException {
    return new ProgramCompiler(library).compile(source, 0, new ChooseCheck()::check);
  }

  /// The program while it runs.
  private static final class Program {
    private final Interpreter py;
    private final Object task;
    private final Object choose;

    /// @param prelude defines the class of tasks
    Program(StandardLibrary library, Code code, Code prelude) {
      MemoryWatch memory = new MemoryWatch((int) (BOUNDS.memory() >> 20));
      py =
          new Interpreter(
              library,
              python -> new LoopContext(python, new AsyncioScheduler(), fact -> {}, 1_000),
              BOUNDS,
              () -> false,
              memory::inUse,
              Interpreter.HOT);
      PyModule scheduler = new PyModule("scheduler");
      py.run(prelude, scheduler);
      task = Objects.requireNonNull(scheduler.namespace().get("Task"));
      PyModule main = new PyModule("__main__");
      guarded(
          () -> {
            py.run(code, main);
            return Singleton.NONE;
          });
      Object found = main.namespace().get(ChooseCheck.NAME);
      if (found == null) {
        throw new CannotChooseException(text("missing"));
      }
      choose = found;
    }

    Choice choose(Situation now) {
      Object[] tasks = now.ready().stream().map(this::task).toArray();
      double seconds = VirtualTime.seconds(now.time());
      Object answer = guarded(() -> py.call(choose, new PyList(py, tasks.clone()), seconds));
      if (answer instanceof PyTuple pair && pair.size() == 2) {
        return new Choice.Run(position(tasks, pair.get(0)), guardedText(pair.get(1)));
      }
      return new Choice.Run(position(tasks, answer), "");
    }

    private Object task(ReadyHandle handle) {
      return py.call(
          task,
          handle.name(),
          VirtualTime.seconds(handle.since()),
          VirtualTime.seconds(handle.burnerTime()),
          (long) handle.priority());
    }

    private int position(Object[] tasks, Object answer) {
      for (int i = 0; i < tasks.length; i++) {
        if (tasks[i] == answer) {
          return i;
        }
      }
      throw new CannotChooseException(text("answer", guarded(() -> py.repr(answer))));
    }

    private String guardedText(Object value) {
      return (String) guarded(() -> py.str(value));
    }

    /// Runs code of the program, and says what goes wrong in it, and where.
    private Object guarded(Supplier<Object> code) {
      try {
        return code.get();
      } catch (PyError e) {
        PyException exception = py.exceptionOf(e);
        String what = py.repr(exception);
        throw new CannotChooseException(
            exception.traceback().stream()
                .map(entry -> text("line", entry.span().line(), what))
                .findFirst()
                .orElse(what));
      } catch (BoundReached e) {
        throw new CannotChooseException(text("bound", e.line(), e.limit().word()));
      }
    }
  }

  private static String text(String key, Object... values) {
    return ResourceBundle.getBundle("dev.simmer.simulation.script")
        .getString(key)
        .formatted(values);
  }
}
