package dev.simmer.python.runtime;

/// What code gives instead of a value when another frame is to run, or none: it goes on when it is
/// run again.
abstract sealed class Handover permits Frame, Suspended {}
