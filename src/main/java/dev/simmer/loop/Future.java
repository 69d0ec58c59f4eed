package dev.simmer.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A result that is to come: a value, an exception or a cancellation.
///
/// As `Lib/asyncio/futures.py`, `Future`. Methods that raise throw [Language#thrown].
public class Future {
  private final EventLoop loop;
  private State state = State.PENDING;
  private @Nullable Object result;
  private @Nullable Object exception;
  private @Nullable Object cancelMessage;
  private @Nullable Object cancellation;
  private @Nullable Map<String, Object> attributes;

  /// The first callback; more are rare, and then in a list of their own.
  private @Nullable DoneCallback callback;

  private @Nullable List<DoneCallback> moreCallbacks;

  public Future(EventLoop loop) {
    this.loop = loop;
  }

  public EventLoop loop() {
    return loop;
  }

  protected Language language() {
    return loop.context().language();
  }

  public boolean isDone() {
    return state != State.PENDING;
  }

  public boolean isCancelled() {
    return state == State.CANCELLED;
  }

  /// The value; raises what was set instead, or that nothing is set yet.
  public Object result() {
    Object raised = exception("Result is not set.");
    if (raised != null) {
      throw language().thrown(raised);
    }
    return Objects.requireNonNull(result);
  }

  /// The exception, or null if there is a value; raises if it is cancelled or not done.
  public @Nullable Object exception() {
    return exception("Exception is not set.");
  }

  private @Nullable Object exception(String ifPending) {
    if (state == State.CANCELLED) {
      throw language().thrown(takeCancellation());
    }
    if (state == State.PENDING) {
      throw language().thrown(language().error(ErrorKind.INVALID_STATE, ifPending));
    }
    markRetrieved();
    return exception;
  }

  /// What an await of this future raises, now that it is done: the exception, a cancellation, or
  /// null if it is a value.
  public @Nullable Object raised() {
    return state == State.CANCELLED ? takeCancellation() : exception();
  }

  /// The exception, without a look at whether it is done.
  public @Nullable Object exceptionIfSet() {
    return exception;
  }

  /// The cancellation to raise: the one that ended a task, the first time; else a new one.
  public Object takeCancellation() {
    Object taken = cancellation;
    cancellation = null;
    return taken == null ? language().cancellation(cancelMessage) : taken;
  }

  /// What `cancel` was given.
  public @Nullable Object cancelMessage() {
    return cancelMessage;
  }

  void cancelMessage(@Nullable Object message) {
    cancelMessage = message;
  }

  /// Keeps the cancellation that ended a task, to be raised where the task is awaited.
  void keepCancellation(Object raised) {
    cancellation = raised;
  }

  /// Cancels it; false if it is done.
  public boolean cancel(@Nullable Object message) {
    markRetrieved();
    if (isDone()) {
      return false;
    }
    cancelMessage = message;
    finish(State.CANCELLED);
    return true;
  }

  public void setResult(Object value) {
    requirePending();
    result = value;
    finish(State.FINISHED);
  }

  /// Sets an exception of the language, which must be an instance.
  public void setException(Object raised) {
    requirePending();
    exception = raised;
    finish(State.FINISHED);
    loop.unretrieved().add(this);
  }

  private void requirePending() {
    if (isDone()) {
      throw language().thrown(language().error(ErrorKind.INVALID_STATE, "invalid state"));
    }
  }

  /// Says that somebody knows of the exception, so that it need not be reported.
  public void markRetrieved() {
    if (exception != null) {
      loop.unretrieved().remove(this);
    }
  }

  /// Has a callback called in a handle of its own when this is done, or soon if it is.
  public void addDoneCallback(DoneCallback added) {
    if (isDone()) {
      schedule(added);
    } else if (callback == null) {
      callback = added;
    } else {
      if (moreCallbacks == null) {
        moreCallbacks = new ArrayList<>(2);
      }
      moreCallbacks.add(added);
    }
  }

  /// Removes all equal callbacks; how many there were.
  public int removeDoneCallback(DoneCallback removed) {
    List<DoneCallback> before = callbacks();
    List<DoneCallback> left = before.stream().filter(each -> !each.equals(removed)).toList();
    callback = null;
    moreCallbacks = null;
    left.forEach(this::addDoneCallback);
    return before.size() - left.size();
  }

  /// Those that wait to be called.
  public List<DoneCallback> callbacks() {
    if (callback == null) {
      return List.of();
    }
    List<DoneCallback> all = new ArrayList<>(List.of(callback));
    all.addAll(moreCallbacks == null ? List.of() : moreCallbacks);
    return all;
  }

  /// The tasks that a task which awaits this is waiting for, as far as they are known.
  public List<Task> tasksBehind() {
    return List.of();
  }

  /// What a task that awaits this waits for, in the words of a trace.
  public String waitName() {
    return "future";
  }

  /// The name of its type in messages.
  public String typeName() {
    return "Future";
  }

  /// An attribute that the program has given it; null if it has none of that name.
  public @Nullable Object attribute(String name) {
    return attributes == null ? null : attributes.get(name);
  }

  public void setAttribute(String name, Object value) {
    if (attributes == null) {
      attributes = new HashMap<>(2);
    }
    attributes.put(name, value);
  }

  /// Called when it is done, before the callbacks are scheduled.
  void announceDone() {}

  private void finish(State end) {
    state = end;
    announceDone();
    DoneCallback first = callback;
    List<DoneCallback> more = moreCallbacks;
    callback = null;
    moreCallbacks = null;
    if (first != null) {
      schedule(first);
    }
    if (more != null) {
      more.forEach(this::schedule);
    }
  }

  private void schedule(DoneCallback called) {
    loop.callSoon(called.kind(), called.steps(), new Call(called, this));
  }

  /// The call of a callback.
  private record Call(DoneCallback called, Future future) implements Runnable {
    @Override
    public void run() {
      called.done(future);
    }

    @Override
    public String toString() {
      return called.text(future);
    }
  }

  private enum State {
    PENDING,
    CANCELLED,
    FINISHED
  }
}
