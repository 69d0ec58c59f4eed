package dev.simmer.loop.executor;

import dev.simmer.loop.Computation;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.ProgramThread;
import dev.simmer.loop.Step;
import dev.simmer.loop.Variables;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The threads of an executor. Work runs at once, up to where it first blocks, if a thread is free;
/// else as soon as one is. What it sleeps takes virtual time beside the loop.
///
/// As `Lib/concurrent/futures/thread.py`, `ThreadPoolExecutor`.
public final class ThreadPool {
  private final LoopContext context;
  private final int workers;
  private final String prefix;
  private final Deque<Helper> queue = new ArrayDeque<>();
  private final Deque<ThreadName> idle = new ArrayDeque<>();
  private int threads;
  private int busy;

  /// @param workers how many threads there are at most
  /// @param prefix what their names begin with
  public ThreadPool(LoopContext context, int workers, String prefix) {
    this.context = context;
    this.workers = workers;
    this.prefix = prefix;
  }

  /// Has work done as soon as a thread is free.
  ///
  /// @param variables the context variables that the work sees
  public WorkFuture submit(Computation work, Variables variables) {
    Helper helper = new Helper(work, variables);
    queue.add(helper);
    serve();
    return helper.future;
  }

  /// Cancels all work that has not begun.
  public void cancelQueued() {
    List.copyOf(queue).forEach(helper -> helper.future.cancel());
    queue.clear();
  }

  private void serve() {
    while (busy < workers) {
      Helper next = queue.poll();
      if (next == null) {
        return;
      }
      if (next.future.begin()) {
        busy++;
        next.start(freeThread());
      }
    }
  }

  private ThreadName freeThread() {
    ThreadName free = idle.poll();
    return free != null
        ? free
        : new ThreadName(prefix + "_" + threads++, context.nextThreadNumber());
  }

  private record ThreadName(String name, int number) {}

  /// One piece of work and its thread.
  private final class Helper {
    private final WorkFuture future = new WorkFuture();
    private final Computation work;
    private final Variables variables;

    Helper(Computation work, Variables variables) {
      this.work = work;
      this.variables = variables;
    }

    void start(ThreadName name) {
      goOn(name, new ProgramThread(name.name, name.number, variables));
    }

    private void goOn(ThreadName name, ProgramThread thread) {
      switch (context.on(thread, work::goOn)) {
        case Step.Blocks blocks ->
            context
                .clock()
                .wakeAfter(
                    blocks,
                    () -> {
                      goOn(name, thread);
                      serve();
                    });
        case Step.Returned(Object value) -> {
          future.setResult(value);
          free(name);
        }
        case Step.Raised(Object exception) -> {
          future.setException(exception);
          free(name);
        }
        case Step other -> throw new IllegalStateException("threads await nothing: " + other);
      }
    }

    private void free(ThreadName name) {
      busy--;
      idle.add(name);
    }
  }
}
