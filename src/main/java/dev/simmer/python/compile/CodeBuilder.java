package dev.simmer.python.compile;

import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects the instructions of one piece of code, and follows how deep its stack gets.
final class CodeBuilder {
  final String name;
  final String qualifiedName;
  final Code.Kind kind;
  final int line;
  final Dialect dialect;
  Code.Arguments arguments = Code.Arguments.NONE;
  List<String> variables = List.of();
  int[] captures = {};
  int[] owned = {};
  @Nullable String documentation;
  final List<OperatorPlace> operators = new ArrayList<>();

  private int[] instructions = new int[32];
  private SourceSpan[] spans = new SourceSpan[32];
  private int[] depths = new int[32];
  private int size;
  private SourceSpan span;
  private int depth;
  private int deepest;
  private boolean reachable = true;
  private final Map<Object, Integer> constants = new LinkedHashMap<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<int[]> handlers = new ArrayList<>();

  CodeBuilder(String name, String qualifiedName, Code.Kind kind, SourceSpan span, Dialect dialect) {
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.kind = kind;
    this.line = span.line();
    this.dialect = dialect;
    this.span = span;
  }

  /// A place to jump to. `depth` is the stack's there.
  static final class Label {
    private int position = -1;
    private int depth = -1;
    private final List<Integer> jumps = new ArrayList<>(2);

    /// The one instruction that stands here.
    ProtectedRange.Stretch instruction() {
      return new ProtectedRange.Stretch(position, position + 1);
    }
  }

  SourceSpan span() {
    return span;
  }

  /// The source of the instructions that follow; returns that of those before.
  SourceSpan at(SourceSpan next) {
    SourceSpan before = span;
    span = next;
    return before;
  }

  /// Adds an instruction that leaves the stack `effect` values higher.
  void emit(int op, int argument, int effect) {
    if (!reachable) {
      return;
    }
    if (size == instructions.length) {
      instructions = Arrays.copyOf(instructions, size * 2);
      spans = Arrays.copyOf(spans, size * 2);
      depths = Arrays.copyOf(depths, size * 2);
    }
    instructions[size] = op | (argument << Op.BITS);
    spans[size] = span;
    depths[size++] = depth;
    depth += effect;
    deepest = Math.max(deepest, depth);
  }

  void emit(int op, int effect) {
    emit(op, 0, effect);
  }

  /// Says where the operator of the next instruction stands, if all of it is on one line.
  void operator(SourceSpan left, SourceSpan right, boolean isSubscript) {
    if (left.line() == right.endLine()) {
      operators.add(new OperatorPlace(size, left.endColumn(), right.column(), isSubscript));
    }
  }

  /// Adds an instruction after which nothing follows: a return or a raise.
  void emitEnd(int op, int argument, int effect) {
    emit(op, argument, effect);
    reachable = false;
  }

  /// Adds the return of the top.
  void emitReturn() {
    if (owned.length > 0) {
      emit(Op.RELEASE_ALL, 0);
    }
    emitEnd(Op.RETURN, 0, -1);
  }

  /// Adds a jump. `effect` is that on the stack where it does not jump, `jumpEffect` where it does.
  void jump(int op, Label target, int effect, int jumpEffect) {
    if (!reachable) {
      return;
    }
    int depthThere = depth + jumpEffect;
    if (target.position < 0) {
      target.jumps.add(size);
      target.depth = depthThere;
    }
    emit(op, Math.max(target.position, 0), effect);
    reachable = op != Op.JUMP && op != Op.JUMP_BACK;
  }

  void place(Label label) {
    label.position = size;
    for (int jump : label.jumps) {
      instructions[jump] = (instructions[jump] & Op.MASK) | (size << Op.BITS);
    }
    if (label.depth >= 0) {
      depth = label.depth;
      reachable = true;
    } else {
      label.depth = depth;
    }
  }

  boolean isReachable() {
    return reachable;
  }

  /// The number of the next instruction.
  int position() {
    return size;
  }

  int depth() {
    return depth;
  }

  /// Exceptions of these instructions go to a handler that begins here, with `depthThere` values
  /// kept on the stack and the exception on top. Returns false, and no handler is wanted, if there
  /// are no such instructions.
  boolean handle(ProtectedRange range, int depthThere) {
    if (range.isEmpty()) {
      return false;
    }
    range.stretches().forEach(stretch -> protect(stretch, depthThere));
    handler(depthThere);
    return true;
  }

  /// The same for a stretch of instructions.
  void handle(ProtectedRange.Stretch stretch, int depthThere) {
    protect(stretch, depthThere);
    handler(depthThere);
  }

  private void protect(ProtectedRange.Stretch stretch, int depthThere) {
    handlers.add(new int[] {stretch.start(), stretch.end(), size, depthThere});
  }

  private void handler(int depthThere) {
    depth = depthThere + 1;
    deepest = Math.max(deepest, depth);
    reachable = true;
  }

  int constant(Object value) {
    Object key =
        value instanceof Double number
            ? new RealKey(Double.doubleToRawLongBits(number), number)
            : value;
    return constants.computeIfAbsent(key, k -> constants.size());
  }

  int name(String text) {
    return names.computeIfAbsent(text, key -> names.size());
  }

  /// Keeps 0.0 and -0.0 apart, and 1.0 from 1.
  private record RealKey(long bits, Double value) {}

  Code build() {
    return new Code(this, deepest + 2, Arrays.copyOf(instructions, size));
  }

  SourceSpan[] spans() {
    return Arrays.copyOf(spans, size);
  }

  int[] depths() {
    return Arrays.copyOf(depths, size);
  }

  Object[] constants() {
    return constants.keySet().stream()
        .map(key -> key instanceof RealKey real ? real.value() : key)
        .toArray();
  }

  String[] names() {
    return names.keySet().stream().map(String::intern).toArray(String[]::new);
  }

  /// Inner handlers come first: a table is searched from its start.
  int[] handlers() {
    return handlers.stream().flatMapToInt(Arrays::stream).toArray();
  }
}
