package dev.simmer.python.runtime;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A dictionary: a hash table over entries that keep the order of their insertion.
public final class PyDict extends PyObject {
  private static final int FREE = 0;
  private static final int SMALLEST = 8;

  /// 1 + the entry's number at the slot of its hash; 0 where the slot was never used.
  private int[] slots = new int[2 * SMALLEST];

  private long[] hashes = new long[SMALLEST];
  private Object[] keys = new Object[SMALLEST];
  private Object[] values = new Object[SMALLEST];
  private int used;
  private int size;

  public PyDict(Interpreter py) {
    this(py.types().dict);
  }

  public PyDict(PyType type) {
    super(type);
  }

  /// A dict of names.
  static PyDict of(Interpreter py, Map<String, Object> values) {
    PyDict dict = new PyDict(py);
    values.forEach((name, value) -> dict.put(py, name, value));
    return dict;
  }

  public int size() {
    return size;
  }

  /// The value of a key, or null. Raises TypeError for a key that cannot be hashed.
  public @Nullable Object get(Interpreter py, Object key) {
    int entry = find(py, key, Comparison.hash(py, key));
    return entry < 0 ? null : values[entry];
  }

  /// Sets a key's value and returns the one before, or null.
  public @Nullable Object put(Interpreter py, Object key, Object value) {
    long hash = Comparison.hash(py, key);
    int entry = find(py, key, hash);
    if (entry >= 0) {
      Object before = values[entry];
      values[entry] = value;
      return before;
    }
    if (used == keys.length) {
      rebuild(size + 1);
    }
    place(hash, used);
    hashes[used] = hash;
    keys[used] = key;
    values[used] = value;
    used++;
    size++;
    return null;
  }

  /// Removes a key and returns its value, or null.
  public @Nullable Object remove(Interpreter py, Object key) {
    int entry = find(py, key, Comparison.hash(py, key));
    if (entry < 0) {
      return null;
    }
    Object value = values[entry];
    removeEntry(entry);
    return value;
  }

  public void clear() {
    slots = new int[2 * SMALLEST];
    hashes = new long[SMALLEST];
    keys = new Object[SMALLEST];
    values = new Object[SMALLEST];
    used = 0;
    size = 0;
  }

  /// The number of the first entry at or after this one, or -1: entries are numbered in order, with
  /// gaps where keys were removed.
  public int nextEntry(int entry) {
    for (int i = entry; i < used; i++) {
      if (values[i] != null) {
        return i;
      }
    }
    return -1;
  }

  /// The number of the last entry at or before this one, or -1.
  public int previousEntry(int entry) {
    for (int i = Math.min(entry, used - 1); i >= 0; i--) {
      if (values[i] != null) {
        return i;
      }
    }
    return -1;
  }

  public int lastEntry() {
    return previousEntry(used - 1);
  }

  public Object keyAt(int entry) {
    return keys[entry];
  }

  public Object valueAt(int entry) {
    return values[entry];
  }

  public void removeEntry(int entry) {
    keys[entry] = Singleton.NONE;
    values[entry] = null;
    size--;
  }

  /// The keys in order.
  public Object[] keyArray() {
    Object[] result = new Object[size];
    int count = 0;
    for (int entry = nextEntry(0); entry >= 0; entry = nextEntry(entry + 1)) {
      result[count++] = keys[entry];
    }
    return result;
  }

  private int find(Interpreter py, Object key, long hash) {
    int mask = slots.length - 1;
    for (int slot = spread(hash) & mask; slots[slot] != FREE; slot = (slot + 1) & mask) {
      int entry = slots[slot] - 1;
      if (hashes[entry] == hash && values[entry] != null) {
        Object candidate = keys[entry];
        if (Comparison.isIdentical(candidate, key) || Comparison.equal(py, candidate, key)) {
          return entry;
        }
      }
    }
    return -1;
  }

  private void place(long hash, int entry) {
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (slots[slot] != FREE) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = entry + 1;
  }

  private static int spread(long hash) {
    long mixed = hash * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  private void rebuild(int needed) {
    int capacity = SMALLEST;
    while (capacity < needed + (needed >> 1)) {
      capacity <<= 1;
    }
    Object[] oldKeys = keys;
    Object[] oldValues = values;
    long[] oldHashes = hashes;
    int oldUsed = used;
    slots = new int[capacity * 2];
    keys = new Object[capacity];
    values = new Object[capacity];
    hashes = Arrays.copyOf(hashes, capacity);
    used = 0;
    for (int entry = 0; entry < oldUsed; entry++) {
      if (oldValues[entry] != null) {
        hashes[used] = oldHashes[entry];
        keys[used] = oldKeys[entry];
        values[used] = oldValues[entry];
        place(hashes[used], used);
        used++;
      }
    }
  }
}
