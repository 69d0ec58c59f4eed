package dev.simmer.python.library.support;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyFunction;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The `__init__` of a data class.
///
/// @param isFrozen whether attributes are set past the class's own `__setattr__`
record DataclassInit(PyType type, List<DataField> fields, boolean isFrozen) {
  Object call(Interpreter py, Object[] a) {
    PyObject self = (PyObject) a[0];
    Object[] positional = ((PyTuple) a[1]).items();
    PyDict named = (PyDict) a[2];
    List<Object> passedOn = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    boolean isHooked = !isFrozen && self.type().lookup("__setattr__") instanceof PyFunction;
    int next = 0;
    for (DataField field : fields) {
      Object value = field.isInInit() ? named.remove(py, field.name()) : null;
      if (field.isPositional() && next < positional.length) {
        if (value != null) {
          throw fails("got multiple values for argument '" + field.name() + "'");
        }
        value = positional[next++];
      }
      if (value == null && missing.isEmpty()) {
        value = field.otherwise(py);
      }
      if (value == null) {
        if (field.isRequired()) {
          missing.add(field.name());
        }
      } else if (field.isPassedOn()) {
        passedOn.add(value);
      } else if (isHooked) {
        py.setAttribute(self, field.name(), value);
      } else {
        py.setAttributePlainly(self, field.name(), value);
      }
    }
    check(named, positional.length, next, missing);
    py.callSpecial(self, "__post_init__", passedOn.toArray());
    return Singleton.NONE;
  }

  private void check(PyDict left, int given, int taken, List<String> missing) {
    if (left.size() > 0) {
      throw fails("got an unexpected keyword argument '" + left.keyAt(left.nextEntry(0)) + "'");
    }
    if (given > taken) {
      throw tooMany(given);
    }
    PyError error = missing(missing, false);
    error = error == null ? missing(missing, true) : error;
    if (error != null) {
      throw error;
    }
  }

  private PyError tooMany(int given) {
    long most = fields.stream().filter(DataField::isPositional).count() + 1;
    long least = fields.stream().filter(f -> f.isPositional() && f.isRequired()).count() + 1;
    return fails(
        "takes %s%d positional argument%s but %d were given"
            .formatted(
                least < most ? "from " + least + " to " : "",
                most,
                most == 1 ? "" : "s",
                given + 1));
  }

  private @Nullable PyError missing(List<String> missing, boolean isKeywordOnly) {
    List<String> names =
        fields.stream()
            .filter(f -> f.isKeywordOnly() == isKeywordOnly && missing.contains(f.name()))
            .map(f -> "'" + f.name() + "'")
            .toList();
    if (names.isEmpty()) {
      return null;
    }
    int last = names.size() - 1;
    String listed =
        last < 2
            ? String.join(" and ", names)
            : String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
    return fails(
        "missing %d required %s argument%s: %s"
            .formatted(
                names.size(),
                isKeywordOnly ? "keyword-only" : "positional",
                last == 0 ? "" : "s",
                listed));
  }

  private PyError fails(String what) {
    return PyError.type(type.qualifiedName() + ".__init__() " + what);
  }
}
