package dev.simmer.loop;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs coroutines on a loop of its own, and tidies up at the end: `asyncio.run` is a runner that
/// runs one coroutine.
///
/// As `Lib/asyncio/runners.py`, `Runner`.
public final class Runner {
  private final LoopContext context;
  private final Supplier<EventLoop> maker;
  private @Nullable EventLoop loop;
  private Variables variables = new Variables();
  private boolean closed;

  /// @param maker makes the loop
  public Runner(LoopContext context, Supplier<EventLoop> maker) {
    this.context = context;
    this.maker = maker;
  }

  /// One whose loop becomes the event loop of the thread.
  public Runner(LoopContext context) {
    this(
        context,
        () -> {
          EventLoop made = context.newLoop();
          context.setEventLoop(made);
          return made;
        });
  }

  /// The loop, which is made when it is first asked for.
  public EventLoop loop() {
    if (closed) {
      throw raise("Runner is closed");
    }
    if (loop == null) {
      loop = maker.get();
      variables = context.variables().copy();
    }
    return loop;
  }

  /// Uses a runner and closes it at the end, as `with asyncio.Runner()`.
  public static Object use(Runner runner, Function<Runner, Object> body) {
    LoopContext context = runner.context;
    runner.loop();
    Object result;
    try {
      result = body.apply(runner);
    } catch (RuntimeException e) {
      if (e instanceof TurnLimitException || context.language().caught(e) != null) {
        runner.close();
      }
      throw e;
    }
    runner.close();
    return result;
  }

  /// Runs a coroutine as a task until it is done, and gives its result or raises.
  ///
  /// @param own the context variables that it sees; null for those that all share that this runs
  public Object run(Coroutine main, @Nullable Variables own) {
    if (context.running() != null) {
      throw raise("Runner.run() cannot be called from a running event loop");
    }
    EventLoop mine = loop();
    return mine.runUntilDone(mine.createTask(main, own == null ? variables : own));
  }

  /// Cancels the tasks that are left, waits for them, and closes the loop.
  public void close() {
    if (loop == null || closed) {
      return;
    }
    EventLoop closing = loop;
    try {
      cancelTasks(closing);
      closing.runSilently(closing.asyncGenerators().shutdown());
      closing.runSilently(service("shutdown_default_executor", context::waitForThreads));
    } finally {
      context.setEventLoop(null);
      closing.close();
      closed = true;
    }
  }

  private void cancelTasks(EventLoop closing) {
    List<Task> left = closing.tasks();
    if (left.isEmpty()) {
      return;
    }
    left.forEach(task -> task.cancel(null));
    closing.runUntilDone(Gather.of(context, left, true));
    for (Task task : left) {
      Object exception = task.isCancelled() ? null : task.exception();
      if (exception != null) {
        Map<String, Object> details = Map.of("exception", exception, "task", task);
        String message = "unhandled exception during asyncio.run() shutdown";
        context.language().report(closing, message, details);
      }
    }
  }

  /// The coroutines that end `asyncio.run` count as tasks and take turns, but nobody sees them.
  private Coroutine service(String name, Runnable body) {
    return new Routine(name, context.language()) {
      @Override
      protected Step start() {
        body.run();
        return give(language().none());
      }
    };
  }

  private RuntimeException raise(String message) {
    return context.language().thrown(context.language().error(ErrorKind.RUNTIME, message));
  }
}
