package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyTuple;
import java.util.Arrays;

/// Calls with `*args` and `**kwargs`.
public final class KeywordCalls {
  private KeywordCalls() {}

  public static Object call(Interpreter py, Object function, PyTuple arguments, PyDict keywords) {
    if (keywords.size() == 0) {
      return py.call(function, arguments.items());
    }
    Object[] all = Arrays.copyOf(arguments.items(), arguments.size() + keywords.size());
    String[] names = new String[keywords.size()];
    int count = 0;
    for (int e = keywords.nextEntry(0); e >= 0; e = keywords.nextEntry(e + 1)) {
      names[count] = (String) keywords.keyAt(e);
      all[arguments.size() + count] = keywords.valueAt(e);
      count++;
    }
    return py.call(function, all, names);
  }
}
