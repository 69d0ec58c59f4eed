package dev.simmer.loop;

import dev.simmer.trace.HandleKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The asynchronous generators that were iterated in a loop, and that its end closes.
///
/// As `Lib/asyncio/base_events.py`, `BaseEventLoop._asyncgens` and the hooks that keep it.
public final class AsyncGenerators {
  private final EventLoop loop;
  private final Set<AsyncGenerator> open = new LinkedHashSet<>();

  AsyncGenerators(EventLoop loop) {
    this.loop = loop;
  }

  /// A generator is iterated for the first time.
  public void began(AsyncGenerator generator) {
    open.add(generator);
  }

  public void ended(AsyncGenerator generator) {
    open.remove(generator);
  }

  /// Nobody refers to a generator any more that has not ended: a task closes it.
  public void abandoned(AsyncGenerator generator) {
    open.remove(generator);
    if (!loop.isClosed()) {
      loop.callSoon(HandleKind.CALLBACK, () -> loop.createTask(generator.closing()));
    }
  }

  /// A coroutine that closes them all: `shutdown_asyncgens`.
  public Coroutine shutdown() {
    Language language = loop.context().language();
    return new Routine("BaseEventLoop.shutdown_asyncgens", language) {
      @Override
      protected Step start() {
        List<AsyncGenerator> closing = List.copyOf(open);
        open.clear();
        if (closing.isEmpty()) {
          return give(language.none());
        }
        List<Task> closers = closing.stream().map(g -> loop.createTask(g.closing())).toList();
        Future all = Gather.of(loop.context(), closers, true);
        return await(all, _ -> closed(closing, closers), Step.Raised::new);
      }

      private Step closed(List<AsyncGenerator> generators, List<Task> closers) {
        for (int i = 0; i < generators.size(); i++) {
          Object exception = closers.get(i).exceptionIfSet();
          if (exception != null) {
            reportFailure(generators.get(i), exception);
          }
        }
        return give(language.none());
      }
    };
  }

  private void reportFailure(AsyncGenerator generator, Object exception) {
    Language language = loop.context().language();
    String name = language.repr(generator);
    language.report(
        loop,
        "an error occurred during closing of asynchronous generator " + name,
        Map.of("asyncgen", generator, "exception", exception));
  }
}
