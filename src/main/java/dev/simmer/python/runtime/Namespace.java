package dev.simmer.python.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The global names of a module. Code keeps the [Cell] of a name that it uses, so that a look-up is
/// made once.
public final class Namespace {
  private final Map<String, Cell> cells = new LinkedHashMap<>();

  /// The cell of a name, empty where the name has no value (yet).
  Cell cell(String name) {
    return cells.computeIfAbsent(name, key -> new Cell());
  }

  public @Nullable Object get(String name) {
    Cell cell = cells.get(name);
    return cell == null ? null : cell.value;
  }

  public void set(String name, Object value) {
    cell(name).value = value;
  }

  public @Nullable Object remove(String name) {
    Cell cell = cells.get(name);
    if (cell == null) {
      return null;
    }
    Object before = cell.value;
    cell.value = null;
    return before;
  }

  /// A copy: the names that have a value, in the order in which they were first used.
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    cells.forEach(
        (name, cell) -> {
          if (cell.value != null) {
            map.put(name, cell.value);
          }
        });
    return map;
  }
}
