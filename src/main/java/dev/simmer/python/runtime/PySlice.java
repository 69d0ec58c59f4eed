package dev.simmer.python.runtime;

/// `start:stop:step`; missing parts are None.
public record PySlice(Object start, Object stop, Object step) {}
