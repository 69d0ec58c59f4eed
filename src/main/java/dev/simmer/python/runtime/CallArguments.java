package dev.simmer.python.runtime;

import java.util.Arrays;

/// The arguments of a call, the last `keywords.length` of which are named.
record CallArguments(Object[] values, String[] keywords) {

  /// What `f(*positional, **keywords)` gives its function.
  static CallArguments of(Object[] positional, PyDict keywords) {
    String[] names = new String[keywords.size()];
    Object[] values = Arrays.copyOf(positional, positional.length + names.length);
    int entry = -1;
    for (int i = 0; i < names.length; i++) {
      entry = keywords.nextEntry(entry + 1);
      names[i] = Mappings.keyword(keywords.keyAt(entry));
      values[positional.length + i] = keywords.valueAt(entry);
    }
    return new CallArguments(values, names);
  }
}
