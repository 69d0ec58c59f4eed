package dev.simmer.simulation;

import dev.simmer.scheduler.Scheduler;
import java.util.function.Supplier;

/// From some fact of a run on, another scheduler decides.
///
/// @param facts how many facts the run has before it
/// @param scheduler makes the scheduler that decides from there on, for each event loop
public record Branch(int facts, Supplier<Scheduler> scheduler) {}
