package dev.simmer.python.library;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The generator MT19937 of Matsumoto and Nishimura, seeded and read as CPython does.
final class MersenneTwister {
  private static final int SIZE = 624;
  private static final int SHIFT = 397;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;
  private static final int TWIST = 0x9908b0df;

  private final int[] state = new int[SIZE];
  private int at = SIZE;

  MersenneTwister(BigInteger seed) {
    seed(seed);
  }

  /// All that the numbers to come depend on: the state, then the place in it.
  int[] snapshot() {
    int[] all = Arrays.copyOf(state, SIZE + 1);
    all[SIZE] = at;
    return all;
  }

  /// Goes on from what [#snapshot] gave.
  ///
  /// @throws IllegalArgumentException for what no generator gave
  void restore(int[] snapshot) {
    if (snapshot.length != SIZE + 1 || snapshot[SIZE] < 0 || snapshot[SIZE] > SIZE) {
      throw new IllegalArgumentException("no state of a generator");
    }
    System.arraycopy(snapshot, 0, state, 0, SIZE);
    at = snapshot[SIZE];
  }

  /// Starts anew from the absolute value of a number.
  void seed(BigInteger seed) {
    BigInteger rest = seed.abs();
    int[] key = new int[Math.max(1, (rest.bitLength() + 31) / 32)];
    for (int i = 0; i < key.length; i++) {
      key[i] = rest.shiftRight(32 * i).intValue();
    }
    seed(key);
  }

  private void seed(int[] key) {
    fill(19_650_218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(SIZE, key.length); k > 0; k--) {
      state[i] = (state[i] ^ mixed(i, 1_664_525)) + key[j] + j;
      i = next(i);
      j = (j + 1) % key.length;
    }
    for (int k = SIZE - 1; k > 0; k--) {
      state[i] = (state[i] ^ mixed(i, 1_566_083_941)) - i;
      i = next(i);
    }
    state[0] = UPPER;
    at = SIZE;
  }

  private void fill(int seed) {
    state[0] = seed;
    for (int i = 1; i < SIZE; i++) {
      state[i] = mixed(i, 1_812_433_253) + i;
    }
  }

  private int mixed(int i, int factor) {
    return factor * (state[i - 1] ^ (state[i - 1] >>> 30));
  }

  /// The place after this one; going round copies the last number to the first place.
  private int next(int i) {
    if (i + 1 < SIZE) {
      return i + 1;
    }
    state[0] = state[SIZE - 1];
    return 1;
  }

  int nextInt() {
    if (at == SIZE) {
      generate();
    }
    int y = state[at++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  private void generate() {
    for (int i = 0; i < SIZE; i++) {
      int y = (state[i] & UPPER) | (state[(i + 1) % SIZE] & LOWER);
      state[i] = state[(i + SHIFT) % SIZE] ^ (y >>> 1) ^ ((y & 1) * TWIST);
    }
    at = 0;
  }

  /// A number from 0 to 1 (exclusive), of 53 bits.
  double nextDouble() {
    long high = (nextInt() & 0xffffffffL) >>> 5;
    long low = (nextInt() & 0xffffffffL) >>> 6;
    return (high * 67_108_864.0 + low) * (1.0 / 9_007_199_254_740_992.0);
  }

  /// A number of this many random bits.
  BigInteger nextBits(int bits) {
    if (bits <= 32) {
      return BigInteger.valueOf(bits == 0 ? 0 : (nextInt() & 0xffffffffL) >>> (32 - bits));
    }
    int words = (bits + 31) / 32;
    ByteBuffer bytes = ByteBuffer.allocate(words * Integer.BYTES);
    for (int i = words - 1; i >= 0; i--) {
      int word = nextInt();
      boolean isHighest = i == 0 && bits % 32 > 0;
      bytes.putInt(i * Integer.BYTES, isHighest ? word >>> (32 - bits % 32) : word);
    }
    return new BigInteger(1, bytes.array());
  }

  /// A number below this one, each as likely: draws until one fits.
  BigInteger below(BigInteger bound) {
    int bits = bound.bitLength();
    BigInteger result = nextBits(bits);
    while (result.compareTo(bound) >= 0) {
      result = nextBits(bits);
    }
    return result;
  }

  int below(int bound) {
    return below(BigInteger.valueOf(bound)).intValue();
  }
}
