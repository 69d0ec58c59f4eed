/// Write a scheduler of your own: a class that answers who gets the free burner now, and why.
///
/// **1. The question.** The loop asks a [dev.simmer.scheduler.Scheduler] whenever a burner is free
/// and somebody is ready. What it sees is a [dev.simmer.scheduler.Situation]: the ready handles in
/// order of arrival, each with its task's name, since when it is ready, how long its task has had a
/// burner so far, its priority, and who woke it; also the tasks that wait on timers, the burners,
/// and the time.
///
/// **2. The answer** is a [dev.simmer.scheduler.Choice]: to run the handle at a position, or to
/// leave the burner free until something happens; both with a reason, a short sentence that the
/// chef says. Here the task goes first that has had the burner for the shortest time:
///
/// ```java
/// import dev.simmer.scheduler.*;
/// import java.util.Comparator;
///
/// public final class LeastServed implements Scheduler {
///   @Override
///   public String id() {
///     return "least-served";
///   }
///
///   @Override
///   public LoopRules rules() {
///     return LoopRules.TASKS;
///   }
///
///   @Override
///   public Choice choose(Situation now) {
///     var ready = now.ready();
///     var least = ready.stream().min(Comparator.comparing(ReadyHandle::burnerTime)).get();
///     return new Choice.Run(ready.indexOf(least), least.name() + " was served least.");
///   }
/// }
/// ```
///
/// **3. The rules around it** are [dev.simmer.scheduler.LoopRules]. Under `ASYNCIO`, the usual
/// ones, the scheduler chooses among all handles, the loop's book-keeping too; under `TASKS` among
/// the steps of tasks and the program's callbacks only, which is what most want. A callback that no
/// task made has no task and an empty name. From there: `withBurners(2)` for two side by side,
/// `withSlice(...)` to cut long steps short, `withBlocking(FREES)` for threads that sleep,
/// `withWaiting(KEEPS)` for a cook who waits beside the pot, `withBudget(...)` for a task that
/// always finds an item in its queue.
///
/// **4. What people read and set.** Its words on screen are its
/// [dev.simmer.scheduler.Scheduler#description()]. Options that a user can set are declared in
/// [dev.simmer.scheduler.Scheduler#options()], and come as [dev.simmer.scheduler.OptionValues] to
/// [dev.simmer.scheduler.Scheduler#with], which makes a scheduler with them:
///
/// ```java
/// private final int burners;
///
/// public LeastServed() {
///   this(1);
/// }
///
/// private LeastServed(int burners) {
///   this.burners = burners;
/// }
///
/// @Override
/// public List<SchedulerOption> options() {
///   return List.of(new SchedulerOption("burners", Unit.WHOLE, 1, 64, 1, "how many cook at once"));
/// }
///
/// @Override
/// public Scheduler with(OptionValues values) {
///   return new LeastServed(values.whole("burners"));
/// }
/// ```
///
/// **5. State** may be kept in fields: each event loop of a run has a scheduler of its own. It is
/// to answer the same to the same questions, so it has no clock but
/// [dev.simmer.scheduler.Situation#time()], in nanoseconds of virtual time, and no chance but from
/// a seed that is an option.
///
/// **6. To be found**, the class is public, has a public constructor without parameters, and is
/// named in the file `META-INF/services/dev.simmer.scheduler.Scheduler` of its jar (or by a
/// `provides` of its module). The jar lies in the folder `.simmer/schedulers` of the user's home.
/// With `simmer.jar` on the class path, two commands build it:
///
/// ```
/// javac -cp target/modules/simmer.jar -d classes LeastServed.java
/// jar --create --file ~/.simmer/schedulers/least-served.jar -C classes . META-INF
/// ```
///
/// **7. To try it**: choose it in the window, where each choice is told with its reason; `simmer
/// trace --scheduler=least-served FILE` prints what was run when, and `simmer compare
/// --schedulers=asyncio,least-served FILE` what comes of it. What goes wrong in it is told with the
/// jar, the class and what happened, and ends the run, not Simmer.
package dev.simmer.scheduler;
