package dev.simmer.loop;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A map from whole numbers, not negative, that never changes: putting something into it gives
/// another map, which shares nearly all of this one. A tree of nodes of 16.
final class NumberMap {
  static final NumberMap EMPTY = new NumberMap(new Node(), 0, 0);

  private static final int BITS = 4;
  private static final int WIDTH = 1 << BITS;

  private final Node root;
  private final int levels;
  private final int size;

  /// @param levels how many levels of nodes lie above those that hold the values
  private NumberMap(Node root, int levels, int size) {
    this.root = root;
    this.levels = levels;
    this.size = size;
  }

  int size() {
    return size;
  }

  @Nullable Object get(int key) {
    if (isBeyond(key)) {
      return null;
    }
    Node node = root;
    for (int level = levels; level > 0; level--) {
      node = node.below(slot(key, level));
    }
    return node.slots[slot(key, 0)];
  }

  /// The map with a value; with null, the map without the key.
  NumberMap with(int key, @Nullable Object value) {
    if (isBeyond(key)) {
      return new NumberMap(new Node().with(0, root), levels + 1, size).with(key, value);
    }
    int more = (value == null ? 0 : 1) - (get(key) == null ? 0 : 1);
    return new NumberMap(with(root, key, levels, value), levels, size + more);
  }

  private static Node with(Node node, int key, int level, @Nullable Object value) {
    int slot = slot(key, level);
    return node.with(slot, level == 0 ? value : with(node.below(slot), key, level - 1, value));
  }

  /// Calls it for each value, in the order of their keys.
  void forEach(Consumer<Object> each) {
    forEach(root, levels, each);
  }

  private static void forEach(Node node, int level, Consumer<Object> each) {
    for (Object below : node.slots) {
      if (below instanceof Node inner && level > 0) {
        forEach(inner, level - 1, each);
      } else if (below != null) {
        each.accept(below);
      }
    }
  }

  private boolean isBeyond(int key) {
    return key >>> (BITS * levels) >= WIDTH;
  }

  private static int slot(int key, int level) {
    return key >>> (BITS * level) & (WIDTH - 1);
  }

  private static final class Node {
    private final @Nullable Object[] slots;

    Node() {
      this(new @Nullable Object[WIDTH]);
    }

    private Node(@Nullable Object[] slots) {
      this.slots = slots;
    }

    Node below(int slot) {
      return slots[slot] instanceof Node node ? node : new Node();
    }

    Node with(int slot, @Nullable Object value) {
      @Nullable Object[] changed = slots.clone();
      changed[slot] = value;
      return new Node(changed);
    }
  }
}
