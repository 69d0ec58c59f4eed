package dev.simmer.python.library;

import dev.simmer.python.runtime.Numbers;
import java.util.HashMap;
import java.util.Map;

/// `id`: numbers for objects in the order in which they are first asked for, so that two runs show
/// the same ones.
final class Identities {
  private static final long FIRST = 0x7f0000000010L;
  private static final long STEP = 0x10;

  private final Map<Identity, Long> numbers = new HashMap<>();

  /// An object as itself: equal to no other, whatever its own `equals` says.
  private record Identity(Object object) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity(Object that) && isSame(object, that);
    }

    @Override
    public int hashCode() {
      return object.hashCode();
    }

    private static boolean isSame(Object one, Object other) {
      boolean byValue = one instanceof String || Numbers.isNumber(one);
      return byValue ? one.equals(other) : one == other;
    }
  }

  long of(Object object) {
    return numbers.computeIfAbsent(new Identity(object), _ -> FIRST + STEP * numbers.size());
  }

  /// As `repr` shows it: `0x7f0000000010`.
  String address(Object object) {
    return "0x" + Long.toHexString(of(object));
  }
}
