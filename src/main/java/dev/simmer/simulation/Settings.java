package dev.simmer.simulation;

import dev.simmer.scheduler.Scheduler;
import java.util.function.Supplier;

/// How a recipe is run.
///
/// @param scheduler makes the scheduler; each run gets one of its own
/// @param limits what the program may use
public record Settings(Supplier<Scheduler> scheduler, Limits limits) {}
