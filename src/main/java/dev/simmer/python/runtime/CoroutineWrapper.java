package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;

/// What a coroutine's `__await__()` gives: an iterator that steps it.
public record CoroutineWrapper(Coroutine coroutine) {}
