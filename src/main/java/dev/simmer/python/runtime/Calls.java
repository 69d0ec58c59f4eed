package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Future;
import dev.simmer.loop.Step;
import dev.simmer.python.compile.CallShape;
import dev.simmer.python.compile.Code;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Begins calls and awaits: what is of the program becomes a frame to run, what is written in Java
/// gives its value at once.
final class Calls {
  private static final String[] NO_KEYWORDS = {};

  private final Interpreter py;

  Calls(Interpreter py) {
    this.py = py;
  }

  /// `[function, a₁ … aₙ]`; takes them off the stack. Gives a [Frame] to run, a [Step] that
  /// suspends, or the value.
  Object positional(Frame f, int count) {
    int base = f.sp - count;
    f.sp = base - 1;
    return begin(f, f.slots[base - 1], f.slots, base, count);
  }

  /// `[function or null, object or attribute, a₁ … aₙ]`.
  Object method(Frame f, int count) {
    Object[] s = f.slots;
    int base = f.sp - count;
    f.sp = base - 2;
    Object function = s[base - 2];
    return function == null
        ? begin(f, s[base - 1], s, base, count)
        : begin(f, function, s, base - 1, count + 1);
  }

  Object keywords(Frame f, CallShape shape) {
    int base = f.sp - shape.arguments();
    Object[] arguments = Arrays.copyOfRange(f.slots, base, f.sp);
    f.sp = base - 1;
    return begin(f, f.slots[base - 1], arguments, shape.keywords().toArray(NO_KEYWORDS));
  }

  /// `[function, tuple]` and, if it has them, a dict of keywords.
  Object spread(Frame f, boolean hasKeywords) {
    PyDict keywords = hasKeywords ? (PyDict) f.slots[--f.sp] : null;
    Object[] positional = ((PyTuple) f.slots[--f.sp]).items();
    Object function = f.slots[--f.sp];
    if (keywords == null || keywords.size() == 0) {
      return begin(f, function, positional, 0, positional.length);
    }
    CallArguments all = new CallArguments(positional, keywords);
    return begin(f, function, all.values, all.keywords);
  }

  private Object begin(Frame f, Object function, Object[] arguments, int from, int count) {
    if (function instanceof PyFunction called && called.isPlain) {
      int parameters = called.linked.code.arguments().positional();
      if (parameters == count) {
        Frame frame = newFrame(f, called);
        System.arraycopy(arguments, from, frame.slots, 0, count);
        return frame;
      }
    }
    Object[] given = Arrays.copyOfRange(arguments, from, from + count);
    return begin(f, function, given, NO_KEYWORDS);
  }

  /// The last `keywords.length` arguments are named.
  private Object begin(@Nullable Frame f, Object function, Object[] arguments, String[] keywords) {
    return switch (function) {
      case PyFunction called -> begin(f, called, arguments, keywords, Frame.Role.CALL);
      case Builtin builtin -> {
        Object result = builtin.call(py, arguments, keywords);
        yield result instanceof TailCall tail
            ? begin(f, tail.function, tail.arguments.values, tail.arguments.keywords)
            : result;
      }
      case BoundMethod(Object self, Object bound) ->
          begin(f, bound, prepend(self, arguments), keywords);
      case PyType type -> construct(f, type, arguments, keywords);
      default -> begin(f, callMethod(function), arguments, keywords);
    };
  }

  private Object callMethod(Object object) {
    Object method = py.attributes().special(object, "__call__");
    if (method == null) {
      throw PyError.type("'" + py.typeOf(object).shownName() + "' object is not callable");
    }
    return method;
  }

  static Object[] prepend(Object first, Object[] rest) {
    Object[] all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  private Object begin(
      @Nullable Frame f,
      PyFunction function,
      Object[] arguments,
      String[] keywords,
      Frame.Role role) {
    Frame frame = newFrame(f, function);
    frame.role = role;
    Arguments.bind(py, frame, arguments, keywords);
    return begun(frame);
  }

  /// Generators and coroutines only begin when somebody steps them.
  private Object begun(Frame frame) {
    return switch (frame.code().kind()) {
      case GENERATOR -> new PyGenerator(frame);
      case COROUTINE -> new PyCoroutine(py, frame);
      case ASYNC_GENERATOR -> new PyAsyncGenerator(py, frame);
      case FUNCTION, CLASS, MODULE -> frame;
    };
  }

  private Frame newFrame(@Nullable Frame caller, PyFunction function) {
    Frame frame = new Frame(function);
    if (caller != null) {
      checkDepth(caller);
      frame.caller = caller;
      frame.depth = caller.depth + 1;
    }
    frame.role = Frame.Role.CALL;
    return frame;
  }

  /// Raises RecursionError if a frame cannot call another.
  void checkDepth(Frame caller) {
    if (caller.depth + 1 >= py.budget().bounds().depth()) {
      throw PyError.of("RecursionError", "maximum recursion depth exceeded");
    }
  }

  /// Calls a type. Where the program's `__init__` is all that is to run, it runs as a frame.
  private Object construct(@Nullable Frame f, PyType type, Object[] arguments, String[] keywords) {
    Object call = callOfMetaclass(type);
    if (call != null) {
      return begin(f, call, arguments, keywords);
    }
    Object init = type.lookup("__init__");
    if (init instanceof PyFunction function
        && Comparison.isIdentical(type.lookup("__new__"), py.types().object.member("__new__"))) {
      Classes.refuseAbstract(py, type);
      Object instance = new PyObject(type);
      Object begun = begin(f, function, prepend(instance, arguments), keywords, Frame.Role.INIT);
      if (begun instanceof Frame frame) {
        frame.instance = instance;
      }
      return begun;
    }
    return Classes.construct(py, type, arguments, keywords);
  }

  /// The `__call__` of a type's own class, where that is not the one of `type`.
  private @Nullable Object callOfMetaclass(PyType type) {
    PyType metatype = type.metatype();
    if (metatype == null) {
      return null;
    }
    boolean isOwn =
        !Comparison.isIdentical(metatype.lookup("__call__"), py.types().type.member("__call__"));
    return isOwn ? py.specialMethod(type, "__call__") : null;
  }

  /// A call at the bottom of a new stack. Gives the value, [Suspended], or the [Step] of a built-in
  /// function that blocks. A constructor cannot be suspended.
  Object apart(Object function, CallArguments arguments) {
    if (function instanceof PyType) {
      return complete(function, arguments.values, arguments.keywords);
    }
    Object begun = begin(null, function, arguments.values, arguments.keywords);
    if (!(begun instanceof Frame frame)) {
      return begun;
    }
    frame.role = Frame.Role.ENTRY;
    return py.evaluator().run(frame);
  }

  /// A call from Java: runs to the end, also through blocking calls.
  Object complete(Object function, Object[] arguments, String[] keywords) {
    if (function instanceof PyFunction called) {
      Frame current = py.evaluator().current();
      Object begun = begin(current, called, arguments, keywords, Frame.Role.ENTRY);
      return begun instanceof Frame frame ? Blocking.settled(py, py.evaluator().run(frame)) : begun;
    }
    return switch (function) {
      case Builtin builtin -> {
        Object result = builtin.call(py, arguments, keywords);
        yield result instanceof TailCall tail
            ? complete(tail.function, tail.arguments.values, tail.arguments.keywords)
            : Blocking.ofBuiltin(py, result);
      }
      case BoundMethod(Object self, Object bound) ->
          complete(bound, prepend(self, arguments), keywords);
      case PyType type -> {
        Object call = callOfMetaclass(type);
        yield call == null
            ? Classes.construct(py, type, arguments, keywords)
            : complete(call, arguments, keywords);
      }
      default -> complete(callMethod(function), arguments, keywords);
    };
  }

  static boolean isAwaitable(Interpreter py, Object value) {
    return value instanceof Coroutine
        || value instanceof Future
        || py.attributes().special(value, "__await__") != null;
  }

  /// Begins an await. Gives a [Frame] to run, a [Step] that suspends, or the value.
  Object await(Frame f, Object awaitable) {
    if (awaitable instanceof PyCoroutine coroutine) {
      checkDepth(f);
      return coroutine.awaitUnder(f);
    }
    Coroutine delegate = awaiting(awaitable);
    if (delegate == null) {
      throw PyError.type("object " + typeName(awaitable) + " can't be used in 'await' expression");
    }
    Step step = delegate.send(null);
    return switch (step) {
      case Step.Returned(Object value) -> value;
      case Step.Raised(Object exception) -> throw PyError.of((PyException) exception);
      default -> {
        f.delegate = delegate;
        yield step;
      }
    };
  }

  private String typeName(Object value) {
    return value instanceof Builtin builtin && builtin.isOfPython()
        ? py.types().function.name()
        : py.typeOf(value).shownName();
  }

  /// Begins to await the next value of an `async for`, as [#await].
  Object next(Frame f, Object iterator) {
    if (iterator instanceof PyAsyncGenerator generator && !generator.isEnded()) {
      checkDepth(f);
      return generator.iterateUnder(f);
    }
    return await(f, AsyncIteration.next(py, iterator));
  }

  /// A coroutine that awaits a value; null if the value cannot be awaited.
  @Nullable Coroutine awaiting(Object value) {
    if (value instanceof Coroutine coroutine) {
      return coroutine;
    }
    if (value instanceof Future future) {
      return new FutureAwait(py, future);
    }
    Object method = py.attributes().special(value, "__await__");
    if (method == null) {
      return null;
    }
    Object iterator = py.call(method);
    if (iterator instanceof PyCoroutine) {
      throw PyError.type("__await__() returned a coroutine");
    }
    if (py.attributes().special(iterator, "__next__") == null) {
      String type = py.typeOf(iterator).shownName();
      throw PyError.type("__await__() returned non-iterator of type '" + type + "'");
    }
    return switch (iterator) {
      case Coroutine library -> library;
      case CoroutineWrapper(Coroutine coroutine) -> coroutine;
      default -> new IteratorAwait(py, iterator(iterator), py.typeOf(value).name() + ".__await__");
    };
  }

  private Object iterator(Object awaited) {
    boolean isIterator =
        awaited instanceof PyGenerator
            || awaited instanceof PyIterator
            || py.attributes().special(awaited, "__next__") != null;
    if (!isIterator) {
      throw PyError.type(
          "__await__() returned non-iterator of type '" + py.typeOf(awaited).shownName() + "'");
    }
    return awaited;
  }

  /// Runs a class body, whose frame keeps its names.
  static Frame classBody(PyFunction body, @Nullable Frame caller) {
    if (body.linked.code.kind() != Code.Kind.CLASS) {
      throw new IllegalArgumentException("no class body");
    }
    Frame frame = new Frame(body);
    frame.caller = caller;
    frame.depth = caller == null ? 0 : caller.depth + 1;
    return frame;
  }
}
