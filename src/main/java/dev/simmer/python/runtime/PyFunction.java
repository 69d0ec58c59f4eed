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
  final Cell[] captured;
  Object[] defaults;
  Map<String, Object> keywordDefaults;
  private Map<String, Object> attributes = new LinkedHashMap<>(2);
  private Map<String, Object> described = Map.of();
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

  /// What the program has set on the function; live.
  public Map<String, Object> attributes() {
    return attributes;
  }

  /// `__dict__`: from now on it is the dict that holds the attributes.
  PyDict dictionary(Interpreter py) {
    PyDict known = DictionaryMap.dictOf(attributes);
    if (known != null) {
      return known;
    }
    PyDict dict = PyDict.of(py, attributes);
    setDictionary(py, dict);
    return dict;
  }

  void setDictionary(Interpreter py, PyDict dict) {
    attributes = new DictionaryMap(py, dict);
  }

  /// What was set for `__doc__`, `__annotations__` or `__module__`, or null.
  @Nullable Object described(String attribute) {
    return described.get(attribute);
  }

  /// Sets one of these; returns the value.
  Object describe(String attribute, Object value) {
    if (described.isEmpty()) {
      described = new LinkedHashMap<>(2);
    }
    described.put(attribute, value);
    return value;
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
