package dev.simmer.python.library.support;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import java.util.Arrays;
import java.util.List;

/// `_dataclasses`: the parts of `dataclasses` that run for each instance.
public final class DataclassesModule {
  private DataclassesModule() {}

  public static PyModule create(Interpreter py) {
    return new PyModule("_dataclasses")
        .function("initializer(cls, parameters, frozen)", DataclassesModule::initializer)
        .function("values(obj, names)", (p, a) -> values(p, a[0], (PyTuple) a[1]));
  }

  private static Object initializer(Interpreter py, Object[] a) {
    PyType type = (PyType) a[0];
    List<DataField> fields =
        Arrays.stream(py.items(a[1])).map(each -> DataField.of(py, (PyTuple) each)).toList();
    DataclassInit init = new DataclassInit(type, fields, py.truth(a[2]));
    return Builtin.method(type, "__init__(self, *args, **kwargs)", init::call);
  }

  /// The values of these attributes.
  private static PyTuple values(Interpreter py, Object object, PyTuple names) {
    Object[] values = new Object[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = py.getAttribute(object, (String) names.get(i));
    }
    return new PyTuple(py, values);
  }
}
