package dev.simmer.loop;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.simmer.loop.primitive.AsCompleted;
import dev.simmer.loop.primitive.Barrier;
import dev.simmer.loop.primitive.Condition;
import dev.simmer.loop.primitive.Lock;
import dev.simmer.loop.primitive.Semaphore;
import dev.simmer.loop.primitive.Shield;
import dev.simmer.loop.primitive.TaskGroup;
import dev.simmer.loop.primitive.Timeout;
import dev.simmer.loop.primitive.Wait;
import dev.simmer.loop.primitive.Wait.Until;
import dev.simmer.loop.primitive.WaitFor;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Holds the primitives against CPython's, as [OracleSequenceTest] does.
class PrimitiveSequenceTest {
  private final Program program = new Program();
  private final LoopContext context = program.context;

  private Coroutine cook(int line, double seconds) {
    return program.coroutine(
        "cook", 3, it -> it.await(line, program.sleep(seconds), _ -> it.give(seconds)));
  }

  private List<Task> tasks(int count, Function<Integer, Coroutine> coroutine) {
    return Stream.iterate(0, n -> n + 1)
        .limit(count)
        .map(n -> program.task(coroutine.apply(n)))
        .toList();
  }

  @Test
  void semaphore() throws IOException {
    Semaphore semaphore = Semaphore.bounded(context, 2);
    Function<Integer, Coroutine> user =
        _ -> program.coroutine("use", 3, it -> inside(it, semaphore));
    Function<Scripted, Step> main =
        it -> {
          List<Task> users = tasks(5, user);
          return it.await(
              10,
              program.sleep(0.5),
              _ -> {
                List.of(2, 0, 3).forEach(n -> users.get(n).cancel(null));
                return it.await(14, users.get(4), _ -> released(semaphore, it));
              });
        };
    assertThrows(Words.Thrown.class, () -> program.run(main));
    program.assertGolden("semaphore");
  }

  private Step inside(Scripted it, Semaphore semaphore) {
    Function<Object, Step> leave = _ -> released(semaphore, it);
    return it.await(
        4,
        semaphore.enter(),
        _ ->
            it.await(
                5,
                program.sleep(1),
                leave,
                exception -> {
                  semaphore.release();
                  return new Step.Raised(exception);
                }));
  }

  private static Step released(Semaphore semaphore, Scripted it) {
    semaphore.release();
    return it.give(Words.NONE);
  }

  @Test
  void condition() throws IOException {
    Condition fridge = new Condition(context, new Lock(context));
    Deque<String> food = new ArrayDeque<>();
    Function<Scripted, Step> main =
        it -> {
          List<Task> eaters =
              tasks(3, _ -> program.coroutine("eat", 3, eater -> eat(eater, fridge, food)));
          return it.await(11, program.sleep(1), _ -> fill(it, fridge, food, eaters));
        };
    assertThrows(Words.Thrown.class, () -> program.run(main));
    program.assertGolden("condition");
  }

  private static Step eat(Scripted it, Condition fridge, Deque<String> food) {
    Routine untilFood =
        fridge.waitFor(
            () -> food.isEmpty() ? Words.NONE : food.removeLast(), got -> !got.equals(Words.NONE));
    return it.await(
        4,
        fridge.lock().enter(),
        _ ->
            it.await(
                5,
                untilFood,
                got -> {
                  fridge.lock().release();
                  return it.give(got);
                },
                exception -> {
                  fridge.lock().release();
                  return new Step.Raised(exception);
                }));
  }

  private Step fill(Scripted it, Condition fridge, Deque<String> food, List<Task> eaters) {
    return it.await(
        12,
        fridge.lock().enter(),
        _ -> {
          food.add("cake");
          fridge.notify(2);
          return it.await(
              15,
              program.sleep(1),
              _ -> {
                eaters.get(1).cancel(null);
                eaters.get(2).cancel(null);
                fridge.lock().release();
                return it.await(
                    18,
                    Gather.of(context, eaters, true),
                    _ -> {
                      fridge.notifyEverybody();
                      return it.give(Words.NONE);
                    });
              });
        });
  }

  @Test
  void barrier() throws IOException {
    Barrier barrier = new Barrier(context, 2);
    Function<Scripted, Step> main =
        it ->
            it.await(
                9,
                Gather.of(context, List.of(arrive(barrier), arrive(barrier)), false),
                _ -> resetAndAbort(it, barrier));
    assertThrows(Words.Thrown.class, () -> program.run(main));
    program.assertGolden("barrier");
  }

  private Coroutine arrive(Barrier barrier) {
    return program.coroutine("arrive", 3, it -> it.await(4, barrier.await(), it::give));
  }

  private Step resetAndAbort(Scripted it, Barrier barrier) {
    Task late = program.task(arrive(barrier));
    return it.await(
        11,
        program.sleep(0),
        _ ->
            it.await(
                12,
                barrier.reset(),
                _ ->
                    it.await(
                        13,
                        Gather.of(context, List.of(late), true),
                        _ ->
                            it.await(
                                14,
                                barrier.abort(),
                                _ -> it.await(15, arrive(barrier), it::give)))));
  }

  @Test
  void shield() throws IOException {
    Coroutine pay =
        program.coroutine("pay", 3, it -> it.await(4, program.sleep(2), _ -> it.give("paid")));
    program.run(
        it -> {
          Task payment = program.task(pay);
          return it.await(
              10,
              new WaitFor(context, Shield.of(context, payment), 1),
              it::give,
              _ -> {
                context.printed("impatient\n");
                return it.await(13, Shield.of(context, payment), it::give);
              });
        });
    program.assertGolden("shield");
  }

  @Test
  void waitForSeveral() throws IOException {
    program.run(
        it -> {
          List<Future> pots = List.copyOf(tasks(3, n -> cook(4, List.of(3.0, 1.0, 2.0).get(n))));
          return it.await(
              9,
              several(pots, null, Until.FIRST_COMPLETED),
              _ ->
                  it.await(
                      10,
                      several(pots, 0.5, Until.ALL_COMPLETED),
                      _ ->
                          it.await(
                              11,
                              several(pots, null, Until.ALL_COMPLETED),
                              _ -> it.give(Words.NONE))));
        });
    program.assertGolden("wait");
  }

  private Wait several(List<Future> futures, @Nullable Double timeout, Until until) {
    return new Wait(context, futures, timeout, until, (done, left) -> List.of(done, left));
  }

  @Test
  void asCompleted() throws IOException {
    Function<Scripted, Step> main =
        it -> {
          List<Object> dishes = List.of(cook(4, 3), cook(4, 1), cook(4, 2));
          return serve(it, new AsCompleted(context, dishes, 2.5));
        };
    assertThrows(Words.Thrown.class, () -> program.run(main));
    program.assertGolden("as_completed");
  }

  private Step serve(Scripted it, AsCompleted dishes) {
    Coroutine next = dishes.next();
    return next == null
        ? it.give(Words.NONE)
        : it.await(
            9,
            next,
            dish -> {
              program.print(dish);
              return serve(it, dishes);
            });
  }

  @Test
  void timeout() throws IOException {
    Timeout late = new Timeout(context, 1.0);
    Timeout inTime = new Timeout(context, 12.0);
    Timeout never = new Timeout(context, 3.0);
    Function<Scripted, Step> main =
        it ->
            it.await(
                5,
                late.enter(late),
                _ -> {
                  late.reschedule(2.0);
                  return within(
                      it,
                      7,
                      5,
                      late,
                      _ -> {
                        context.printed("too late\n");
                        return it.await(
                            10,
                            inTime.enter(inTime),
                            _ -> within(it, 11, 1, inTime, _ -> atOnce(it, never)));
                      });
                });
    assertThrows(Words.Thrown.class, () -> program.run(main));
    program.assertGolden("timeout");
  }

  /// Sleeps in the block, and goes on behind it in any case.
  private Step within(
      Scripted it, int line, double seconds, Timeout limit, Function<Object, Step> then) {
    return it.await(
        line,
        program.sleep(seconds),
        _ -> it.await(line, limit.exit(null), then),
        exception -> it.await(line, limit.exit(exception), then, then));
  }

  private Step atOnce(Scripted it, Timeout never) {
    return it.await(12, never.enter(never), _ -> within(it, 13, 1, never, Step.Raised::new));
  }

  @Test
  void taskGroup() throws IOException {
    Function<Scripted, Step> main =
        it -> {
          TaskGroup good = new TaskGroup(context);
          return it.await(
              9,
              good.enter(good),
              _ -> {
                good.add(good.requireAccepting().createTask(burning(0.5)));
                return it.await(9, good.exit(null), _ -> fail(it));
              });
        };
    assertThrows(Words.Thrown.class, () -> program.run(main));
    program.assertGolden("taskgroup");
  }

  private Step fail(Scripted it) {
    TaskGroup bad = new TaskGroup(context);
    return it.await(
        11,
        bad.enter(bad),
        _ -> {
          bad.add(bad.requireAccepting().createTask(burning(1)));
          bad.add(bad.requireAccepting().createTask(burning(3)));
          return it.await(
              14,
              program.sleep(9),
              _ -> it.await(11, bad.exit(null), it::give),
              exception -> it.await(11, bad.exit(exception), it::give));
        });
  }

  private Coroutine burning(double seconds) {
    return program.coroutine(
        "cook",
        3,
        it ->
            it.await(
                4,
                program.sleep(seconds),
                _ ->
                    seconds == 1
                        ? new Step.Raised(Words.problem("ValueError", "burnt"))
                        : it.give(Words.NONE)));
  }
}
