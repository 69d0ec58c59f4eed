package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An exception of the language: an instance of BaseException or a type derived from it.
public final class PyException extends PyObject {
  private Object[] arguments;
  private @Nullable PyException cause;
  private @Nullable PyException context;
  private boolean suppressesContext;
  private boolean keptByTask;
  private List<Frame> keptFrames = List.of();
  private final List<TracebackEntry> traceback = new ArrayList<>(2);

  public PyException(PyType type, Object... arguments) {
    super(type);
    this.arguments = arguments;
  }

  /// `args`: not to be changed.
  public Object[] arguments() {
    return arguments;
  }

  public void setArguments(Object[] arguments) {
    this.arguments = arguments;
  }

  /// The `e` of `raise … from e`.
  public @Nullable PyException cause() {
    return cause;
  }

  public void setCause(@Nullable PyException cause) {
    this.cause = cause;
    this.suppressesContext = true;
  }

  /// The exception that was being handled when this one was raised.
  public @Nullable PyException context() {
    return context;
  }

  public void setContext(@Nullable PyException context) {
    this.context = context;
  }

  public boolean suppressesContext() {
    return suppressesContext;
  }

  /// The frames that its traceback keeps alive, as far as they hold what is to be ended when they
  /// go.
  List<Frame> keptFrames() {
    return keptFrames;
  }

  void keep(Frame frame) {
    if (keptFrames.isEmpty()) {
      keptFrames = new ArrayList<>(1);
    }
    keptFrames.add(frame);
  }

  /// Nothing is to be ended any more because of it.
  void forgetFrames() {
    keptFrames = List.of();
  }

  /// Whether a task that ended with it keeps it, and with it all frames that it passes.
  boolean isKeptByTask() {
    return keptByTask;
  }

  void keepByTask() {
    keptByTask = true;
  }

  /// Where it passed, the place that raised it first.
  public List<TracebackEntry> traceback() {
    return traceback;
  }
}
