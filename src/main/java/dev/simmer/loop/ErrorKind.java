package dev.simmer.loop;

/// The exceptions that the loop and its primitives raise. What they are is the [Language]'s affair.
public enum ErrorKind {
  CANCELLED,
  TIMEOUT,
  INVALID_STATE,
  RUNTIME,
  RECURSION,
  TYPE,
  VALUE,
  QUEUE_EMPTY,
  QUEUE_FULL,
  BROKEN_BARRIER,
  GENERATOR_EXIT
}
