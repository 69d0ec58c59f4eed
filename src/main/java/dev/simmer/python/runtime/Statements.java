package dev.simmer.python.runtime;

import dev.simmer.loop.Step;
import dev.simmer.python.compile.ClassShape;
import dev.simmer.python.compile.FunctionShape;
import dev.simmer.python.compile.Op;
import dev.simmer.python.compile.SequenceShape;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the less frequent instructions do.
final class Statements {
  private static final Builtin WORK =
      Builtin.function("work(nanos, /)", (py, a) -> Step.Blocks.work((long) a[0]));

  private static final int LOW_BYTE = 0xFF;
  private static final int BYTE_BITS = 8;

  private final Interpreter py;
  private final Names names;
  private final Abandonment abandonment;

  Statements(Interpreter py, Names names) {
    this.py = py;
    this.names = names;
    this.abandonment = new Abandonment(py);
  }

  /// Runs one instruction that only works on the frame's stack.
  void execute(Frame f, int op, int arg) {
    Object[] s = f.slots;
    int top = f.sp - 1;
    switch (op) {
      case Op.LOAD_ELLIPSIS -> f.push(Singleton.ELLIPSIS);
      case Op.LOAD_BYTES ->
          f.push(
              new PyBytes(
                  ((String) f.code().constants()[arg]).getBytes(StandardCharsets.ISO_8859_1)));
      case Op.DELETE_FAST -> {
        if (s[arg] == null) {
          throw Names.unbound(f, arg);
        }
        Object gone = s[arg];
        s[arg] = null;
        Forgotten.deleted(py, f, arg, gone);
      }
      case Op.DELETE_DEREF -> {
        if (((Cell) s[arg]).value == null) {
          throw Names.unboundCell(f, arg);
        }
        ((Cell) s[arg]).value = null;
      }
      case Op.MAKE_CELL -> {
        Cell cell = new Cell();
        cell.value = s[arg];
        s[arg] = cell;
      }
      case Op.DELETE_GLOBAL -> Names.deleteGlobal(f, arg);
      case Op.LOAD_NAME -> f.push(names.load(f, arg));
      case Op.STORE_NAME -> names.set(f, f.code().names()[arg], s[--f.sp]);
      case Op.DELETE_NAME -> names.delete(f, f.code().names()[arg]);
      case Op.DELETE_ATTR -> py.deleteAttribute(s[--f.sp], f.code().names()[arg]);
      case Op.DELETE_ITEM -> {
        f.sp -= 2;
        Items.delete(py, s[f.sp], s[f.sp + 1]);
      }
      case Op.BUILD_SLICE -> {
        f.sp -= 3;
        f.push(new PySlice(s[f.sp], s[f.sp + 1], s[f.sp + 2]));
      }
      case Op.BUILD_SET -> f.push(new PySet(py));
      case Op.BUILD_DICT -> f.push(new PyDict(py));
      case Op.SET_ADD -> ((PySet) s[--f.sp - arg]).add(py, s[top]);
      case Op.DICT_PUT -> {
        f.sp -= 2;
        ((PyDict) s[f.sp - arg]).put(py, s[f.sp], s[f.sp + 1]);
      }
      case Op.LIST_EXTEND -> extend((PyList) s[--f.sp - 1], s[top], null);
      case Op.LIST_SPREAD -> extend((PyList) s[--f.sp - 1], s[top], s[f.sp - 2]);
      case Op.SET_UPDATE -> {
        for (Object member : py.items(s[--f.sp])) {
          ((PySet) s[f.sp - 1]).add(py, member);
        }
      }
      case Op.DICT_UPDATE -> Mappings.update(py, (PyDict) s[--f.sp - 1], s[top]);
      case Op.DICT_MERGE -> Mappings.mergeKeywords(py, s[--f.sp - 3], (PyDict) s[f.sp - 1], s[top]);
      case Op.LIST_TO_TUPLE -> s[top] = new PyTuple(py, ((PyList) s[top]).toArray());
      case Op.UNPACK -> Unpacking.exactly(py, f, arg);
      case Op.UNPACK_STARRED -> Unpacking.starred(py, f, arg & LOW_BYTE, arg >>> BYTE_BITS);
      case Op.LOAD_BUILD_CLASS -> f.push(py.classBuilder());
      case Op.MAKE_FUNCTION -> f.push(makeFunction(f, arg));
      case Op.PUSH_HANDLED -> pushHandled(f);
      case Op.POP_HANDLED -> {
        PyException handled = f.handled;
        f.handled = (PyException) s[--f.sp];
        if (arg == 1 && handled != null) {
          abandonment.forget(handled);
        }
      }
      case Op.MATCH_EXCEPTION -> s[top] = matches((PyException) s[top - 1], s[top]);
      case Op.MATCH_GROUP -> GroupHandling.match(py, f);
      case Op.FINISH_GROUP -> GroupHandling.finish(py, f);
      case Op.MATCH_SEQUENCE -> Matching.sequence(py, f, (SequenceShape) f.code().constants()[arg]);
      case Op.MATCH_MAPPING -> Matching.mapping(py, f);
      case Op.MATCH_KEYS -> Matching.keys(py, f, arg == 1);
      case Op.MATCH_CLASS -> Matching.classPattern(py, f, (ClassShape) f.code().constants()[arg]);
      case Op.LOAD_ASSERTION_ERROR -> f.push(py.types().exception("AssertionError"));
      case Op.LOAD_WORK -> f.push(WORK);
      case Op.ENTER_WITH -> Contexts.enter(py, f);
      case Op.ENTER_ASYNC_WITH -> Contexts.enterAsync(py, f);
      case Op.EXIT_WITH -> s[top] = exited(Contexts.exit(py, s[top]), arg);
      case Op.EXIT_WITH_EXCEPTION ->
          f.push(exited(Contexts.exitRaising(py, s[top - 2], (PyException) s[top]), arg));
      case Op.GET_YIELD_FROM_ITERATOR -> s[top] = Delegation.iterator(py, f, s[top]);
      case Op.DROP -> abandonment.dropped(f, s[--f.sp]);
      case Op.RELEASE -> abandonment.release(f, arg);
      case Op.RELEASE_ALL -> abandonment.releaseAll(f);
      case Op.LEND -> Abandonment.lend(f, arg);
      case Op.SHARE -> Abandonment.share(s[top]);
      case Op.HAND_OVER -> Abandonment.handOver(f);
      case Op.ADOPT -> Abandonment.adopt(f, arg);
      case Op.GET_ASYNC_ITERATOR -> {
        s[top] = AsyncIteration.iterator(py, s[top]);
        if (arg == 0) {
          Abandonment.share(s[top]);
        }
      }
      case Op.END_ASYNC_FOR -> {
        AsyncIteration.requireEnd(py, (PyException) s[top]);
        f.sp -= 2;
      }
      case Op.IMPORT -> f.push(py.importModule(f.code().names()[arg]));
      case Op.IMPORT_FROM -> f.push(py.importMember((PyModule) s[top], f.code().names()[arg]));
      case Op.IMPORT_STAR -> names.importStar(f);
      case Op.SETUP_ANNOTATIONS -> names.setUpAnnotations(f);
      default -> throw new IllegalStateException("unknown instruction " + op);
    }
  }

  private Object exited(Object result, int isAsync) {
    return isAsync == 0 ? result : Contexts.requireAwaitable(py, result, "__aexit__");
  }

  // ---- values

  PyList list(Object[] stack, int from, int count) {
    return new PyList(py, Arrays.copyOfRange(stack, from, from + count));
  }

  PyTuple tuple(Object[] stack, int from, int count) {
    return new PyTuple(py, Arrays.copyOfRange(stack, from, from + count));
  }

  /// Adds the items of an iterable to a list.
  ///
  /// @param function what they are to be the arguments of, if they are all there are
  private void extend(PyList list, Object iterable, @Nullable Object function) {
    try {
      list.replace(list.size(), list.size(), py.items(iterable));
    } catch (PyError e) {
      boolean isNoIterable =
          py.attributes().special(iterable, "__iter__") == null
              && py.attributes().special(iterable, "__getitem__") == null;
      throw isNoIterable
          ? PyError.type(
              (function == null ? "Value" : Mappings.described(py, function) + " argument")
                  + " after * must be an iterable, not "
                  + py.typeOf(iterable).shownName())
          : e;
    }
  }

  Object join(Object[] stack, int from, int count) {
    if (count == 2) {
      return ((String) stack[from]).concat((String) stack[from + 1]);
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < from + count; i++) {
      text.append((String) stack[i]);
    }
    return text.toString();
  }

  Object format(Object value, int conversion, Object spec) {
    Object converted =
        switch (conversion) {
          case 'r' -> py.repr(value);
          case 's' -> py.str(value);
          case 'a' -> py.ascii(value);
          default -> value;
        };
    return py.format(converted, (String) spec);
  }

  private PyFunction makeFunction(Frame f, int constant) {
    FunctionShape shape = (FunctionShape) f.code().constants()[constant];
    Map<String, Object> annotations = popNamed(f, shape.annotations());
    Map<String, Object> keywordDefaults = popNamed(f, shape.keywordDefaults());
    f.sp -= shape.defaults();
    Object[] defaults = Arrays.copyOfRange(f.slots, f.sp, f.sp + shape.defaults());
    int[] captures = shape.code().captures();
    Cell[] captured = new Cell[captures.length];
    for (int i = 0; i < captures.length; i++) {
      captured[i] = (Cell) f.slots[captures[i]];
    }
    PyFunction function =
        new PyFunction(f.function.linked.child(constant), defaults, keywordDefaults, captured);
    if (!annotations.isEmpty()) {
      function.describe("__annotations__", PyDict.of(py, annotations));
    }
    return function;
  }

  private static Map<String, Object> popNamed(Frame f, List<String> names) {
    if (names.isEmpty()) {
      return Map.of();
    }
    f.sp -= names.size();
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), f.slots[f.sp + i]);
    }
    return values;
  }

  /// `[object]` to `[function, object]` or `[null, attribute]`; the new height of the stack.
  int loadMethod(Object[] s, int sp, String name) {
    Object object = s[sp - 1];
    Object function = py.attributes().methodOf(object, name);
    if (function != null) {
      s[sp - 1] = function;
      s[sp] = object;
    } else {
      s[sp - 1] = null;
      s[sp] = py.getAttribute(object, name);
    }
    return sp + 1;
  }

  // ---- frames

  /// The caller of a frame that has returned or yielded goes on with its value.
  Frame giveToCaller(Frame f, Object value) {
    Frame caller = f.requireCaller();
    if (f.role == Frame.Role.INIT) {
      caller.push(constructed(f, value));
    } else if (f.role != Frame.Role.ITERATE) {
      caller.push(value);
    } else if (f.requireOwner().isEnded()) {
      caller.sp--;
      caller.pc = caller.code().instructions()[caller.pc - 1] >>> Op.BITS;
    } else {
      f.requireOwner().paused();
      caller.push(value);
    }
    return caller;
  }

  /// What a constructor gives whose `__init__` has returned.
  Object constructed(Frame init, Object value) {
    if (value != Singleton.NONE) {
      throw PyError.type(
          "__init__() should return None, not '" + py.typeOf(value).shownName() + "'");
    }
    if (init.instance == null) {
      throw new IllegalStateException("no instance under construction");
    }
    return init.instance;
  }

  // ---- exceptions

  private void pushHandled(Frame f) {
    Object exception = f.slots[f.sp - 1];
    f.slots[f.sp - 1] = f.handled;
    f.push(exception);
    f.handled = (PyException) exception;
  }

  PyError raise(Frame f, int operands) {
    if (operands == 0) {
      PyException handled = Unwinder.handledBy(f);
      return handled == null
          ? PyError.of("RuntimeError", "No active exception to reraise")
          : PyError.again(handled);
    }
    PyException exception =
        instance(f.slots[f.sp - operands], "exceptions must derive from BaseException");
    if (operands == 2) {
      Object cause = f.slots[f.sp - 1];
      exception.setCause(
          cause == Singleton.NONE
              ? null
              : instance(cause, "exception causes must derive from BaseException"));
    }
    return PyError.of(exception);
  }

  /// The exception itself, or a new one of the type.
  private PyException instance(Object value, String otherwise) {
    if (value instanceof PyType type && type.isSubtypeOf(py.types().baseException)) {
      return (PyException) py.call(type);
    }
    if (value instanceof PyException exception) {
      return exception;
    }
    throw PyError.type(otherwise);
  }

  private boolean matches(PyException exception, Object types) {
    Object[] all = types instanceof PyTuple tuple ? tuple.items() : new Object[] {types};
    boolean matches = false;
    for (Object each : all) {
      if (!(each instanceof PyType type) || !type.isSubtypeOf(py.types().baseException)) {
        throw PyError.type(
            "catching classes that do not inherit from BaseException is not allowed");
      }
      matches |= exception.type().isSubtypeOf(type);
    }
    return matches;
  }
}
