package dev.simmer.catalogue;

/// A scheduler was asked for that there is not, or with options that it does not take. The message
/// says what is wrong and what would be right.
public final class SchedulerException extends Exception {
  private static final long serialVersionUID = 1;

  SchedulerException(String message) {
    super(message);
  }
}
