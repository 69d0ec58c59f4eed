package dev.simmer.loop;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the loop needs of the language that it runs. Values and exceptions of the language are
/// plain objects to the loop, which never looks inside.
///
/// A Java method that raises throws what [#thrown] makes of the exception.
public interface Language {
  Object none();

  Object truth(boolean value);

  Object integer(long value);

  Object text(String value);

  /// A new list, which the language may keep.
  Object list(List<Object> values);

  /// A new exception without arguments.
  Object error(ErrorKind kind);

  /// A new exception with a message.
  Object error(ErrorKind kind, String message);

  /// A new exception group.
  Object errorGroup(String message, List<Object> exceptions);

  /// A new cancellation; the message is a value of the language that `cancel` was given.
  Object cancellation(@Nullable Object message);

  boolean isCancellation(Object exception);

  /// Whether the exception ends the loop itself: KeyboardInterrupt and SystemExit.
  boolean leavesLoop(Object exception);

  /// Notes that the exception was raised because of another: `raise exception from cause`.
  void setCause(Object exception, Object cause);

  /// An exception of the language as one that Java code can throw.
  RuntimeException thrown(Object exception);

  /// The exception of the language in one that Java code caught; null if there is none in it, and
  /// then it must be thrown on.
  @Nullable Object caught(RuntimeException thrown);

  /// The value in the words of the language.
  String repr(Object value);

  /// Whether one value goes before the other in a priority queue: `left < right`.
  boolean less(Object left, Object right);

  /// The value as a coroutine; null if it is none.
  @Nullable Coroutine coroutine(Object value);

  /// A coroutine that awaits any other awaitable object; null if the value is none.
  @Nullable Coroutine awaiting(Object value);

  /// Tells the loop's exception handler of something that nobody else hears of.
  ///
  /// @param details what it is about: `exception`, `future`, `task` or `handle`
  void report(EventLoop loop, String message, Map<String, Object> details);
}
