package dev.simmer.recording;

/// The kinds of fact, as they are kept in a column.
enum FactType {
  CREATED,
  NAMED,
  READY,
  TURN,
  BURNERS,
  RAN,
  TIMER,
  ADVANCED,
  BLOCKED,
  SUSPENDED,
  CANCEL,
  DONE,
  PRINTED,
  ERROR_PRINTED,
  CRASHED,
  EXITED,
  DEADLOCKED,
  LIMIT
}
