package dev.simmer.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.loop.primitive.Event;
import dev.simmer.loop.primitive.Lock;
import dev.simmer.loop.primitive.Queue;
import dev.simmer.loop.primitive.QueueItems;
import dev.simmer.loop.primitive.WaitFor;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the loop against CPython's: each test is the program of the same name beside the golden
/// lines, told in Java.
class OracleSequenceTest {
  private final Program program = new Program();
  private final Words language = program.language;

  @Test
  void gather() throws IOException {
    program.run(
        main -> {
          List<Coroutine> dishes = List.of(cook("eggs", 3), cook("toast", 2));
          Future both = Gather.of(program.context, dishes, false);
          return main.await(
              10, both, done -> main.await(11, program.sleep(0), _ -> main.give(done)));
        });
    program.assertGolden("gather");
  }

  private Coroutine cook(String what, double seconds) {
    return program.coroutine(
        "cook",
        3,
        cook -> {
          program.context.printed(what + "\n");
          return cook.await(5, program.sleep(seconds), _ -> cook.give(what));
        });
  }

  @Test
  void waitFor() throws IOException {
    program.run(
        main ->
            main.await(
                12,
                new WaitFor(program.context, slow(0.2), 0.5),
                _ ->
                    main.await(
                        14,
                        new WaitFor(program.context, slow(3), 0.5),
                        Step.Returned::new,
                        _ -> withoutTime(main))));
    program.assertGolden("wait_for");
  }

  private Step withoutTime(Scripted main) {
    program.context.printed("too late\n");
    return main.await(
        18,
        new WaitFor(program.context, slow(1), 0),
        Step.Returned::new,
        _ -> {
          program.context.printed("no time\n");
          return main.give(Words.NONE);
        });
  }

  private Coroutine slow(double seconds) {
    return program.coroutine(
        "slow",
        3,
        slow ->
            slow.await(
                5,
                program.sleep(seconds),
                _ -> slow.give(seconds),
                exception -> {
                  program.context.printed("cancelled\n");
                  return new Step.Raised(exception);
                }));
  }

  @Test
  void queue() throws IOException {
    Queue queue = new Queue(program.context, 1, QueueItems.fifo());
    program.run(
        main -> {
          program.task(consumer(queue)).setName("eater");
          return main.await(19, producer(queue), _ -> main.give(Words.NONE));
        });
    program.assertGolden("queue");
  }

  private Coroutine producer(Queue queue) {
    return program.coroutine("producer", 3, producer -> putFrom(1, producer, queue));
  }

  private Step putFrom(int item, Scripted producer, Queue queue) {
    return item > 3
        ? producer.await(6, queue.join(), _ -> producer.give("sold out"))
        : producer.await(5, queue.put(item), _ -> putFrom(item + 1, producer, queue));
  }

  private Coroutine consumer(Queue queue) {
    return program.coroutine("consumer", 9, consumer -> getNext(consumer, queue));
  }

  private Step getNext(Scripted consumer, Queue queue) {
    return consumer.await(
        11,
        queue.get(),
        item ->
            consumer.await(
                12,
                program.sleep(0.1),
                _ -> {
                  queue.taskDone();
                  program.context.printed(item + "\n");
                  return getNext(consumer, queue);
                }));
  }

  @Test
  void lock() throws IOException {
    Lock lock = new Lock(program.context);
    Event opened = new Event(program.context);
    program.run(
        main -> {
          List<Task> users =
              Stream.generate(() -> program.task(user(lock, opened))).limit(3).toList();
          return main.await(
              12,
              program.sleep(0.1),
              _ -> {
                users.get(1).cancel(null);
                opened.set();
                lock.release();
                users.get(1).cancel(null);
                return main.await(17, program.sleep(1), main::give);
              });
        });
    program.assertGolden("lock");
    assertEquals(List.of("Task exception was never retrieved"), language.reports);
  }

  private Coroutine user(Lock lock, Event opened) {
    return program.coroutine(
        "use",
        3,
        use ->
            use.await(
                4,
                lock.acquire(),
                _ -> {
                  program.context.printed("in\n");
                  return use.await(
                      6,
                      opened.await(),
                      _ -> {
                        lock.release();
                        return use.give(Words.NONE);
                      });
                }));
  }
}
