package dev.simmer.python.runtime;

/// An attribute that a class names in its `__slots__`: it has a place of its own in each instance.
public record SlotMember(PyType owner, String name, int index) {

  public Object get(Interpreter py, Object instance) {
    Object value = ((PyObject) instance).slot(index);
    if (value == null) {
      throw py.missingAttribute(instance, name);
    }
    return value;
  }

  void set(Object instance, Object value) {
    ((PyObject) instance).setSlot(index, value);
  }

  void delete(Object instance) {
    if (((PyObject) instance).slot(index) == null) {
      throw PyError.of("AttributeError", name);
    }
    ((PyObject) instance).setSlot(index, null);
  }
}
