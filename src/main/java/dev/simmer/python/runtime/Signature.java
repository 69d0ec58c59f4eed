package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The parameters of a built-in function, read from text such as `pow(base, exp, mod=None)`.
///
/// `/` and `*` mean what they mean in Python; `*args` and `**kwargs` collect. Messages call one
/// without a name just `function`.
final class Signature {
  private static final String[] NO_KEYWORDS = {};

  private final String name;
  private final int hidden;
  private final String owner;
  private final List<String> names;
  private final int positionalOnly;
  private final int positional;
  private final int required;
  private final boolean[] optional;
  private final boolean collectsPositional;
  private final boolean collectsKeywords;

  /// Whether positional arguments that are enough and not too many need no further look.
  private final boolean isPlain;

  private Signature(
      String name,
      int hidden,
      String owner,
      List<String> names,
      boolean[] optional,
      int positionalOnly,
      int positional,
      boolean collectsPositional,
      boolean collectsKeywords) {
    this.name = name;
    this.hidden = hidden;
    this.owner = owner;
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
    return new Signature(
        text.substring(0, open),
        hidden,
        owner,
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
