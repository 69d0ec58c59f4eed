package dev.simmer.python.library.asyncio;

import dev.simmer.loop.primitive.PriorityItems;
import dev.simmer.loop.primitive.Queue;
import dev.simmer.loop.primitive.QueueItems;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.library.PlainRepr;
import dev.simmer.python.library.asyncio.Asyncio.Holder;
import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// `Queue`, `LifoQueue` and `PriorityQueue`.
final class Queues {
  private Queues() {}

  static void addTo(PyModule asyncio, Interpreter py) {
    PyType queue = type("Queue", py.types().object, QueueItems::fifo);
    addMethods(queue);
    Supplier<QueueItems> byPriority = () -> new PriorityItems(py.loops().language());
    asyncio
        .with("Queue", queue)
        .with("LifoQueue", type("LifoQueue", queue, QueueItems::lifo))
        .with("PriorityQueue", type("PriorityQueue", queue, byPriority));
  }

  private static PyType type(String name, PyType base, Supplier<QueueItems> items) {
    return PyType.builtIn("asyncio.queues", name, base)
        .constructor(
            name + "(cls, maxsize=0)",
            (py, a) -> {
              int capacity = capacity(py, a[1]);
              Queue queue = new Queue(py.loops(), capacity, items.get());
              return new Holder<>((PyType) a[0], queue);
            });
  }

  private static int capacity(Interpreter py, @Nullable Object maxsize) {
    return maxsize == null ? 0 : Conversions.intArgument(py, maxsize);
  }

  private static void addMethods(PyType type) {
    type.method("qsize(self)", (py, a) -> (long) queue(a).size())
        .method("empty(self)", (py, a) -> queue(a).isEmpty())
        .method("full(self)", (py, a) -> queue(a).isFull())
        .method("put(self, item)", (py, a) -> queue(a).put(a[1]))
        .method("put_nowait(self, item)", Queues::putNow)
        .method("get(self)", (py, a) -> queue(a).get())
        .method("get_nowait(self)", (py, a) -> queue(a).getNow())
        .method("task_done(self)", Queues::taskDone)
        .method("join(self)", (py, a) -> queue(a).join())
        .property("maxsize", (py, a) -> (long) queue(a).capacity())
        .property("_queue", (py, a) -> new PyList(py, queue(a).items().toArray()))
        .property("_unfinished_tasks", (py, a) -> (long) queue(a).unfinished())
        .method("__repr__(self)", Queues::repr)
        .method("__str__(self)", (py, a) -> text(py, a, ""))
        .setMember(
            "__class_getitem__",
            new Descriptors.ClassMethod(
                Builtin.function("__class_getitem__(cls, item, /)", (py, a) -> a[0])));
  }

  private static Queue queue(Object[] a) {
    return (Queue) ((Holder<?>) a[0]).held;
  }

  private static Object putNow(Interpreter py, Object[] a) {
    queue(a).putNow(a[1]);
    return Singleton.NONE;
  }

  private static Object taskDone(Interpreter py, Object[] a) {
    queue(a).taskDone();
    return Singleton.NONE;
  }

  private static String repr(Interpreter py, Object[] a) {
    return text(py, a, PlainRepr.at(py, a[0]));
  }

  private static String text(Interpreter py, Object[] a, String address) {
    Queue queue = queue(a);
    StringBuilder text = new StringBuilder("<");
    text.append(py.typeOf(a[0]).name()).append(address);
    text.append(" maxsize=").append(queue.capacity());
    if (!queue.isEmpty()) {
      text.append(" _queue=").append(py.repr(new PyList(py, queue.items().toArray())));
    }
    append(text, " _getters[", queue.getters(), "]");
    append(text, " _putters[", queue.putters(), "]");
    append(text, " tasks=", queue.unfinished(), "");
    return text.append('>').toString();
  }

  private static void append(StringBuilder text, String before, int count, String behind) {
    if (count > 0) {
      text.append(before).append(count).append(behind);
    }
  }
}
