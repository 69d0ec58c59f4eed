package dev.simmer.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.loop.primitive.Sleep;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
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
    context = new LoopContext(language, () -> scheduler, facts, turns);
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
    return Runner.use(new Runner(context), runner -> runner.run(main, null));
  }

  Object run(Function<Scripted, Step> main) {
    return run(coroutine("main", 1, main));
  }

  List<String> lines() {
    return facts.lines;
  }

  void print(Object value) {
    context.printed(language.repr(value) + "\n");
  }

  /// Compares with what oracle.py prints for the program of the same name beside the golden lines:
  /// those are its lines without keys, and without the last if that is a crash.
  void assertGolden(String name) throws IOException {
    try (InputStream golden =
        Objects.requireNonNull(Program.class.getResourceAsStream(name + ".txt"))) {
      String expected = new String(golden.readAllBytes(), UTF_8);
      assertEquals(expected, String.join("\n", lines()) + "\n");
    }
  }
}
