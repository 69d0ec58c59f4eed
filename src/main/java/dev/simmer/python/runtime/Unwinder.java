package dev.simmer.python.runtime;

import dev.simmer.python.compile.Code;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What becomes of an exception: which frame handles it, and which frames it ends on its way.
final class Unwinder {
  private final Interpreter py;
  private final Abandonment abandonment;

  Unwinder(Interpreter py) {
    this.py = py;
    this.abandonment = new Abandonment(py);
  }

  /// The exception that the frame, or one that called it, is busy with.
  static @Nullable PyException handledBy(@Nullable Frame frame) {
    for (Frame f = frame; f != null; f = f.caller) {
      if (f.handled != null) {
        return f.handled;
      }
    }
    return null;
  }

  /// Finds the frame that handles an exception, and prepares it to go on there.
  ///
  /// @throws PyError if no frame of this run does
  Frame unwind(Frame f, PyError error) {
    PyException exception = py.exceptionOf(error);
    if (error.isNewlyRaised()) {
      noteContext(f, exception);
      py.addTraceback(exception, f);
    }
    Frame frame = f;
    while (!handles(frame, exception)) {
      exception = leave(frame, exception);
      frame = frame.requireCaller();
      py.addTraceback(exception, frame);
    }
    return frame;
  }

  private boolean handles(Frame f, PyException exception) {
    Code code = f.code();
    int handler = code.handlerAt(f.pc - 1);
    if (handler < 0) {
      return false;
    }
    abandonment.cut(f, code.variables().size() + code.handlerDepth(handler));
    f.push(exception);
    f.pc = code.handlerTarget(handler);
    return true;
  }

  /// Ends a frame by an exception, and gives the exception that its caller sees.
  private PyException leave(Frame f, PyException raised) {
    PyException exception = raised;
    abandonment.cut(f, f.code().variables().size());
    if (f.code().owned().length > 0) {
      exception.keep(f);
    }
    if (f.owner != null) {
      f.owner.ended();
      String stop = stop(f.owner, exception);
      if (stop != null) {
        exception = stopInside(f.owner.noun() + " raised " + stop, exception);
      }
    }
    if (f.role == Frame.Role.ENTRY || f.caller == null) {
      throw PyError.of(exception);
    }
    return exception;
  }

  /// The name of the exception if it would seem to be the end of the code that raised it; or null.
  private @Nullable String stop(Suspendable owner, PyException exception) {
    if (exception.type().isSubtypeOf(py.types().exception("StopIteration"))) {
      return "StopIteration";
    }
    boolean isAsyncStop = exception.type().isSubtypeOf(py.types().exception("StopAsyncIteration"));
    return owner instanceof PyAsyncGenerator && isAsyncStop ? "StopAsyncIteration" : null;
  }

  private PyException stopInside(String message, PyException stop) {
    PyException error = py.exceptionOf(PyError.of("RuntimeError", message));
    error.setContext(stop);
    error.setCause(stop);
    return error;
  }

  /// An exception remembers which one was being handled when it was raised.
  private static void noteContext(Frame f, PyException exception) {
    PyException handled = handledBy(f);
    if (handled == null || handled == exception) {
      return;
    }
    Map<PyException, Boolean> seen = new HashMap<>();
    for (PyException e = handled; e != null && seen.put(e, true) == null; e = e.context()) {
      if (e.context() == exception) {
        e.setContext(null);
      }
    }
    exception.setContext(handled);
  }
}
