package dev.simmer.python.runtime;

/// A function looked up on an instance: calls get the instance as first argument.
public record BoundMethod(Object self, Object function) {}
