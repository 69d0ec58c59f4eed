package dev.simmer.python.library.asyncio;

import dev.simmer.loop.primitive.PriorityItems;
import dev.simmer.loop.primitive.Queue;
import dev.simmer.loop.primitive.QueueItems;
import dev.simmer.python.library.Conversions;
import dev.simmer.python.library.PlainRepr;
import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Descriptors;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.NativeProperty;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// `Queue`, `LifoQueue` and `PriorityQueue`.
final class Queues {
  /// What a class may have in place of the library's.
  private static final List<String> HOOKS = List.of("_init", "_put", "_get");

  private Queues() {}

  static void addTo(PyModule asyncio, Interpreter py) {
    PyType queue = type("Queue", py.types().object, QueueItems::fifo, "popleft");
    addMethods(queue);
    Supplier<QueueItems> byPriority = () -> new PriorityItems(py.loops().language());
    asyncio
        .with("Queue", queue)
        .with("LifoQueue", type("LifoQueue", queue, QueueItems::lifo, "pop"))
        .with("PriorityQueue", type("PriorityQueue", queue, byPriority, "pop"));
  }

  /// @param pop how the next item is taken out of a `_queue` that the program has set
  private static PyType type(String name, PyType base, Supplier<QueueItems> items, String pop) {
    PyType type = Holder.type("asyncio.queues", name, base);
    return type.method(
            "def __init__(self, maxsize=0)",
            (py, a) -> {
              QueueItems own = items.get();
              boolean isOwn = HOOKS.stream().noneMatch(it -> Holder.overrides(a[0], it, type));
              QueueItems kept = isOwn ? own : new ProgramItems(py, (PyObject) a[0], own);
              Holder.init(a, new Queue(py.loops(), capacity(py, a[1]), kept));
              return isOwn ? Singleton.NONE : py.call(py.getAttribute(a[0], "_init"), size(a));
            })
        .method("def _init(self, maxsize)", (py, a) -> Singleton.NONE)
        .method("def _put(self, item)", Queues::put)
        .method("def _get(self)", (py, a) -> get(py, a, pop));
  }

  private static Object put(Interpreter py, Object[] a) {
    Object kept = ((PyObject) a[0]).attribute("_queue");
    return kept == null
        ? none(() -> own(a).add(a[1]))
        : py.call(py.getAttribute(kept, "append"), a[1]);
  }

  private static Object get(Interpreter py, Object[] a, String pop) {
    Object kept = ((PyObject) a[0]).attribute("_queue");
    return kept == null ? own(a).take() : py.call(py.getAttribute(kept, pop));
  }

  private static long size(Object[] a) {
    return queue(a).capacity();
  }

  private static QueueItems own(Object[] a) {
    QueueItems kept = queue(a).kept();
    return kept instanceof ProgramItems items ? items.own() : kept;
  }

  private static Object none(Runnable action) {
    action.run();
    return Singleton.NONE;
  }

  private static int capacity(Interpreter py, @Nullable Object maxsize) {
    return maxsize == null ? 0 : Conversions.intArgument(py, maxsize);
  }

  private static void addMethods(PyType type) {
    type.method("def qsize(self)", (py, a) -> (long) queue(a).size())
        .method("def empty(self)", (py, a) -> queue(a).isEmpty())
        .method("def full(self)", (py, a) -> queue(a).isFull())
        .method("def put(self, item)", (py, a) -> queue(a).put(a[1]))
        .method("def put_nowait(self, item)", Queues::putNow)
        .method("def get(self)", (py, a) -> queue(a).get())
        .method("def get_nowait(self)", (py, a) -> queue(a).getNow())
        .method("def task_done(self)", Queues::taskDone)
        .method("def join(self)", (py, a) -> queue(a).join())
        .property("maxsize", (py, a) -> (long) queue(a).capacity())
        .property("_unfinished_tasks", (py, a) -> (long) queue(a).unfinished())
        .method("def __repr__(self)", Queues::repr)
        .method("def __str__(self)", (py, a) -> text(py, a, ""))
        .setMember(
            "_queue",
            new NativeProperty(
                "_queue",
                (py, a) -> ProgramItems.shown(py, (PyObject) a[0], queue(a).items()),
                (py, a) -> {
                  ((PyObject) a[0]).setAttribute("_queue", a[1]);
                  return Singleton.NONE;
                }));
    type.setMember(
        "__class_getitem__",
        new Descriptors.ClassMethod(
            Builtin.function("def __class_getitem__(cls, item, /)", (py, a) -> a[0])));
  }

  private static Queue queue(Object[] a) {
    return Holder.held(a, Queue.class);
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
      text.append(" _queue=")
          .append(py.repr(ProgramItems.shown(py, (PyObject) a[0], queue.items())));
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
