package dev.simmer.python.runtime;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An instance of a class: of the program's, or of a built-in type that the program may derive
/// from.
///
/// Numbers, strings, booleans and the singletons are plain Java objects: `Long` and `BigInteger`
/// (only where `Long` is too small), `Double`, `String`, `Boolean`, [Singleton].
public class PyObject {
  private PyType type;
  private @Nullable Map<String, Object> attributes;
  private @Nullable Object @Nullable [] slots;

  public PyObject(PyType type) {
    this.type = type;
  }

  public final PyType type() {
    return type;
  }

  final void setType(PyType type) {
    this.type = type;
  }

  /// The instance's own attribute, or null.
  public final @Nullable Object attribute(String name) {
    return attributes == null ? null : attributes.get(name);
  }

  public final void setAttribute(String name, Object value) {
    attributes().put(name, value);
  }

  /// Removes an attribute of the instance's own and returns it, or null.
  public final @Nullable Object removeAttribute(String name) {
    return attributes == null ? null : attributes.remove(name);
  }

  /// The instance's own attributes in the order in which they were set; live.
  public final Map<String, Object> attributes() {
    if (attributes == null) {
      attributes = new LinkedHashMap<>(4);
    }
    return attributes;
  }

  /// `__dict__`: from now on it is the dict that holds the attributes.
  final PyDict dictionary(Interpreter py) {
    PyDict known = DictionaryMap.dictOf(attributes);
    if (known != null) {
      return known;
    }
    PyDict dict = PyDict.of(py, attributes());
    setDictionary(py, dict);
    return dict;
  }

  final void setDictionary(Interpreter py, PyDict dict) {
    attributes = new DictionaryMap(py, dict);
  }

  /// The value of one of the type's `__slots__`, or null.
  final @Nullable Object slot(int index) {
    return slots == null || index >= slots.length ? null : slots[index];
  }

  final void setSlot(int index, @Nullable Object value) {
    if (slots == null || index >= slots.length) {
      int needed = Math.max(index + 1, type.slotCount());
      slots = slots == null ? new Object[needed] : Arrays.copyOf(slots, needed);
    }
    slots[index] = value;
  }
}
