package dev.simmer.python.runtime;

import dev.simmer.loop.Step;

/// How a run of frames ended that did not return: at this frame it goes on.
record Suspended(Frame frame, Step step) {}
