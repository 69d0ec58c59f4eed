/// Write a scheduler of your own: a class that answers who gets the free burner now, and why.
///
/// The loop asks a [dev.simmer.scheduler.Scheduler] whenever a burner is free and somebody is
/// ready. What it sees is a [dev.simmer.scheduler.Situation]: the ready handles in order of
/// arrival, each with its task's name, since when it is ready, how long its task has had a burner
/// so far, its priority, and who woke it. What it answers is a [dev.simmer.scheduler.Choice]: to
/// run the handle at a position, or to leave the burner free until something happens; both with a
/// reason, a short sentence that the chef says.
///
/// ```java
/// public final class LastComeFirst implements Scheduler {
///   @Override
///   public String id() {
///     return "last-come";
///   }
///
///   @Override
///   public LoopRules rules() {
///     return LoopRules.TASKS;
///   }
///
///   @Override
///   public Choice choose(Situation now) {
///     return new Choice.Run(now.ready().size() - 1, "It came last.");
///   }
/// }
/// ```
///
/// **The rules around it** are [dev.simmer.scheduler.LoopRules]. Under `ASYNCIO`, the usual ones,
/// the scheduler chooses among all handles, the loop's book-keeping too; under `TASKS` among the
/// steps of tasks only, which is what most want. From there: `withBurners(2)` for two side by side,
/// `withSlice(...)` to cut long steps short, `withBlocking(FREES)` for threads that sleep,
/// `withWaiting(KEEPS)` for a cook who waits beside the pot.
///
/// **Options** that a user can set are declared in [dev.simmer.scheduler.Scheduler#options()], and
/// come as [dev.simmer.scheduler.OptionValues] to [dev.simmer.scheduler.Scheduler#with], which
/// makes a scheduler with them. Its words on screen are its
/// [dev.simmer.scheduler.Scheduler#description()].
///
/// **State** may be kept in fields: each run has a scheduler of its own. It is to answer the same
/// to the same questions, so it has no clock but [dev.simmer.scheduler.Situation#time()], in
/// nanoseconds of virtual time, and no chance but from a seed that is an option.
///
/// **To be found**, the class is public, has a public constructor without parameters, and is named
/// in the file `META-INF/services/dev.simmer.scheduler.Scheduler` of its jar (or by a `provides` of
/// its module). The jar lies in the folder `.simmer/schedulers` of the user's home. What goes wrong
/// in it is told with the jar, the class and what happened, and ends the run, not Simmer.
package dev.simmer.scheduler;
