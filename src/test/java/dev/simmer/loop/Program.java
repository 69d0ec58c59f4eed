package dev.simmer.loop;

import dev.simmer.loop.primitive.Sleep;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import java.util.List;
import java.util.function.Function;

/// What a test needs to run coroutines and to see what the loop did.
final class Program {
  final Words language = new Words();
  final Lines facts = new Lines();
  final LoopContext context;

  Program() {
    this(new AsyncioScheduler(), 1000);
  }

  Program(Scheduler scheduler, int turns) {
    context = new LoopContext(language, scheduler, facts, turns);
  }

  Coroutine coroutine(String name, int line, Function<Scripted, Step> body) {
    return Scripted.of(name, line, language, body);
  }

  Task task(Coroutine coroutine) {
    return context.requireRunning().createTask(coroutine);
  }

  Coroutine sleep(double seconds) {
    return new Sleep(context, seconds, Words.NONE);
  }

  Object run(Coroutine main) {
    return Runner.use(context, runner -> runner.run(main));
  }

  Object run(Function<Scripted, Step> main) {
    return run(coroutine("main", 1, main));
  }

  List<String> lines() {
    return facts.lines;
  }
}
