package dev.simmer.loop.primitive;

import dev.simmer.loop.DoneCallback;
import dev.simmer.loop.EventLoop;
import dev.simmer.loop.Future;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Routine;
import dev.simmer.loop.Step;
import dev.simmer.loop.Task;
import dev.simmer.loop.TimerHandle;
import dev.simmer.trace.HandleKind;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Waits for several futures, and leaves them alone.
///
/// As `Lib/asyncio/tasks.py`, `wait`.
public final class Wait extends Routine {
  private final DoneCallback callback = DoneCallback.of(HandleKind.WAIT, this::oneDone);
  private final LoopContext context;
  private final List<Future> futures;
  private final @Nullable Double timeout;
  private final Until until;
  private final BiFunction<List<Future>, List<Future>, Object> result;
  private int left;
  private @Nullable TimerHandle timer;
  private @Nullable Future waiter;

  /// @param futures at least one, all different
  /// @param timeout seconds; null if there is no limit
  /// @param result makes the result of the futures that are done and of those that are not
  public Wait(
      LoopContext context,
      List<Future> futures,
      @Nullable Double timeout,
      Until until,
      BiFunction<List<Future>, List<Future>, Object> result) {
    super("wait", context.language());
    this.context = context;
    this.futures = futures;
    this.timeout = timeout;
    this.until = until;
    this.result = result;
    this.left = futures.size();
  }

  @Override
  protected Step start() {
    EventLoop loop = context.requireRunning();
    Future all = new Waiter(loop);
    waiter = all;
    if (timeout != null) {
      timer = loop.callLater(timeout, HandleKind.WAIT_FOR, this::release);
    }
    futures.forEach(future -> future.addDoneCallback(callback));
    return await(
        all,
        _ -> {
          stopListening();
          return give(parted());
        },
        exception -> {
          stopListening();
          return raise(exception);
        });
  }

  private void oneDone(Future future) {
    left--;
    boolean failed =
        until == Until.FIRST_EXCEPTION && !future.isCancelled() && future.exception() != null;
    if (left <= 0 || until == Until.FIRST_COMPLETED || failed) {
      cancelTimer();
      release();
    }
  }

  private void release() {
    if (waiter != null && !waiter.isDone()) {
      waiter.setResult(language().none());
    }
  }

  private void stopListening() {
    cancelTimer();
    futures.forEach(future -> future.removeDoneCallback(callback));
  }

  private void cancelTimer() {
    if (timer != null) {
      timer.cancel();
    }
  }

  private Object parted() {
    var parts = futures.stream().collect(Collectors.partitioningBy(Future::isDone));
    return result.apply(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
  }

  /// When it is over.
  public enum Until {
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    ALL_COMPLETED
  }

  private final class Waiter extends Future {
    Waiter(EventLoop loop) {
      super(loop);
    }

    @Override
    public List<Task> tasksBehind() {
      return futures.stream()
          .filter(future -> !future.isDone())
          .flatMap(future -> future.tasksBehind().stream())
          .toList();
    }
  }
}
