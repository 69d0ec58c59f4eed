package dev.simmer.python.library.regex;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import org.jspecify.annotations.Nullable;

/// `re.Match`
final class MatchType {
  private static final int LONGEST_SHOWN = 50;

  private MatchType() {}

  static void install(PyType type) {
    type.method("group(self, *groups)", MatchType::group)
        .method(
            "__getitem__(self, key, /)",
            (py, a) -> of(a[0]).part(of(a[0]).group(py, a[1]), Singleton.NONE))
        .method("groups(self, /, default=None)", MatchType::groups)
        .method("groupdict(self, /, default=None)", MatchType::groupDict)
        .method("start(self, group=0, /)", (py, a) -> of(a[0]).start(group(py, a[0], a[1])))
        .method("end(self, group=0, /)", (py, a) -> of(a[0]).end(group(py, a[0], a[1])))
        .method("span(self, group=0, /)", (py, a) -> span(py, of(a[0]), group(py, a[0], a[1])))
        .method("expand(self, /, template)", MatchType::expand)
        .property("re", (py, a) -> of(a[0]).pattern)
        .property("string", (py, a) -> of(a[0]).subject.value())
        .property("pos", (py, a) -> of(a[0]).subject.index(of(a[0]).from))
        .property("endpos", (py, a) -> of(a[0]).subject.index(of(a[0]).to))
        .property("lastindex", (py, a) -> numberOrNone(of(a[0]).lastGroup()))
        .property("lastgroup", (py, a) -> nameOrNone(of(a[0])))
        .property("regs", (py, a) -> spans(py, of(a[0])))
        .method("__copy__(self, /)", (py, a) -> a[0])
        .method("__deepcopy__(self, memo, /)", (py, a) -> a[0])
        .method("__repr__(self, /)", (py, a) -> repr(py, of(a[0])));
  }

  private static PyMatch of(Object match) {
    return (PyMatch) match;
  }

  private static int group(Interpreter py, Object match, @Nullable Object key) {
    return key == null ? 0 : of(match).group(py, key);
  }

  private static Object group(Interpreter py, Object[] a) {
    PyMatch match = of(a[0]);
    Object[] keys = ((PyTuple) a[1]).items();
    if (keys.length == 0) {
      return match.part(0, Singleton.NONE);
    }
    Object[] parts = new Object[keys.length];
    for (int i = 0; i < keys.length; i++) {
      parts[i] = match.part(match.group(py, keys[i]), Singleton.NONE);
    }
    return parts.length == 1 ? parts[0] : new PyTuple(py, parts);
  }

  private static Object groups(Interpreter py, Object[] a) {
    PyMatch match = of(a[0]);
    Object[] parts = new Object[match.groupCount()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = match.part(i + 1, Arguments.orNone(a[1]));
    }
    return new PyTuple(py, parts);
  }

  private static Object groupDict(Interpreter py, Object[] a) {
    PyMatch match = of(a[0]);
    Object otherwise = Arguments.orNone(a[1]);
    PyDict dict = new PyDict(py);
    match
        .pattern
        .regex
        .names()
        .forEach((name, number) -> dict.put(py, name, match.part(number, otherwise)));
    return dict;
  }

  private static Object span(Interpreter py, PyMatch match, int group) {
    return new PyTuple(py, match.start(group), match.end(group));
  }

  private static Object spans(Interpreter py, PyMatch match) {
    Object[] spans = new Object[match.groupCount() + 1];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = span(py, match, i);
    }
    return new PyTuple(py, spans);
  }

  private static Object expand(Interpreter py, Object[] a) {
    PyMatch match = of(a[0]);
    String text =
        a[1] instanceof ByteString bytes ? Subject.latin(bytes) : Arguments.text(py, a[1]);
    return match.subject.wrapped(Substitution.parsed(py, match.pattern, a[1], text).in(match));
  }

  private static Object numberOrNone(int group) {
    return group == 0 ? Singleton.NONE : (Object) (long) group;
  }

  private static Object nameOrNone(PyMatch match) {
    int last = match.lastGroup();
    return match.pattern.regex.names().entrySet().stream()
        .filter(entry -> entry.getValue() == last)
        .map(entry -> (Object) entry.getKey())
        .findFirst()
        .orElse(Singleton.NONE);
  }

  private static String repr(Interpreter py, PyMatch match) {
    String shown = py.repr(match.part(0, Singleton.NONE));
    return "<re.Match object; span=(%d, %d), match=%s>"
        .formatted(
            match.start(0),
            match.end(0),
            shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN)));
  }
}
