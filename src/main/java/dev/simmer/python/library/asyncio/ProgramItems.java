package dev.simmer.python.library.asyncio;

import dev.simmer.loop.primitive.QueueItems;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The items of a queue whose class has a `_put` or `_get` of the program's own. They are in its
/// `_queue` if the class sets that, else where the library would keep them.
final class ProgramItems implements QueueItems {
  private final Interpreter py;
  private final PyObject queue;
  private final QueueItems own;

  /// @param own where the library's `_put` and `_get` keep the items
  ProgramItems(Interpreter py, PyObject queue, QueueItems own) {
    this.py = py;
    this.queue = queue;
    this.own = own;
  }

  QueueItems own() {
    return own;
  }

  @Override
  public void add(Object item) {
    py.call(py.getAttribute(queue, "_put"), item);
  }

  @Override
  public Object take() {
    return py.call(py.getAttribute(queue, "_get"));
  }

  @Override
  public int size() {
    Object kept = kept();
    Object length = kept == null ? null : py.callSpecial(kept, "__len__");
    return length instanceof Long known ? Math.toIntExact(known) : own.size();
  }

  @Override
  public List<Object> list() {
    Object kept = kept();
    return kept == null ? own.list() : List.of(py.items(kept));
  }

  /// What the program keeps them in; null if it leaves that to the library.
  @Nullable Object kept() {
    return queue.attribute("_queue");
  }

  /// `_queue` as a program sees it.
  static Object shown(Interpreter py, PyObject queue, List<Object> items) {
    Object kept = queue.attribute("_queue");
    return kept == null ? new PyList(py, items.toArray()) : kept;
  }
}
