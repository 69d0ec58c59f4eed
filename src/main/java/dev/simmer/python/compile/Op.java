package dev.simmer.python.compile;

/// The instructions of compiled code. Each is one `int`: the operation in the low eight bits, its
/// argument in the others. "Top" is the top of the frame's stack; `[a, b]` shows the stack with its
/// top at the right.
public final class Op {
  public static final int BITS = 8;
  public static final int MASK = (1 << BITS) - 1;

  // Constants and the stack.
  public static final int LOAD_CONST = 1;
  public static final int LOAD_NONE = 2;
  public static final int LOAD_TRUE = 3;
  public static final int LOAD_FALSE = 4;
  public static final int LOAD_ELLIPSIS = 5;

  /// Pushes the bytes whose text is the constant.
  public static final int LOAD_BYTES = 6;

  public static final int POP = 7;

  /// Pops the value of an expression that stands as a statement.
  public static final int POP_RESULT = 8;

  /// Pushes the value that stands `arg` places down, 1 being the top.
  public static final int COPY = 9;

  /// Exchanges the top with the value `arg` places down.
  public static final int SWAP = 10;

  // Variables.
  public static final int LOAD_FAST = 11;
  public static final int STORE_FAST = 12;
  public static final int DELETE_FAST = 13;
  public static final int LOAD_DEREF = 14;
  public static final int STORE_DEREF = 15;
  public static final int DELETE_DEREF = 16;

  /// Turns a variable's slot into a cell that holds its value.
  public static final int MAKE_CELL = 17;

  public static final int LOAD_GLOBAL = 18;
  public static final int STORE_GLOBAL = 19;
  public static final int DELETE_GLOBAL = 20;

  /// Names in a class body: the body's own, then global, then built in.
  public static final int LOAD_NAME = 21;

  public static final int STORE_NAME = 22;
  public static final int DELETE_NAME = 23;

  /// A name in a class body that an enclosing function may have. The argument is a [CellName]'s.
  public static final int LOAD_CLASS_DEREF = 24;

  // Attributes and items.
  public static final int LOAD_ATTR = 25;
  public static final int STORE_ATTR = 26;
  public static final int DELETE_ATTR = 27;

  /// `[object]` to `[function, object]`, or to `[null, attribute]` where it is no method.
  public static final int LOAD_METHOD = 28;

  public static final int LOAD_ITEM = 29;

  /// `[value, object, index]` to `[]`.
  public static final int STORE_ITEM = 30;

  public static final int DELETE_ITEM = 31;

  /// `[start, stop, step]` to `[slice]`.
  public static final int BUILD_SLICE = 32;

  // Operators; the argument of the generic ones is the ordinal of the syntax's operator.
  public static final int BINARY = 33;
  public static final int INPLACE = 34;
  public static final int ADD = 35;

  /// `+=`
  public static final int ADD_IN_PLACE = 89;

  public static final int SUBTRACT = 36;
  public static final int MULTIPLY = 37;
  public static final int COMPARE = 38;
  public static final int UNARY = 39;

  // Jumps; the argument is the instruction to go to.
  public static final int JUMP = 40;

  /// A jump back, which counts as a step of the program.
  public static final int JUMP_BACK = 41;

  public static final int JUMP_IF_FALSE = 42;
  public static final int JUMP_IF_TRUE = 43;
  public static final int JUMP_IF_FALSE_OR_POP = 44;
  public static final int JUMP_IF_TRUE_OR_POP = 45;

  // Displays; the argument is the number of items.
  public static final int BUILD_LIST = 46;
  public static final int BUILD_TUPLE = 47;
  public static final int BUILD_SET = 48;

  /// The argument is the number of key-value pairs.
  public static final int BUILD_DICT = 49;

  /// `[list, …, value]`: appends to the list `arg` places below the value.
  public static final int LIST_APPEND = 50;

  public static final int SET_ADD = 51;

  /// `[dict, …, key, value]`: sets an item of the dict `arg` places below the key.
  public static final int DICT_PUT = 52;

  /// `[list, iterable]` to `[list]`.
  public static final int LIST_EXTEND = 53;

  /// `[function, list, iterable]` to `[function, list]`: the one spread argument of a call.
  public static final int LIST_SPREAD = 90;

  public static final int SET_UPDATE = 54;
  public static final int DICT_UPDATE = 55;

  /// `[function, tuple, dict, mapping]` to `[function, tuple, dict]`: adds keyword arguments to
  /// those of a call. No key may come twice.
  public static final int DICT_MERGE = 56;

  public static final int LIST_TO_TUPLE = 57;

  /// Pushes the items of a sequence, the first on top. The argument is their number.
  public static final int UNPACK = 58;

  /// The same with a starred target; the argument is `before | after << 8`.
  public static final int UNPACK_STARRED = 59;

  // Loops.
  public static final int GET_ITERATOR = 60;

  /// `[iterator]` to `[iterator, next]`, or to `[]` and a jump at the end.
  public static final int FOR_ITER = 61;

  /// `[iterable]` to `[its asynchronous iterator]`.
  public static final int GET_ASYNC_ITERATOR = 110;

  /// `[iterator]` to `[iterator, next]`, which may have to be awaited, or to `[]` and a jump at the
  /// end.
  public static final int ASYNC_NEXT = 111;

  /// `[iterator, exception]` to `[]` where the exception says that the iterator is at its end.
  public static final int END_ASYNC_FOR = 112;

  // Calls.
  /// `[function, a₁ … aₙ]` to `[result]`.
  public static final int CALL = 62;

  /// As CALL; the argument is the constant with the [CallShape].
  public static final int CALL_KEYWORDS = 63;

  /// `[function, tuple]` to `[result]`, with a dict of keywords on top if the argument is 1.
  public static final int CALL_SPREAD = 64;

  /// `[function or null, object or attribute, a₁ … aₙ]` to `[result]`, after LOAD_METHOD.
  public static final int CALL_METHOD = 65;

  /// Pushes the function that makes classes.
  public static final int LOAD_BUILD_CLASS = 66;

  /// Pops what the constant's [FunctionShape] says, and pushes the function.
  public static final int MAKE_FUNCTION = 67;

  public static final int RETURN = 68;

  // Exceptions.
  /// The argument is the number of operands: nothing, the exception, or it and its cause.
  public static final int RAISE = 69;

  /// `[exception]` to `[]`: goes on raising it.
  public static final int RERAISE = 70;

  /// `[exception]` to `[handled before, exception]`: it is being handled now.
  public static final int PUSH_HANDLED = 71;

  /// `[handled before]` to `[]`. The argument is 1 if the exception has been dealt with, 0 if it
  /// goes on.
  public static final int POP_HANDLED = 72;

  /// `[exception, types]` to `[exception, whether it is one of them]`.
  public static final int MATCH_EXCEPTION = 73;

  public static final int LOAD_ASSERTION_ERROR = 74;

  // with
  /// `[manager]` to `[its exit method, what entering it gave]`.
  public static final int ENTER_WITH = 75;

  /// `[exit method]` to `[what calling it gave]`, when the body went well.
  public static final int EXIT_WITH = 76;

  /// `[exit method, handled before, exception]` to `[exit method, handled before, exception,
  /// result]`.
  public static final int EXIT_WITH_EXCEPTION = 77;

  /// `[manager]` to `[its exit method, the awaitable of entering it]`.
  public static final int ENTER_ASYNC_WITH = 78;

  // Suspension.
  /// `[awaitable]` to `[its result]`.
  public static final int AWAIT = 79;

  /// `[value]` to `[what was sent]`.
  public static final int YIELD = 80;

  /// `[iterator, what was sent]` to `[result]`; suspended until the iterator ends.
  public static final int YIELD_FROM = 81;

  /// `[iterable]` to `[its iterator]`, where a generator may be delegated to.
  public static final int GET_YIELD_FROM_ITERATOR = 82;

  // Abandoned generators and coroutines; see Ownership.
  /// `[value]` to `[]`: it may be the last reference.
  public static final int DROP = 113;

  /// Empties a variable.
  public static final int RELEASE = 114;

  /// Empties all variables that own what they hold.
  public static final int RELEASE_ALL = 115;

  /// `[function, a₁ … aₙ]`, unchanged: arguments are about to be passed on, as its [Lending] says.
  public static final int LEND = 116;

  /// `[value]`, unchanged: others than this frame's variables refer to it from now on.
  public static final int SHARE = 119;

  /// `[value]`, unchanged: it is returned.
  public static final int HAND_OVER = 117;

  /// A parameter takes what was made for the call.
  public static final int ADOPT = 118;

  // Text.
  /// `[value]` or, if bit 8 is set, `[value, spec]` to `[text]`. The low eight bits are the
  /// conversion.
  public static final int FORMAT = 83;

  public static final int BUILD_STRING = 84;

  // Imports.
  public static final int IMPORT = 85;

  /// `[module]` to `[module, member]`.
  public static final int IMPORT_FROM = 86;

  public static final int IMPORT_STAR = 87;

  /// Makes `__annotations__` of a module or class body, if it has none.
  public static final int SETUP_ANNOTATIONS = 88;

  // except*
  /// `[what is left, types]` to `[what is left now, the part of these types]`; None for nothing.
  public static final int MATCH_GROUP = 120;

  /// `[exception, what handlers raised and left]` to `[what is to be raised or None]`.
  public static final int FINISH_GROUP = 121;

  // match
  /// `[value]` to `[its items as a tuple, whether it matches]`; the constant is a [SequenceShape].
  public static final int MATCH_SEQUENCE = 122;

  /// `[value]` to `[value, whether it is a mapping]`.
  public static final int MATCH_MAPPING = 123;

  /// `[value, keys]` to `[their values as a tuple, whether it has them all]`; if the argument is 1,
  /// the last item of the tuple is a dict of the other items.
  public static final int MATCH_KEYS = 124;

  /// `[value, class]` to `[attributes as a tuple, whether it matches]`; the constant is a
  /// [ClassShape].
  public static final int MATCH_CLASS = 125;

  // Time.
  /// Pushes the function that takes so many nanoseconds of work as its argument says.
  public static final int LOAD_WORK = 126;

  private Op() {}

  /// Whether the argument of FORMAT says that there is a spec.
  public static boolean hasFormatSpec(int argument) {
    return argument >>> BITS == 1;
  }
}
