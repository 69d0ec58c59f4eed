package dev.simmer.python.library;

import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import org.jspecify.annotations.Nullable;

/// Arguments of the constructors of containers, which derived types may be given others for.
public final class Construction {
  private Construction() {}

  /// The one optional argument in `*args, **kwargs`, or null.
  public static @Nullable Object single(String name, Object args, Object kwargs) {
    PyTuple positional = (PyTuple) args;
    if (((PyDict) kwargs).size() > 0) {
      throw PyError.type(name + "() takes no keyword arguments");
    }
    return optional(name, positional);
  }

  public static @Nullable Object optional(String name, PyTuple positional) {
    if (positional.size() > 1) {
      throw PyError.type(name + " expected at most 1 argument, got " + positional.size());
    }
    return positional.size() == 0 ? null : positional.get(0);
  }
}
