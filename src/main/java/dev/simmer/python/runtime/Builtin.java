package dev.simmer.python.runtime;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A built-in function or method, with the signature by which its arguments are bound.
public final class Builtin {
  /// Methods that ask the classes of their arguments for a text.
  private static final Set<String> TEXTUAL = Set.of("format", "__mod__");

  private final String name;
  private final @Nullable PyType owner;
  private final Signature signature;
  private final Native code;
  private final boolean isConstructor;

  private Builtin(@Nullable PyType owner, String text, Native code, boolean isConstructor) {
    String prefix = owner == null || isConstructor ? "" : owner.name() + ".";
    this.signature = Signature.parse(text, owner == null ? 0 : 1, prefix);
    this.name = signature.name();
    this.owner = owner;
    this.code = code;
    this.isConstructor = isConstructor;
  }

  /// A function: `sorted(iterable, /, *, key=None, reverse=False)`. Defaults say only that the
  /// parameter is optional: the code gets null and knows better.
  public static Builtin function(String signature, Native code) {
    return new Builtin(null, signature, code, false);
  }

  /// A method of `owner`: its first parameter is the instance.
  public static Builtin method(PyType owner, String signature, Native code) {
    return new Builtin(owner, signature, code, false);
  }

  static Builtin constructor(PyType owner, String signature, Native code) {
    return new Builtin(owner, signature, code, true);
  }

  public String name() {
    return name;
  }

  /// Its name, behind that of its type if it is a method: `Queue.get`.
  public String qualifiedName() {
    return owner == null ? name : owner.name() + "." + name;
  }

  public @Nullable PyType owner() {
    return owner;
  }

  /// Whether it is a function written in Python, on CPython.
  public boolean isOfPython() {
    return signature.isOfPython();
  }

  /// Whether it makes instances: then it is not bound to the instance that it is looked up on.
  public boolean isConstructor() {
    return isConstructor;
  }

  /// Calls it with arguments as a call wrote them: the last `keywords.length` of them are named.
  ///
  /// @throws PyError TypeError where they do not fit the signature
  public Object call(Interpreter py, Object[] arguments, String[] keywords) {
    if (owner != null && !isConstructor) {
      checkInstance(py, owner, arguments, keywords);
      if (owner.isPlain()) {
        Object[] plain =
            TEXTUAL.contains(name) ? PyValue.plainFirst(arguments) : PyValue.plain(arguments);
        return code.call(py, signature.bind(py, plain, keywords));
      }
    }
    return code.call(py, signature.bind(py, arguments, keywords));
  }

  private void checkInstance(Interpreter py, PyType owner, Object[] arguments, String[] keywords) {
    if (arguments.length == keywords.length) {
      throw PyError.type("unbound method " + owner.name() + "." + name + "() needs an argument");
    }
    PyType type = py.typeOf(arguments[0]);
    if (!type.isSubtypeOf(owner)) {
      throw PyError.type(
          "descriptor '%s' for '%s' objects doesn't apply to a '%s' object"
              .formatted(name, owner.shownName(), type.shownName()));
    }
  }

  @Override
  public String toString() {
    return owner == null
        ? "<built-in function " + name + ">"
        : "<method '" + name + "' of '" + owner.name() + "' objects>";
  }
}
