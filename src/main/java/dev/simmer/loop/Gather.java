package dev.simmer.loop;

import dev.simmer.trace.HandleKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The future of the results of several futures, in their order.
///
/// As `Lib/asyncio/tasks.py`, `gather`.
public final class Gather extends Future {
  private final List<Future> children = new ArrayList<>();
  private final DoneCallback callback = DoneCallback.of(HandleKind.GATHER, this::childDone);
  private final boolean returnExceptions;
  private boolean complete;
  private int left;
  private boolean cancelRequested;

  private Gather(EventLoop loop, boolean returnExceptions) {
    super(loop);
    this.returnExceptions = returnExceptions;
  }

  /// Makes tasks of what is no future yet. What occurs twice is awaited once.
  ///
  /// @param returnExceptions whether exceptions are results like others; else the first of them is
  ///   raised at once
  public static Future of(LoopContext context, List<?> awaitables, boolean returnExceptions) {
    if (awaitables.isEmpty()) {
      Future nothing = context.eventLoop().createFuture();
      nothing.setResult(context.language().list(List.of()));
      return nothing;
    }
    Map<Object, Future> known = HashMap.newHashMap(awaitables.size());
    Future first = Awaitables.future(context, awaitables.getFirst());
    known.put(awaitables.getFirst(), first);
    Gather gather = new Gather(first.loop(), returnExceptions);
    gather.awaitAlso(first);
    for (Object awaitable : awaitables.subList(1, awaitables.size())) {
      Future same = known.get(awaitable);
      if (same == null) {
        Future child = Awaitables.future(gather.loop(), awaitable);
        known.put(awaitable, child);
        gather.awaitAlso(child);
      } else {
        gather.children.add(same);
      }
    }
    gather.complete = true;
    return gather;
  }

  private void awaitAlso(Future child) {
    left++;
    children.add(child);
    child.addDoneCallback(callback);
  }

  private void childDone(Future child) {
    left--;
    if (!complete || isDone()) {
      child.markRetrieved();
      return;
    }
    if (!returnExceptions) {
      Object raised = child.raised();
      if (raised != null) {
        setException(raised);
        return;
      }
    }
    if (left == 0) {
      finish();
    }
  }

  private void finish() {
    List<Object> results = new ArrayList<>(children.size());
    children.forEach(child -> results.add(outcome(child)));
    if (cancelRequested) {
      setException(children.getLast().takeCancellation());
    } else {
      setResult(language().list(results));
    }
  }

  private Object outcome(Future child) {
    if (child.isCancelled()) {
      Object message = child.cancelMessage();
      return language().cancellation(message == null ? language().text("") : message);
    }
    Object exception = child.exception();
    return exception == null ? child.result() : exception;
  }

  /// Cancels the children that are not done; this is done when they are.
  @Override
  public boolean cancel(@Nullable Object message) {
    if (isDone()) {
      return false;
    }
    boolean any = false;
    for (Future child : children) {
      any |= child.cancel(message);
    }
    cancelRequested |= any;
    return any;
  }

  @Override
  public List<Task> tasksBehind() {
    return children.stream()
        .filter(child -> !child.isDone())
        .flatMap(child -> child.tasksBehind().stream())
        .distinct()
        .toList();
  }

  @Override
  public String waitName() {
    return "gather";
  }

  @Override
  public String typeName() {
    return "_GatheringFuture";
  }
}
