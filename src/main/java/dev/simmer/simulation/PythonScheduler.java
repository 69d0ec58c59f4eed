package dev.simmer.simulation;

import dev.simmer.loop.LoopContext;
import dev.simmer.loop.RunEndedException;
import dev.simmer.python.compile.Code;
import dev.simmer.python.runtime.BoundReached;
import dev.simmer.python.runtime.Bounds;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A scheduler written in Python: a program with `def choose(ready, now)`.
///
/// `ready` is a list of the ready tasks in order of arrival, each with `name`, `since` (when it
/// became ready), `burner_time` (both in seconds) and `priority`; `now` is the time in seconds. The
/// answer is one of them, or it and the reason. What the program keeps in global names stays from
/// choice to choice. Each choice runs within bounds, as a recipe does, and what it prints goes
/// nowhere. Callbacks of the recipe are no tasks: they run when they came first.
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
    return new Description(id, rule(), "");
  }

  /// What the program says of itself at its beginning, if it does.
  private String rule() {
    try {
      String said = compiled(new StandardLibrary(), source).documentation();
      return said == null || said.isBlank() ? text("rule") : said;
    } catch (RecipeException e) {
      return text("rule");
    }
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

    /// The objects for the tasks that were ready when it was last asked, by the numbers of handles.
    private final Map<Long, Object> known = new HashMap<>();

    /// @param prelude defines the class of tasks
    Program(StandardLibrary library, Code code, Code prelude) {
      MemoryWatch memory = new MemoryWatch((int) (BOUNDS.memory() >> 20));
      py =
          new Interpreter(
              library,
              python -> new LoopContext(python, AsyncioScheduler::new, fact -> {}, 1_000),
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
            return main;
          });
      Object found = main.namespace().get(ChooseCheck.NAME);
      if (found == null) {
        throw new CannotChooseException(text("missing"));
      }
      choose = found;
    }

    Choice choose(Situation now) {
      List<ReadyHandle> ready = List.copyOf(now.ready());
      if (!ready.getFirst().kind().stepsTask()) {
        return new Choice.Run(0, text("callback"));
      }
      py.renewBounds();
      List<Candidate> tasks = guarded(() -> candidates(ready));
      double seconds = VirtualTime.seconds(now.time());
      Object[] list = tasks.stream().map(Candidate::object).toArray();
      Object answer = guarded(() -> py.call(choose, new PyList(py, list), seconds));
      if (answer instanceof PyTuple pair && pair.size() == 2) {
        String reason = guarded(() -> py.str(pair.get(1)));
        return new Choice.Run(position(tasks, pair.get(0)), reason);
      }
      return new Choice.Run(position(tasks, answer), "");
    }

    /// A task that is ready, and where it stands in the queue.
    private record Candidate(Object object, int position) {}

    /// One that was ready before is the same object.
    private List<Candidate> candidates(List<ReadyHandle> ready) {
      Map<Long, Object> before = Map.copyOf(known);
      known.clear();
      List<Candidate> candidates = new ArrayList<>();
      for (int i = 0; i < ready.size(); i++) {
        ReadyHandle handle = ready.get(i);
        if (handle.kind().stepsTask()) {
          Object old = before.get(handle.number());
          Object object = old == null ? task(handle) : old;
          known.put(handle.number(), object);
          candidates.add(new Candidate(object, i));
        }
      }
      return candidates;
    }

    private Object task(ReadyHandle handle) {
      return py.call(
          task,
          handle.name(),
          VirtualTime.seconds(handle.since()),
          VirtualTime.seconds(handle.burnerTime()),
          (long) handle.priority());
    }

    private int position(List<Candidate> tasks, Object answer) {
      for (Candidate task : tasks) {
        if (task.object() == answer) {
          return task.position();
        }
      }
      throw new CannotChooseException(text("answer", guarded(() -> py.repr(answer))));
    }

    /// Runs code of the program, and says what goes wrong in it, and where.
    private <T> T guarded(Supplier<T> code) {
      try {
        return code.get();
      } catch (PyError e) {
        throw raised(py.exceptionOf(e));
      } catch (BoundReached e) {
        throw new CannotChooseException(text("bound", e.line(), e.limit().word()));
      } catch (RunEndedException e) {
        throw new CannotChooseException(text("ended"));
      } catch (StackOverflowError e) {
        throw new CannotChooseException(text("deep"));
      }
    }

    private CannotChooseException raised(PyException exception) {
      String what = words(exception);
      return new CannotChooseException(
          exception.traceback().stream()
              .map(entry -> text("line", entry.span().line(), what))
              .findFirst()
              .orElse(what));
    }

    /// An exception that cannot even say what it is goes by its type.
    private String words(PyException exception) {
      try {
        return py.repr(exception);
      } catch (PyError | RunEndedException | StackOverflowError e) {
        return exception.type().name();
      }
    }
  }

  private static String text(String key, Object... values) {
    return ResourceBundle.getBundle("dev.simmer.simulation.script")
        .getString(key)
        .formatted(values);
  }
}
