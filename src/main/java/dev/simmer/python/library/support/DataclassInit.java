package dev.simmer.python.library.support;

import dev.simmer.python.runtime.Callee;
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
          throw callee().givenTwice(field.name());
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
      throw callee().unexpected(String.valueOf(left.keyAt(left.nextEntry(0))));
    }
    if (given > taken) {
      throw tooMany(given);
    }
    callee().refuseMissing(among(missing, false), "positional");
    callee().refuseMissing(among(missing, true), "keyword-only");
  }

  private PyError tooMany(int given) {
    long most = fields.stream().filter(DataField::isPositional).count() + 1;
    long least = fields.stream().filter(f -> f.isPositional() && f.isRequired()).count() + 1;
    return callee().tooMany((int) least, (int) most, given + 1, 0);
  }

  private List<String> among(List<String> names, boolean isKeywordOnly) {
    return fields.stream()
        .filter(f -> f.isKeywordOnly() == isKeywordOnly && names.contains(f.name()))
        .map(DataField::name)
        .toList();
  }

  private Callee callee() {
    return new Callee(type.qualifiedName() + ".__init__");
  }
}
