package dev.simmer.python.runtime;

import dev.simmer.python.compile.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A function of the program.
public final class PyFunction {
  private static final Cell[] NO_CELLS = {};

  final LinkedCode linked;
  final boolean isPlain;
  final Object[] defaults;
  final Map<String, Object> keywordDefaults;
  final Cell[] captured;
  private final Map<String, Object> attributes = new LinkedHashMap<>(2);
  private String name;
  private String qualifiedName;

  /// @param captured the variables of enclosing functions, as the code lists them
  PyFunction(
      LinkedCode linked, Object[] defaults, Map<String, Object> keywordDefaults, Cell[] captured) {
    this.linked = linked;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.captured = captured;
    Code.Kind kind = linked.code.kind();
    this.isPlain = kind == Code.Kind.FUNCTION && linked.code.arguments().isPlain();
    this.name = linked.code.name();
    this.qualifiedName = linked.code.qualifiedName();
  }

  /// A function without parameters, for a module's code.
  static PyFunction ofModule(LinkedCode linked) {
    return new PyFunction(linked, new Object[0], Map.of(), NO_CELLS);
  }

  public Code code() {
    return linked.code;
  }

  public Namespace globals() {
    return linked.globals;
  }

  public String name() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(String qualifiedName) {
    this.qualifiedName = qualifiedName;
  }

  /// The line at which it is defined; 0 if it is not the program's.
  public int line() {
    return linked.code.isLibrary() ? 0 : linked.code.line();
  }

  /// What the program has set on the function, and `__doc__`, `__annotations__`, …; live.
  public Map<String, Object> attributes() {
    return attributes;
  }

  /// Whether calling it gives a coroutine.
  public boolean isCoroutineFunction() {
    return linked.code.kind() == Code.Kind.COROUTINE;
  }

  public boolean isGeneratorFunction() {
    return linked.code.kind() == Code.Kind.GENERATOR;
  }

  /// The default of a positional parameter, or null.
  @Nullable Object defaultOf(int parameter) {
    int index = parameter - (linked.code.arguments().positional() - defaults.length);
    return index < 0 ? null : defaults[index];
  }
}
