package dev.simmer.python.runtime;

import dev.simmer.python.compile.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Binds the arguments of a call to the parameters of a function of the program.
///
/// As the language reference, section 6.3.4 "Calls"; the messages are CPython's.
final class Arguments {
  private Arguments() {}

  static void bind(Interpreter py, Frame frame, Object[] arguments, String[] keywords) {
    PyFunction function = frame.function;
    Code.Arguments shape = function.linked.code.arguments();
    Object[] slots = frame.slots;
    int given = arguments.length - keywords.length;
    int direct = Math.min(given, shape.positional());
    System.arraycopy(arguments, 0, slots, 0, direct);
    int named = shape.positional() + shape.keywordOnly();
    PyDict rest = shape.collectsKeywords() ? new PyDict(py) : null;
    for (int i = 0; i < keywords.length; i++) {
      keyword(py, frame, keywords, i, arguments[given + i], rest);
    }
    if (given > shape.positional() && !shape.collectsPositional()) {
      throw tooMany(frame, given);
    }
    fillDefaults(frame);
    if (shape.collectsPositional()) {
      slots[named++] = new PyTuple(py, Arrays.copyOfRange(arguments, direct, given));
    }
    if (rest != null) {
      slots[named] = rest;
    }
  }

  private static void keyword(
      Interpreter py,
      Frame frame,
      String[] keywords,
      int number,
      Object value,
      @Nullable PyDict rest) {
    String keyword = keywords[number];
    Code code = frame.code();
    Code.Arguments shape = code.arguments();
    int index = indexOf(code, keyword, shape.positional() + shape.keywordOnly());
    if (index >= shape.positionalOnly()) {
      if (frame.slots[index] != null) {
        throw callee(frame).givenTwice(keyword);
      }
      frame.slots[index] = value;
    } else if (rest != null) {
      if (rest.put(py, keyword, value) != null) {
        throw PyError.type(
            name(frame) + "() got multiple values for keyword argument '" + keyword + "'");
      }
    } else if (index >= 0) {
      throw PyError.type(
          name(frame)
              + "() got some positional-only arguments passed as keyword arguments: '"
              + positionalOnly(code, keywords)
              + "'");
    } else {
      throw callee(frame).unexpected(keyword);
    }
  }

  /// Those of the names that only positions can give values to.
  private static String positionalOnly(Code code, String[] keywords) {
    List<String> given = List.of(keywords);
    return code.variables().subList(0, code.arguments().positionalOnly()).stream()
        .filter(given::contains)
        .collect(Collectors.joining(", "));
  }

  private static int indexOf(Code code, String name, int parameters) {
    List<String> variables = code.variables();
    for (int i = 0; i < parameters; i++) {
      if (variables.get(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static void fillDefaults(Frame frame) {
    Code code = frame.code();
    Code.Arguments shape = code.arguments();
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < shape.positional(); i++) {
      if (frame.slots[i] == null) {
        Object value = frame.function.defaultOf(i);
        if (value == null) {
          missing.add(code.variables().get(i));
        }
        frame.slots[i] = value;
      }
    }
    callee(frame).refuseMissing(missing, "positional");
    for (int i = shape.positional(); i < shape.positional() + shape.keywordOnly(); i++) {
      if (frame.slots[i] == null) {
        String name = code.variables().get(i);
        Object value = frame.function.keywordDefaults.get(name);
        if (value == null) {
          missing.add(name);
        }
        frame.slots[i] = value;
      }
    }
    callee(frame).refuseMissing(missing, "keyword-only");
  }

  private static PyError tooMany(Frame frame, int given) {
    Code.Arguments shape = frame.code().arguments();
    int positional = shape.positional();
    int named = 0;
    for (int i = positional; i < positional + shape.keywordOnly(); i++) {
      named += frame.slots[i] != null ? 1 : 0;
    }
    int least = positional - frame.function.defaults.length;
    return callee(frame).tooMany(least, positional, given, named);
  }

  private static Callee callee(Frame frame) {
    return new Callee(name(frame));
  }

  private static String name(Frame frame) {
    return frame.function.qualifiedName();
  }
}
