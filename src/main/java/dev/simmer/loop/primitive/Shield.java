package dev.simmer.loop.primitive;

import dev.simmer.loop.Awaitables;
import dev.simmer.loop.DoneCallback;
import dev.simmer.loop.Future;
import dev.simmer.loop.LoopContext;
import dev.simmer.loop.Task;
import dev.simmer.trace.HandleKind;
import java.util.List;

/// A future that follows another one, but does not pass its own cancellation on.
///
/// As `Lib/asyncio/tasks.py`, `shield`.
public final class Shield extends Future {
  private final Future inner;

  private Shield(Future inner) {
    super(inner.loop());
    this.inner = inner;
  }

  /// The shield before an awaitable, or the inner future itself if it is done.
  public static Future of(LoopContext context, Object awaitable) {
    Future inner = Awaitables.future(context, awaitable);
    if (inner.isDone()) {
      return inner;
    }
    Shield outer = new Shield(inner);
    DoneCallback follow = DoneCallback.of(HandleKind.SHIELD, _ -> outer.follow());
    inner.addDoneCallback(follow);
    outer.addDoneCallback(
        DoneCallback.of(HandleKind.SHIELD, _ -> inner.removeDoneCallback(follow)));
    return outer;
  }

  private void follow() {
    if (isCancelled()) {
      inner.markRetrieved();
    } else if (inner.isCancelled()) {
      cancel(null);
    } else {
      copyOutcome();
    }
  }

  private void copyOutcome() {
    Object exception = inner.exception();
    if (exception == null) {
      setResult(inner.result());
    } else {
      setException(exception);
    }
  }

  @Override
  public List<Task> tasksBehind() {
    return inner.tasksBehind();
  }
}
