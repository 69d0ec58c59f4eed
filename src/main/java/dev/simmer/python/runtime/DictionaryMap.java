package dev.simmer.python.runtime;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The attributes of an object whose `__dict__` the program has in its hands: whatever happens to
/// the dict happens to the attributes.
final class DictionaryMap extends AbstractMap<String, Object> {
  final PyDict dict;
  private final Interpreter py;

  DictionaryMap(Interpreter py, PyDict dict) {
    this.py = py;
    this.dict = dict;
  }

  /// The dict behind attributes that have one, or null.
  static @Nullable PyDict dictOf(@Nullable Map<String, Object> attributes) {
    return attributes instanceof DictionaryMap map ? map.dict : null;
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return key == null ? null : dict.get(py, key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public @Nullable Object put(String key, Object value) {
    return dict.put(py, key, value);
  }

  @Override
  public @Nullable Object remove(@Nullable Object key) {
    return key == null ? null : dict.remove(py, key);
  }

  @Override
  public void clear() {
    dict.clear();
  }

  /// A copy: the program may change the dict while Java code goes through its entries.
  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    Set<Map.Entry<String, Object>> entries = new LinkedHashSet<>();
    for (int e = dict.nextEntry(0); e >= 0; e = dict.nextEntry(e + 1)) {
      if (dict.keyAt(e) instanceof String name) {
        entries.add(Map.entry(name, dict.valueAt(e)));
      }
    }
    return entries;
  }
}
