package dev.simmer.python.runtime;

import dev.simmer.python.compile.Code;
import org.jspecify.annotations.Nullable;

/// A generator or coroutine of the program.
public abstract sealed class Suspendable permits PyGenerator, PyCoroutine, PyAsyncGenerator {
  /// The frame that holds all references to it, or the code of the function that is about to.
  private @Nullable Object holder;

  /// @param frame its frame, whose caller makes it
  Suspendable(Frame frame) {
    frame.owner = this;
    this.holder = frame.caller;
  }

  final boolean isHeldBy(Frame frame) {
    return holder == frame;
  }

  /// Whether it is known that a variable refers to it, and when that will not any more.
  final boolean isInOwnedVariable() {
    return holder instanceof Frame frame && frame.owns(this);
  }

  /// Says which frame holds all references to it; null if that is not known.
  final void heldBy(@Nullable Frame frame) {
    holder = frame;
  }

  final boolean isPromisedTo(Code code) {
    return holder == code;
  }

  /// A function of this code will hold it, once it begins.
  final void promiseTo(Code code) {
    holder = code;
  }

  /// Its frame, as the program sees it; null once it has ended.
  public final @Nullable FrameView frameView() {
    return isOver() ? null : FrameView.of(frame());
  }

  abstract Frame frame();

  abstract boolean isOver();

  /// Nobody refers to it any more.
  abstract void abandon(Interpreter py);

  /// Its frame has yielded to the loop that runs it.
  abstract void paused();

  /// Its frame has returned or raised.
  abstract void ended();

  public abstract boolean isEnded();

  /// What it is called in messages: `generator` or `coroutine`.
  abstract String noun();
}
