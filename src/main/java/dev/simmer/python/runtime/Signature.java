package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The parameters of a built-in function, read from text such as `pow(base, exp, mod=None)`.
///
/// `/` and `*` mean what they mean in Python; `*args` and `**kwargs` collect. Messages call one
/// without a name just `function`. A text such as `def sleep(delay, result=None)` is of a function
/// that CPython's library has in Python: it refuses arguments in other words. Where the class that
/// has it there is another one than here, its name is in front: `def BaseEventLoop.time(self)`.
final class Signature {
  private static final String[] NO_KEYWORDS = {};
  private static final String DEF = "def ";

  private final String name;
  private final int hidden;
  private final String owner;
  private final @Nullable Callee inPython;
  private final List<String> names;
  private final int positionalOnly;
  private final int positional;
  private final int required;
  private final boolean[] optional;
  private final boolean collectsPositional;
  private final boolean collectsKeywords;

  /// Whether positional arguments that are enough and not too many need no further look.
  private final boolean isPlain;

  /// Whether CPython's library has the function in Python.
  boolean isOfPython() {
    return inPython != null;
  }

  private Signature(
      String name,
      int hidden,
      String owner,
      @Nullable Callee inPython,
      List<String> names,
      boolean[] optional,
      int positionalOnly,
      int positional,
      boolean collectsPositional,
      boolean collectsKeywords) {
    this.name = name;
    this.hidden = hidden;
    this.owner = owner;
    this.inPython = inPython;
    this.names = List.copyOf(names);
    this.optional = optional;
    this.positionalOnly = positionalOnly;
    this.positional = positional;
    this.collectsPositional = collectsPositional;
    this.collectsKeywords = collectsKeywords;
    int needed = 0;
    while (needed < positional && !optional[needed]) {
      needed++;
    }
    this.required = needed;
    boolean restIsOptional = true;
    for (int i = needed; i < optional.length; i++) {
      restIsOptional &= optional[i];
    }
    this.isPlain = restIsOptional && !collectsPositional && !collectsKeywords;
  }

  /// @param hidden how many of the first parameters messages do not count: `self`
  /// @param owner what messages put in front of the name: `list.`
  static Signature parse(String text, int hidden, String owner) {
    int open = text.indexOf('(');
    List<String> names = new ArrayList<>();
    boolean[] optional = new boolean[text.length()];
    int positionalOnly = 0;
    int positional = -1;
    boolean star = false;
    boolean doubleStar = false;
    for (String part : text.substring(open + 1, text.length() - 1).split(",", -1)) {
      String parameter = part.strip();
      if (parameter.equals("/")) {
        positionalOnly = names.size();
      } else if (parameter.startsWith("**")) {
        doubleStar = true;
      } else if (parameter.startsWith("*")) {
        positional = names.size();
        star = parameter.length() > 1;
      } else if (!parameter.isEmpty()) {
        int equals = parameter.indexOf('=');
        optional[names.size()] = equals >= 0;
        names.add(equals < 0 ? parameter : parameter.substring(0, equals).strip());
      }
    }
    boolean isDef = text.startsWith(DEF);
    String qualified = text.substring(isDef ? DEF.length() : 0, open);
    String name = qualified.substring(qualified.lastIndexOf('.') + 1);
    String shown = name.equals(qualified) ? owner + name : qualified;
    return new Signature(
        name,
        hidden,
        owner,
        isDef ? new Callee(shown) : null,
        names,
        Arrays.copyOf(optional, names.size()),
        positionalOnly,
        positional < 0 ? names.size() : positional,
        star,
        doubleStar);
  }

  String name() {
    return name;
  }

  private String shown() {
    return name.isEmpty() ? "function" : name + "()";
  }

  /// One slot for each named parameter, then one for `*args` and one for `**kwargs` if it has them.
  Object[] bind(Interpreter py, Object[] arguments, String[] keywords) {
    int given = arguments.length - keywords.length;
    if (isPlain && keywords.length == 0 && given >= required && given <= positional) {
      return given == names.size() ? arguments : Arrays.copyOf(arguments, names.size());
    }
    return bindSlowly(py, arguments, keywords, given);
  }

  private Object[] bindSlowly(Interpreter py, Object[] arguments, String[] keywords, int given) {
    if (inPython != null) {
      check(inPython, keywords, given);
    }
    if (keywords.length > 0 && !collectsKeywords && positionalOnly == names.size()) {
      throw PyError.type(owner + name + "() takes no keyword arguments");
    }
    int extras = (collectsPositional ? 1 : 0) + (collectsKeywords ? 1 : 0);
    Object[] bound = new Object[names.size() + extras];
    int direct = Math.min(given, positional);
    System.arraycopy(arguments, 0, bound, 0, direct);
    if (collectsPositional) {
      bound[names.size()] = new PyTuple(py, Arrays.copyOfRange(arguments, direct, given));
    } else if (given > positional || isTooManyWithKeywords(arguments.length)) {
      throw PyError.type(tooMany(Math.max(given, arguments.length)));
    }
    List<String> unknown = bindKeywords(py, bound, keywords, arguments, given);
    checkComplete(bound, given);
    if (!unknown.isEmpty()) {
      throw misfit(bound, unknown.getFirst());
    }
    return bound;
  }

  /// Looks for all that can be wrong in the order in which Python does.
  private void check(Callee callee, String[] keywords, int given) {
    boolean[] bound = new boolean[names.size()];
    Arrays.fill(bound, 0, Math.min(given, positional), true);
    int keywordOnly = 0;
    for (String keyword : keywords) {
      int index = names.indexOf(keyword);
      if (index >= positionalOnly) {
        if (bound[index]) {
          throw callee.givenTwice(keyword);
        }
        bound[index] = true;
        keywordOnly += index < positional ? 0 : 1;
      } else if (!collectsKeywords) {
        throw callee.unexpected(keyword);
      }
    }
    if (given > positional && !collectsPositional) {
      throw callee.tooMany(required, positional, given, keywordOnly);
    }
    callee.refuseMissing(missing(bound, 0, positional), "positional");
    callee.refuseMissing(missing(bound, positional, bound.length), "keyword-only");
  }

  private List<String> missing(boolean[] bound, int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> !bound[i] && !optional[i])
        .mapToObj(names::get)
        .toList();
  }

  private boolean isTooManyWithKeywords(int arguments) {
    return !collectsKeywords && positionalOnly < names.size() && arguments > names.size();
  }

  /// Puts named arguments in their places.
  ///
  /// @return the names for which there is no place
  private List<String> bindKeywords(
      Interpreter py, Object[] bound, String[] keywords, Object[] arguments, int given) {
    List<String> unknown = new ArrayList<>(0);
    PyDict rest = collectsKeywords ? new PyDict(py) : null;
    for (int i = 0; i < keywords.length; i++) {
      String keyword = keywords[i];
      int index = names.indexOf(keyword);
      if (index < positionalOnly && rest != null) {
        rest.put(py, keyword, arguments[given + i]);
      } else if (index < positionalOnly || bound[index] != null) {
        unknown.add(keyword);
      } else {
        bound[index] = arguments[given + i];
      }
    }
    if (rest != null) {
      bound[bound.length - 1] = rest;
    }
    return unknown;
  }

  private PyError misfit(Object[] bound, String keyword) {
    int index = names.indexOf(keyword);
    if (index >= positionalOnly && bound[index] != null) {
      return PyError.type(
          "argument for %s given by name ('%s') and position (%d)"
              .formatted(shown(), keyword, index + 1));
    }
    return PyError.type(
        "'%s' is an invalid keyword argument for %s"
            .formatted(keyword, name.isEmpty() ? "this function" : shown()));
  }

  private void checkComplete(Object[] bound, int given) {
    for (int i = 0; i < names.size(); i++) {
      if (bound[i] == null && !optional[i]) {
        throw PyError.type(i < positional ? tooFew(given, i) : missingKeyword(i));
      }
    }
  }

  /// What is wrong with the number of arguments, the instance of a method not counted.
  private String tooMany(int given) {
    int shown = given - hidden;
    int most = positional - hidden;
    if (positionalOnly < names.size()) {
      return most == 0
          ? shown() + " takes no positional arguments"
          : shown() + " takes at most " + count(names.size() - hidden) + " (" + shown + " given)";
    }
    if (required == positional) {
      return exactly(most, shown);
    }
    return name + " expected at most " + count(most) + ", got " + shown;
  }

  private String tooFew(int given, int index) {
    if (positionalOnly <= index) {
      return shown()
          + " missing required argument '"
          + names.get(index)
          + "' (pos "
          + (index + 1 - hidden)
          + ")";
    }
    return required == positional && !collectsPositional
        ? exactly(required - hidden, given - hidden)
        : name + " expected at least " + count(required - hidden) + ", got " + (given - hidden);
  }

  private String exactly(int wanted, int given) {
    return switch (wanted) {
      case 0 -> owner + name + "() takes no arguments (" + given + " given)";
      case 1 ->
          positionalOnly < names.size()
              ? name + " expected 1 argument, got " + given
              : owner + name + "() takes exactly one argument (" + given + " given)";
      default -> name + " expected " + wanted + " arguments, got " + given;
    };
  }

  private String missingKeyword(int index) {
    return name + "() missing required keyword-only argument: '" + names.get(index) + "'";
  }

  private static String count(int arguments) {
    return arguments + (arguments == 1 ? " argument" : " arguments");
  }

  static String[] noKeywords() {
    return NO_KEYWORDS;
  }
}
