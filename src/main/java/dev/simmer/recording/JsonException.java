package dev.simmer.recording;

/// What is wrong with a line of a trace.
final class JsonException extends Exception {
  private static final long serialVersionUID = 1;

  private final String problem;

  JsonException(String problem) {
    super(problem);
    this.problem = problem;
  }

  String problem() {
    return problem;
  }
}
