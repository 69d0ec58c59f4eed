package dev.simmer.loop;

import dev.simmer.trace.FloatText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A language of Java values for tests: `null` is [#NONE], exceptions are [Problem]s.
final class Words implements Language {
  static final Object NONE =
      new Object() {
        @Override
        public String toString() {
          return "None";
        }
      };

  final List<String> reports = new ArrayList<>();

  static Problem problem(String type, Object... arguments) {
    return new Problem(type, List.of(arguments));
  }

  @Override
  public Object none() {
    return NONE;
  }

  @Override
  public Object truth(boolean value) {
    return value;
  }

  @Override
  public Object integer(long value) {
    return value;
  }

  @Override
  public Object text(String value) {
    return value;
  }

  @Override
  public Object list(List<Object> values) {
    return values;
  }

  @Override
  public Object error(ErrorKind kind) {
    return problem(typeOf(kind));
  }

  @Override
  public Object error(ErrorKind kind, String message) {
    return problem(typeOf(kind), message);
  }

  @Override
  public Object errorGroup(String message, List<Object> exceptions) {
    return problem("ExceptionGroup", message, exceptions);
  }

  @Override
  public Object cancellation(@Nullable Object message) {
    return message == null ? problem("CancelledError") : problem("CancelledError", message);
  }

  @Override
  public boolean isCancellation(Object exception) {
    return exception instanceof Problem problem && problem.type().equals("CancelledError");
  }

  @Override
  public boolean leavesLoop(Object exception) {
    return exception instanceof Problem problem && problem.type().equals("SystemExit");
  }

  @Override
  public void setCause(Object exception, Object cause) {}

  @Override
  public RuntimeException thrown(Object exception) {
    return new Thrown((Problem) exception);
  }

  @Override
  public @Nullable Object caught(RuntimeException thrown) {
    return thrown instanceof Thrown own ? own.problem() : null;
  }

  @Override
  public String repr(Object value) {
    return switch (value) {
      case String text -> "'" + text + "'";
      case Boolean truth -> truth ? "True" : "False";
      case Double real -> FloatText.repr(real);
      case List<?> values ->
          values.stream().map(this::repr).collect(Collectors.joining(", ", "[", "]"));
      case Problem(String type, List<Object> arguments) ->
          arguments.stream().map(this::repr).collect(Collectors.joining(", ", type + "(", ")"));
      case Task task -> "<Task " + task.id() + ">";
      case Future _ -> "<Future>";
      default -> value.toString();
    };
  }

  /// Only the first letters count.
  @Override
  public boolean less(Object left, Object right) {
    return left.toString().charAt(0) < right.toString().charAt(0);
  }

  @Override
  public @Nullable Coroutine coroutine(Object value) {
    return value instanceof Coroutine coroutine ? coroutine : null;
  }

  @Override
  public @Nullable Coroutine awaiting(Object value) {
    return null;
  }

  @Override
  public void report(EventLoop loop, String message, Map<String, Object> details) {
    reports.add(message);
  }

  private static String typeOf(ErrorKind kind) {
    return Arrays.stream(kind.name().split("_", -1))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining())
        + (kind == ErrorKind.QUEUE_EMPTY || kind == ErrorKind.QUEUE_FULL ? "" : "Error");
  }

  /// An exception of the language.
  record Problem(String type, List<Object> arguments) {}

  /// It as Java throws it.
  static final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Thrown(Problem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}
