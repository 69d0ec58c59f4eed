package dev.simmer.python.library.asyncio;

import dev.simmer.loop.Task;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyCoroutine;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// `Task.get_stack` and `print_stack`: of a task that waits, the one frame is its coroutine's.
///
/// As `Lib/asyncio/base_tasks.py`.
final class Stacks {
  private Stacks() {}

  static Object get(Interpreter py, Object[] a) {
    return place((Task) a[0]) instanceof PyCoroutine own
        ? new PyList(py, py.getAttribute(own, "cr_frame"))
        : new PyList(py);
  }

  private static Object place(Task task) {
    boolean stands = task.coroutine() instanceof PyCoroutine own && !own.isEnded();
    return stands ? task.coroutine() : Singleton.NONE;
  }

  static Object print(Interpreter py, Object[] a) {
    Task task = (Task) a[0];
    if (place(task) instanceof PyCoroutine own) {
      write(py, a[2], "Stack for " + py.repr(task) + " (most recent call last):\n");
      String file = py.str(Reprs.programFile(py));
      write(py, a[2], "  File \"%s\", line %d, in %s\n".formatted(file, own.line(), own.name()));
    } else {
      write(py, a[2], "No stack for " + py.repr(task) + "\n");
    }
    return Singleton.NONE;
  }

  private static void write(Interpreter py, @Nullable Object file, String text) {
    if (file == null || file == Singleton.NONE) {
      py.printError(text);
    } else {
      py.call(py.getAttribute(file, "write"), text);
    }
  }
}
