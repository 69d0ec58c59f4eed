package dev.simmer.python.runtime;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// The order in which CPython walks a set of numbers: that of its hash table. As
/// `Objects/setobject.c`: linear probes, perturbed jumps, and when the table grows.
final class SetOrder {
  private static final int SMALLEST = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;
  private static final int BIG = 50_000;
  private static final Object REMOVED = new Object();

  private @Nullable Object[] table = new @Nullable Object[SMALLEST];
  private long[] hashes = new long[SMALLEST];
  private int filled;
  private int used;
  private int finger;

  /// Whether a member's hash is the same in all runs of CPython.
  static boolean covers(Object member) {
    return member instanceof Long
        || member instanceof Boolean
        || member instanceof Double
        || member instanceof BigInteger
        || (member instanceof PyTuple tuple && tuple.asList().stream().allMatch(SetOrder::covers));
  }

  /// Adds a member that is not there.
  void add(Object member, long hash) {
    int mask = table.length - 1;
    int slot = slotFor(hash, mask);
    boolean isNew = table[slot] == null;
    put(slot, member, hash);
    used++;
    if (isNew) {
      filled++;
      if ((long) filled * 5 >= mask * 3L) {
        resize(used > BIG ? used * 2 : used * 4);
      }
    }
  }

  private void put(int slot, Object member, long hash) {
    table[slot] = member;
    hashes[slot] = hash;
  }

  /// The last slot on the way that a removed member left, else the first that was never used.
  private int slotFor(long hash, int mask) {
    long perturb = hash;
    int slot = (int) (hash & mask);
    int left = -1;
    while (true) {
      int last = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
      for (int i = slot; i <= last; i++) {
        if (table[i] == null) {
          return left < 0 ? i : left;
        }
        if (table[i] == REMOVED) {
          left = i;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) ((slot * 5L + 1 + perturb) & mask);
    }
  }

  /// Removes a member that is there.
  void remove(Interpreter py, Object member, long hash) {
    int mask = table.length - 1;
    long perturb = hash;
    int slot = (int) (hash & mask);
    while (true) {
      int last = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
      for (int i = slot; i <= last; i++) {
        Object stored = table[i];
        if (stored != null
            && stored != REMOVED
            && hashes[i] == hash
            && Comparison.equal(py, stored, member)) {
          table[i] = REMOVED;
          used--;
          return;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) ((slot * 5L + 1 + perturb) & mask);
    }
  }

  /// Takes over another set's table if CPython would copy it as it is; says whether it did.
  boolean copy(SetOrder other) {
    if (filled > 0 || table.length != other.table.length || other.filled != other.used) {
      return false;
    }
    table = other.table.clone();
    hashes = other.hashes.clone();
    filled = other.filled;
    used = other.used;
    return true;
  }

  /// Room as CPython makes it before it adds another set.
  void expectSet(SetOrder other) {
    if ((long) (filled + other.used) * 5 >= (table.length - 1) * 3L) {
      resize((used + other.used) * 2);
    }
  }

  void expectDict(int count) {
    if ((long) (filled + count) * 5 >= (table.length - 1) * 3L) {
      resize((used + count) * 2);
    }
  }

  private void resize(int least) {
    int size = SMALLEST;
    while (size <= least) {
      size <<= 1;
    }
    @Nullable Object[] oldTable = table;
    long[] oldHashes = hashes;
    table = new @Nullable Object[size];
    hashes = new long[size];
    filled = used;
    for (int i = 0; i < oldTable.length; i++) {
      Object member = oldTable[i];
      if (member != null && member != REMOVED) {
        put(slotFor(oldHashes[i], size - 1), member, oldHashes[i]);
      }
    }
  }

  /// The member that `pop` removes.
  Object next() {
    int slot = finger & (table.length - 1);
    while (true) {
      Object member = table[slot];
      slot = (slot + 1) & (table.length - 1);
      if (member != null && member != REMOVED) {
        finger = slot;
        return member;
      }
    }
  }

  Object[] toArray(int size) {
    Object[] members = new Object[size];
    int count = 0;
    for (Object member : table) {
      if (member != null && member != REMOVED) {
        members[count++] = member;
      }
    }
    return members;
  }
}
