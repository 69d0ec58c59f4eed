package dev.simmer.loop;

import dev.simmer.trace.HandleKind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is called, in a handle of its own, when a future is done. One that equals another is
/// removed in its place.
public interface DoneCallback {
  /// What its handle does.
  HandleKind kind();

  void done(Future future);

  /// The task that its handle steps; null if it steps none.
  default @Nullable Task steps() {
    return null;
  }

  /// The call as messages show it; null as future where it has not been made yet.
  default String text(@Nullable Future future) {
    return kind().word() + "()";
  }

  /// A callback of the library's own.
  static DoneCallback of(HandleKind kind, Consumer<Future> action) {
    return new DoneCallback() {
      @Override
      public HandleKind kind() {
        return kind;
      }

      @Override
      public void done(Future future) {
        action.accept(future);
      }
    };
  }
}
