package dev.simmer.python.library.asyncio;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.DoneCallback;
import dev.simmer.loop.Future;
import dev.simmer.loop.Gather;
import dev.simmer.loop.Task;
import dev.simmer.loop.Variables;
import dev.simmer.python.library.Unions;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyException;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import dev.simmer.trace.HandleKind;
import org.jspecify.annotations.Nullable;

/// `asyncio.Future` and `asyncio.Task`: the loop's own futures and tasks are their instances.
final class Futures {
  private static final String NO_CLASSES =
      "no class can derive from asyncio.Future or asyncio.Task here: keep one in an attribute, and"
          + " wait for it in a method";

  private Futures() {}

  static void addTo(PyModule asyncio, Interpreter py) {
    PyType future =
        PyType.builtIn("_asyncio", "Future", py.types().object).dotted().sealed(NO_CLASSES);
    addFutureMethods(future);
    future.constructor("Future(cls, *, loop=None)", (p, a) -> Loops.given(p, a[1]).createFuture());
    PyType gathering = PyType.builtIn("asyncio.tasks", "_GatheringFuture", future);
    PyType task = PyType.builtIn("_asyncio", "Task", future).dotted().sealed(NO_CLASSES);
    addTaskMethods(task);
    Unions.makeGeneric(future);
    task.constructor(
        "Task(cls, coro, *, loop=None, name=None, context=None)",
        (p, a) -> Tasks.create(p, Loops.given(p, a[2]), a[1], a[3], a[4]));
    py.types().register(Future.class, future);
    py.types().register(Gather.class, gathering);
    py.types().register(Task.class, task);
    asyncio
        .with("Future", future)
        .with("Task", task)
        .function("isfuture(obj, /)", (p, a) -> a[0] instanceof Future);
  }

  private static void addFutureMethods(PyType type) {
    type.method("result(self)", (py, a) -> future(a).result())
        .method("exception(self)", (py, a) -> Asyncio.orNone(future(a).exception()))
        .method("done(self)", (py, a) -> future(a).isDone())
        .method("cancelled(self)", (py, a) -> future(a).isCancelled())
        .method("cancel(self, msg=None)", (py, a) -> future(a).cancel(message(a[1])))
        .method("set_result(self, result, /)", Futures::setResult)
        .method("set_exception(self, exception, /)", Futures::setException)
        .method("add_done_callback(self, fn, /, *, context=None)", Futures::addCallback)
        .method("remove_done_callback(self, fn, /)", Futures::removeCallback)
        .method("get_loop(self)", (py, a) -> future(a).loop())
        .method("__await__(self)", Futures::await)
        .method("__iter__(self)", Futures::await)
        .property("_state", (py, a) -> state(future(a)))
        .property("_loop", (py, a) -> future(a).loop())
        .property("_exception", (py, a) -> Asyncio.orNone(future(a).exceptionIfSet()))
        .method("__repr__(self)", (py, a) -> Reprs.ofFuture(py, future(a)));
  }

  private static void addTaskMethods(PyType type) {
    type.method("get_name(self)", (py, a) -> task(a).name())
        .method(
            "set_name(self, value, /)",
            (py, a) -> {
              task(a).setName(py.str(a[1]));
              return Singleton.NONE;
            })
        .method("get_coro(self)", (py, a) -> task(a).coroutine())
        .method("get_stack(self, *, limit=None)", Stacks::get)
        .method("print_stack(self, *, limit=None, file=None)", Stacks::print)
        .method("cancelling(self)", (py, a) -> (long) task(a).cancelling())
        .method("uncancel(self)", (py, a) -> (long) task(a).uncancel())
        .method("set_result(self, result, /)", (py, a) -> refuse("set_result"))
        .method("set_exception(self, exception, /)", (py, a) -> refuse("set_exception"));
  }

  private static String state(Future future) {
    return future.isCancelled() ? "CANCELLED" : future.isDone() ? "FINISHED" : "PENDING";
  }

  private static Object refuse(String operation) {
    throw Asyncio.runtimeError("Task does not support " + operation + " operation");
  }

  private static Future future(Object[] a) {
    return (Future) a[0];
  }

  private static Task task(Object[] a) {
    return (Task) a[0];
  }

  private static @Nullable Object message(@Nullable Object argument) {
    return argument == Singleton.NONE ? null : argument;
  }

  private static Object setResult(Interpreter py, Object[] a) {
    future(a).setResult(a[1]);
    return Singleton.NONE;
  }

  private static Object setException(Interpreter py, Object[] a) {
    Object exception = a[1] instanceof PyType type ? py.call(type) : a[1];
    if (!(exception instanceof PyException raised)) {
      throw PyError.type("invalid exception object");
    }
    if (raised.type() == py.types().exception("StopIteration")) {
      throw PyError.type(
          "StopIteration interacts badly with generators and cannot be raised into a Future");
    }
    future(a).setException(raised);
    return Singleton.NONE;
  }

  private static Object addCallback(Interpreter py, Object[] a) {
    future(a).addDoneCallback(new Callback(py, a[1], Asyncio.variables(py, a[2])));
    return Singleton.NONE;
  }

  private static Object removeCallback(Interpreter py, Object[] a) {
    return (long) future(a).removeDoneCallback(new Callback(py, a[1], py.loops().variables()));
  }

  private static Object await(Interpreter py, Object[] a) {
    Coroutine awaiting = py.awaiting(a[0]);
    return Asyncio.orNone(awaiting);
  }

  /// A function of the program that is called when a future is done.
  static final class Callback implements DoneCallback {
    private final Interpreter py;
    private final Object function;
    private final Variables variables;

    Callback(Interpreter py, Object function, Variables variables) {
      this.py = py;
      this.function = function;
      this.variables = variables;
    }

    @Override
    public String text(@Nullable Future future) {
      Object[] arguments = future == null ? new Object[0] : new Object[] {future};
      return new UserCall(py, function, arguments, variables).toString();
    }

    @Override
    public HandleKind kind() {
      return HandleKind.CALLBACK;
    }

    @Override
    public void done(Future future) {
      py.loops().with(variables, () -> py.call(function, future));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Callback that && Comparison.equal(py, function, that.function);
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
