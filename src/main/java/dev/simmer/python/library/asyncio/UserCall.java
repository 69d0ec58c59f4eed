package dev.simmer.python.library.asyncio;

import dev.simmer.loop.Variables;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyFunction;
import java.util.ArrayList;
import java.util.List;

/// A call that the loop is to make for the program.
final class UserCall implements Runnable {
  private final Interpreter py;
  private final Object function;
  private final Object[] arguments;
  private final Variables variables;

  UserCall(Interpreter py, Object function, Object[] arguments, Variables variables) {
    this.py = py;
    this.function = function;
    this.arguments = arguments;
    this.variables = variables;
  }

  @Override
  public void run() {
    py.loops().with(variables, () -> py.call(function, arguments));
  }

  /// The call and where its function is: `work(5) at FILE:3`.
  ///
  /// As `Lib/asyncio/format_helpers.py`, `_format_callback_source`.
  @Override
  public String toString() {
    return call(function, arguments(new ShortRepr(py), arguments)) + place(function);
  }

  private static String arguments(ShortRepr repr, Object[] arguments) {
    List<String> shown = new ArrayList<>();
    for (Object argument : arguments) {
      shown.add(repr.of(argument));
    }
    return "(" + String.join(", ", shown) + ")";
  }

  private String call(Object called, String behind) {
    if (isPartial(called)) {
      return call(py.getAttribute(called, "func"), partialArguments(called) + behind);
    }
    Object name = py.getAttributeOrNull(called, "__qualname__");
    return (name == null ? py.repr(called) : py.str(name)) + behind;
  }

  private String partialArguments(Object partial) {
    ShortRepr repr = new ShortRepr(py);
    List<String> shown = new ArrayList<>();
    for (Object argument : py.items(py.getAttribute(partial, "args"))) {
      shown.add(repr.of(argument));
    }
    PyDict keywords = (PyDict) py.getAttribute(partial, "keywords");
    for (int e = keywords.nextEntry(0); e >= 0; e = keywords.nextEntry(e + 1)) {
      shown.add(py.str(keywords.keyAt(e)) + "=" + repr.of(keywords.valueAt(e)));
    }
    return "(" + String.join(", ", shown) + ")";
  }

  private boolean isPartial(Object called) {
    return py.typeOf(called).name().equals("partial");
  }

  private String place(Object called) {
    if (isPartial(called)) {
      return place(py.getAttribute(called, "func"));
    }
    return called instanceof PyFunction own && own.line() > 0
        ? " at " + Reprs.programFile(py) + ":" + own.line()
        : "";
  }
}
