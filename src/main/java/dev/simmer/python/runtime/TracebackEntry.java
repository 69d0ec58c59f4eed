package dev.simmer.python.runtime;

import dev.simmer.trace.SourceSpan;

/// A place that an exception passed on its way out.
///
/// @param function the name of the function, `<module>` outside any
public record TracebackEntry(String function, SourceSpan span) {}
