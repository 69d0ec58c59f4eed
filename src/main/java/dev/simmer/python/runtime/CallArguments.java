package dev.simmer.python.runtime;

import java.util.Arrays;

/// The arguments of a call, the last `keywords.length` of which are named.
final class CallArguments {
  final Object[] values;
  final String[] keywords;

  /// What `f(*positional, **named)` gives its function.
  CallArguments(Object[] positional, PyDict named) {
    keywords = new String[named.size()];
    values = Arrays.copyOf(positional, positional.length + keywords.length);
    int entry = -1;
    for (int i = 0; i < keywords.length; i++) {
      entry = named.nextEntry(entry + 1);
      keywords[i] = Mappings.keyword(named.keyAt(entry));
      values[positional.length + i] = named.valueAt(entry);
    }
  }
}
