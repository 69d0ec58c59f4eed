package dev.simmer.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.loop.primitive.Sleep;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopObserver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearingTest {
  private final Words language = new Words();
  private final List<LoopEvent> heard = new ArrayList<>();

  @Test
  void whoDoesNotHearTheLoopHearsWhatTheProgramWrites() {
    LoopContext context = new LoopContext(language, AsyncioScheduler::new, outputOnly(), 1000);
    Coroutine main =
        Scripted.of(
            "main",
            1,
            language,
            body -> {
              context.printed("before\n");
              return body.await(2, new Sleep(context, 1, Words.NONE), body::give);
            });
    Runner.use(new Runner(context), runner -> runner.run(main, null));
    assertEquals(1, heard.size(), heard.toString());
    assertEquals("before\n", ((LoopEvent.Printed) heard.getFirst()).text());
  }

  private LoopObserver outputOnly() {
    return new LoopObserver() {
      @Override
      public void on(LoopEvent event) {
        heard.add(event);
      }

      @Override
      public boolean hearsLoop() {
        return false;
      }
    };
  }
}
