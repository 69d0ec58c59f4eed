package dev.simmer.python.library.regex;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyIterator;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `re.Pattern`. As `Modules/_sre/sre.c`.
final class PatternType {
  private static final int LONGEST_SHOWN = 200;

  /// In the order in which `repr` shows them.
  private static final List<Map.Entry<Integer, String>> FLAGS =
      List.of(
          Map.entry(RegexFlags.IGNORECASE, "re.IGNORECASE"),
          Map.entry(RegexFlags.LOCALE, "re.LOCALE"),
          Map.entry(RegexFlags.MULTILINE, "re.MULTILINE"),
          Map.entry(RegexFlags.DOTALL, "re.DOTALL"),
          Map.entry(RegexFlags.VERBOSE, "re.VERBOSE"),
          Map.entry(RegexFlags.DEBUG, "re.DEBUG"),
          Map.entry(RegexFlags.ASCII, "re.ASCII"));

  private PatternType() {}

  static void install(PyType type) {
    String where = "(self, /, string, pos=0, endpos=0)";
    type.method("match" + where, (py, a) -> orNone(scan(py, a).atStart()))
        .method("fullmatch" + where, (py, a) -> orNone(scan(py, a).ofAll()))
        .method("search" + where, (py, a) -> orNone(scan(py, a).next()))
        .method("findall" + where, PatternType::findAll)
        .method("finditer" + where, (py, a) -> new Matches(scan(py, a)))
        .method("split(self, /, string, maxsplit=0)", PatternType::split)
        .method("sub(self, /, repl, string, count=0)", (py, a) -> substitute(py, a).result())
        .method(
            "subn(self, /, repl, string, count=0)",
            (py, a) -> {
              Substitution done = substitute(py, a);
              return new PyTuple(py, done.result(), done.count());
            })
        .property("pattern", (py, a) -> of(a[0]).source)
        .property("flags", (py, a) -> (long) of(a[0]).regex.flags())
        .property("groups", (py, a) -> (long) of(a[0]).regex.groupCount())
        .property("groupindex", (py, a) -> names(py, of(a[0])))
        .method("__repr__(self, /)", (py, a) -> repr(py, of(a[0])))
        .method("__hash__(self, /)", (py, a) -> Comparison.hash(py, of(a[0]).source))
        .method("__copy__(self, /)", (py, a) -> a[0])
        .method("__deepcopy__(self, memo, /)", (py, a) -> a[0])
        .method("__eq__(self, value, /)", PatternType::equal);
  }

  private static PyPattern of(Object pattern) {
    return (PyPattern) pattern;
  }

  static Object orNone(@Nullable PyMatch match) {
    return match == null ? Singleton.NONE : match;
  }

  private static Scan scan(Interpreter py, Object[] a) {
    PyPattern pattern = of(a[0]);
    Subject subject = pattern.subject(py, a[1]);
    int from = subject.offset(py, a[2], 0);
    int to = subject.offset(py, a[3], Integer.MAX_VALUE);
    return new Scan(py, pattern, subject, from, to);
  }

  /// `finditer`
  private static final class Matches extends PyIterator {
    private final Scan scan;

    Matches(Scan scan) {
      super("callable_iterator");
      this.scan = scan;
    }

    @Override
    public @Nullable Object next(Interpreter py) {
      return scan.next();
    }
  }

  private static Object findAll(Interpreter py, Object[] a) {
    Scan scan = scan(py, a);
    PyList found = new PyList(py);
    for (PyMatch match = scan.next(); match != null; match = scan.next()) {
      found.add(foundBy(py, match));
    }
    return found;
  }

  private static Object foundBy(Interpreter py, PyMatch match) {
    Object nothing = match.subject.wrapped("");
    int count = match.groupCount();
    if (count <= 1) {
      return match.part(count, nothing);
    }
    Object[] parts = new Object[count];
    for (int i = 0; i < count; i++) {
      parts[i] = match.part(i + 1, nothing);
    }
    return new PyTuple(py, parts);
  }

  private static Object split(Interpreter py, Object[] a) {
    PyPattern pattern = of(a[0]);
    Subject subject = pattern.subject(py, a[1]);
    long most = Arguments.number(py, a[2], 0);
    Scan scan = new Scan(py, pattern, subject);
    PyList parts = new PyList(py);
    int at = 0;
    for (long n = 0; most == 0 || n < most; n++) {
      PyMatch match = scan.next();
      if (match == null) {
        break;
      }
      parts.add(subject.part(at, match.startOffset()));
      for (int i = 1; i <= match.groupCount(); i++) {
        parts.add(match.part(i, Singleton.NONE));
      }
      at = match.endOffset();
    }
    parts.add(subject.part(at, subject.text().length()));
    return parts;
  }

  private static Substitution substitute(Interpreter py, Object[] a) {
    PyPattern pattern = of(a[0]);
    Subject subject = pattern.subject(py, a[2]);
    return Substitution.of(py, pattern, subject, a[1], Arguments.number(py, a[3], 0));
  }

  private static Object names(Interpreter py, PyPattern pattern) {
    PyDict names = new PyDict(py);
    pattern.regex.names().forEach((name, number) -> names.put(py, name, (long) number));
    return names;
  }

  private static String repr(Interpreter py, PyPattern pattern) {
    List<String> flags = new ArrayList<>();
    int left = pattern.regex.flags() & ~RegexFlags.UNICODE;
    for (Map.Entry<Integer, String> flag : FLAGS) {
      if (RegexFlags.has(left, flag.getKey())) {
        flags.add(flag.getValue());
      }
    }
    String shown = py.repr(pattern.source);
    return "re.compile("
        + shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN))
        + (flags.isEmpty() ? "" : ", " + String.join("|", flags))
        + ")";
  }

  private static Object equal(Interpreter py, Object[] a) {
    if (!(a[1] instanceof PyPattern other)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    PyPattern pattern = of(a[0]);
    return pattern.source.equals(other.source) && pattern.regex.flags() == other.regex.flags();
  }
}
