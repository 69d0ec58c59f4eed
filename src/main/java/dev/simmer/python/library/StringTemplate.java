package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Items;
import dev.simmer.python.runtime.PyError;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `str.format`: text with replacement fields such as `{}`, `{0.name!r:>{width}}` or `{names[0]}`.
final class StringTemplate {
  private static final int DEEPEST = 2;

  private final Interpreter py;
  private final Function<Integer, Object> positional;
  private final Function<String, Object> named;
  private int automatic;
  private @Nullable Boolean isAutomatic;

  private StringTemplate(
      Interpreter py, Function<Integer, Object> positional, Function<String, Object> named) {
    this.py = py;
    this.positional = positional;
    this.named = named;
  }

  static String format(
      Interpreter py,
      String template,
      Function<Integer, Object> positional,
      Function<String, Object> named) {
    return new StringTemplate(py, positional, named).render(template, DEEPEST);
  }

  private String render(String template, int depth) {
    if (depth == 0) {
      throw PyError.value("Max string recursion exceeded");
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at++);
      boolean doubled = at < template.length() && template.charAt(at) == c;
      if (c != '{' && c != '}') {
        result.append(c);
      } else if (doubled) {
        result.append(c);
        at++;
      } else if (c == '}' || at == template.length()) {
        throw PyError.value("Single '" + c + "' encountered in format string");
      } else {
        int end = endOfField(template, at);
        result.append(field(template.substring(at, end), depth));
        at = end + 1;
      }
    }
    return result.toString();
  }

  private static int endOfField(String template, int start) {
    int open = 1;
    boolean inSpec = false;
    boolean inIndex = false;
    for (int i = start; i < template.length(); i++) {
      char c = template.charAt(i);
      inSpec |= c == ':' || c == '!';
      inIndex = !inSpec && (c == '[' || (inIndex && c != ']'));
      if (!inIndex) {
        open += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      if (open == 0) {
        return i;
      }
    }
    throw PyError.value(
        inSpec ? "unmatched '{' in format spec" : "expected '}' before end of string");
  }

  private String field(String field, int depth) {
    int nameEnd = endOfName(field);
    Object value = valueOf(field.substring(0, nameEnd));
    int at = nameEnd;
    char conversion = FormatSpec.NONE;
    if (at < field.length() && field.charAt(at) == '!') {
      if (at + 1 == field.length()) {
        throw PyError.value("unmatched '{' in format spec");
      }
      conversion = field.charAt(at + 1);
      at += 2;
      if (at < field.length() && field.charAt(at) != ':') {
        throw PyError.value("expected ':' after conversion specifier");
      }
    }
    Object converted = converted(value, conversion);
    String spec = at < field.length() ? field.substring(at + 1) : "";
    return py.format(converted, spec.indexOf('{') < 0 ? spec : render(spec, depth - 1));
  }

  private static int endOfName(String field) {
    boolean inIndex = false;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      inIndex = c == '[' || (inIndex && c != ']');
      if (!inIndex && (c == '!' || c == ':')) {
        return i;
      }
      if (!inIndex && c == '{') {
        throw PyError.value("unexpected '{' in field name");
      }
    }
    return field.length();
  }

  private Object converted(Object value, char conversion) {
    return switch (conversion) {
      case FormatSpec.NONE -> value;
      case 's' -> py.str(value);
      case 'r' -> py.repr(value);
      case 'a' -> py.ascii(value);
      default -> throw PyError.value("Unknown conversion specifier " + conversion);
    };
  }

  private Object valueOf(String name) {
    int at = 0;
    while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
      at++;
    }
    Object value = first(name.substring(0, at));
    while (at < name.length()) {
      boolean attribute = name.charAt(at) == '.';
      int end = attribute ? endOfAttribute(name, at + 1) : name.indexOf(']', at);
      if (end < 0) {
        throw PyError.value("Missing ']' in format string");
      }
      String part = name.substring(at + 1, end);
      if (part.isEmpty()) {
        throw PyError.value("Empty attribute in format string");
      }
      value = attribute ? py.getAttribute(value, part) : Items.get(py, value, key(part));
      at = attribute ? end : end + 1;
      if (!attribute && at < name.length() && ".[".indexOf(name.charAt(at)) < 0) {
        throw PyError.value("Only '.' or '[' may follow ']' in format field specifier");
      }
    }
    return value;
  }

  private static int endOfAttribute(String name, int start) {
    int at = start;
    while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
      at++;
    }
    return at;
  }

  private static Object key(String part) {
    return isNumber(part) ? (Object) Long.valueOf(part) : part;
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty()
        && part.length() < 10
        && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Object first(String name) {
    boolean number = isNumber(name);
    if (!name.isEmpty() && !number) {
      return named.apply(name);
    }
    if (isAutomatic != null && isAutomatic == number) {
      throw PyError.value(
          number
              ? "cannot switch from automatic field numbering to manual field specification"
              : "cannot switch from manual field specification to automatic field numbering");
    }
    isAutomatic = !number;
    return positional.apply(number ? Integer.valueOf(name) : automatic++);
  }
}
