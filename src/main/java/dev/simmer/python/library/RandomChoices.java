package dev.simmer.python.library;

import dev.simmer.python.library.RandomModule.Generator;
import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Items;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyDict;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Random: seeds, whole numbers, and choices from sequences. As `Lib/random.py`, draw for draw.
final class RandomChoices {
  private RandomChoices() {}

  static void install(PyType random) {
    random
        .method("seed(self, a=None, version=2)", RandomChoices::seed)
        .method("random(self, /)", (py, a) -> ((Generator) a[0]).next())
        .method("getrandbits(self, k, /)", RandomChoices::bits)
        .method("randbytes(self, n)", RandomChoices::bytes)
        .method("randrange(self, start, stop=None, step=1)", RandomChoices::range)
        .method("randint(self, a, b)", RandomChoices::integer)
        .method("choice(self, seq)", RandomChoices::choice)
        .method(
            "choices(self, population, weights=None, *, cum_weights=None, k=1)",
            RandomChoices::choices)
        .method("shuffle(self, x)", RandomChoices::shuffle)
        .method("sample(self, population, k, *, counts=None)", RandomChoices::sample);
  }

  static Object seed(Interpreter py, Object[] a) {
    Generator generator = (Generator) a[0];
    generator.pending = null;
    generator.twister.seed(number(py, Arguments.orNone(a[1])));
    return Singleton.NONE;
  }

  private static BigInteger number(Interpreter py, Object seed) {
    BigInteger number = Conversions.bigOrNull(seed);
    if (number != null) {
      return number;
    }
    return switch (seed) {
      case Singleton none when none == Singleton.NONE -> BigInteger.ZERO;
      case Double real -> new BigInteger(Long.toUnsignedString(Comparison.hash(py, real)));
      case String text -> digested(text.getBytes(StandardCharsets.UTF_8));
      case ByteString bytes -> digested(bytes.bytes());
      default ->
          throw PyError.type(
              "The only supported seed types are: None,\n"
                  + "int, float, str, bytes, and bytearray.");
    };
  }

  private static BigInteger digested(byte[] text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-512").digest(text);
      byte[] all = new byte[text.length + digest.length];
      System.arraycopy(text, 0, all, 0, text.length);
      System.arraycopy(digest, 0, all, text.length, digest.length);
      return new BigInteger(1, all);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-512", e);
    }
  }

  private static Object bits(Interpreter py, Object[] a) {
    return Numbers.normal(((Generator) a[0]).twister.nextBits(bitCount(py, a[1], 1)));
  }

  private static int bitCount(Interpreter py, Object given, int bitsEach) {
    long count = Conversions.clampedIndex(py, given);
    if (count < 0) {
      throw PyError.value("number of bits must be non-negative");
    }
    if (count > Integer.MAX_VALUE / bitsEach) {
      throw PyError.of("OverflowError", "Python int too large to convert to C int");
    }
    py.reserve((double) count * bitsEach);
    return (int) count * bitsEach;
  }

  private static Object bytes(Interpreter py, Object[] a) {
    int size = bitCount(py, a[1], Byte.SIZE);
    BigInteger bits = ((Generator) a[0]).twister.nextBits(size);
    byte[] result = new byte[size / Byte.SIZE];
    byte[] digits = bits.toByteArray();
    for (int i = 0; i < Math.min(result.length, digits.length); i++) {
      result[i] = digits[digits.length - 1 - i];
    }
    return new PyBytes(result);
  }

  private static Object range(Interpreter py, Object[] a) {
    MersenneTwister twister = ((Generator) a[0]).twister;
    BigInteger start = Conversions.bigIndex(py, a[1]);
    if (!Arguments.isGiven(a[2])) {
      if (a[3] != null && !a[3].equals(1L)) {
        throw PyError.type("Missing a non-None stop argument");
      }
      if (start.signum() <= 0) {
        throw PyError.value("empty range for randrange()");
      }
      return Numbers.normal(twister.below(start));
    }
    BigInteger stop = Conversions.bigIndex(py, a[2]);
    BigInteger step = a[3] == null ? BigInteger.ONE : Conversions.bigIndex(py, a[3]);
    BigInteger width = stop.subtract(start);
    if (step.signum() == 0) {
      throw PyError.value("zero step for randrange()");
    }
    BigInteger rounding = step.subtract(BigInteger.valueOf(step.signum()));
    BigInteger count = width.add(rounding).divide(step);
    if (count.signum() <= 0 || width.signum() != step.signum()) {
      boolean unit = step.equals(BigInteger.ONE);
      String bounds = " (" + start + ", " + stop + ", " + width + ")";
      throw PyError.value("empty range for randrange()" + (unit ? bounds : ""));
    }
    return Numbers.normal(start.add(step.multiply(twister.below(count))));
  }

  private static Object integer(Interpreter py, Object[] a) {
    BigInteger stop = Conversions.bigIndex(py, a[2]).add(BigInteger.ONE);
    return range(py, new Object[] {a[0], a[1], Numbers.normal(stop), 1L});
  }

  private static Object choice(Interpreter py, Object[] a) {
    int size = Lengths.of(py, a[1]);
    if (size == 0) {
      throw PyError.of("IndexError", "Cannot choose from an empty sequence");
    }
    return Items.get(py, a[1], (long) ((Generator) a[0]).twister.below(size));
  }

  private static Object choices(Interpreter py, Object[] a) {
    Generator generator = (Generator) a[0];
    int size = Lengths.of(py, a[1]);
    int count = (int) Arguments.number(py, a[4], 1);
    py.reserve(8.0 * count);
    Object[] chosen = new Object[Math.max(0, count)];
    double @Nullable [] sums = sums(py, a[2], a[3], size);
    if (size == 0 && chosen.length > 0) {
      throw PyError.of("IndexError", "list index out of range");
    }
    for (int i = 0; i < chosen.length; i++) {
      long index =
          sums == null
              ? (long) Math.floor(generator.next() * size)
              : bisect(sums, generator.next() * sums[size - 1]);
      chosen[i] = Items.get(py, a[1], index);
    }
    return new PyList(py, chosen);
  }

  /// The cumulative weights; null where all weigh the same.
  private static double @Nullable [] sums(
      Interpreter py, @Nullable Object weights, @Nullable Object cumulative, int size) {
    boolean summed = cumulative != null && Arguments.isGiven(cumulative);
    Object given = summed ? cumulative : weights;
    if (given == null || !Arguments.isGiven(given)) {
      return null;
    }
    if (summed && Arguments.isGiven(weights)) {
      throw PyError.type("Cannot specify both weights and cumulative weights");
    }
    Object[] numbers = py.items(given);
    if (numbers.length != size) {
      throw PyError.value("The number of weights does not match the population");
    }
    double[] sums = new double[size];
    for (int i = 0; i < size; i++) {
      sums[i] = Conversions.real(py, numbers[i]) + (summed || i == 0 ? 0 : sums[i - 1]);
    }
    if (size == 0 || sums[size - 1] <= 0) {
      throw PyError.value("Total of weights must be greater than zero");
    }
    return sums;
  }

  private static long bisect(double[] sums, double value) {
    int low = 0;
    int high = sums.length - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (value < sums[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static Object shuffle(Interpreter py, Object[] a) {
    MersenneTwister twister = ((Generator) a[0]).twister;
    for (int i = Lengths.of(py, a[1]) - 1; i > 0; i--) {
      long other = twister.below(i + 1);
      Object moved = Items.get(py, a[1], (long) i);
      Items.set(py, a[1], (long) i, Items.get(py, a[1], other));
      Items.set(py, a[1], other, moved);
    }
    return Singleton.NONE;
  }

  private static Object sample(Interpreter py, Object[] a) {
    boolean isSequence = py.typeOf(a[1]).lookup("__getitem__") != null;
    if (!isSequence || a[1] instanceof PyDict) {
      throw PyError.type("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    MersenneTwister twister = ((Generator) a[0]).twister;
    long count = Conversions.longIndex(py, a[2]);
    if (Arguments.isGiven(a[3])) {
      return sampleByCounts(py, twister, py.items(a[1]), (int) count, py.items(a[3]));
    }
    int size = Lengths.of(py, a[1]);
    if (count < 0 || count > size) {
      throw PyError.value("Sample larger than population or is negative");
    }
    int[] chosen = chosen(py, twister, size, (int) count);
    Object[] result = new Object[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      result[i] = Items.get(py, a[1], (long) chosen[i]);
    }
    return new PyList(py, result);
  }

  private static Object sampleByCounts(
      Interpreter py, MersenneTwister twister, Object[] population, int count, Object[] counts) {
    if (counts.length != population.length) {
      throw PyError.value("The number of counts does not match the population");
    }
    double[] ends = new double[counts.length];
    int total = 0;
    for (int i = 0; i < counts.length; i++) {
      total += Conversions.intArgument(py, counts[i]);
      ends[i] = total;
    }
    if (total <= 0) {
      throw PyError.value("Total of counts must be greater than zero");
    }
    if (count < 0 || count > total) {
      throw PyError.value("Sample larger than population or is negative");
    }
    int[] chosen = chosen(py, twister, total, count);
    Object[] result = new Object[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      result[i] = population[(int) bisect(ends, chosen[i])];
    }
    return new PyList(py, result);
  }

  /// `count` places of a population, all different.
  private static int[] chosen(Interpreter py, MersenneTwister twister, int size, int count) {
    py.reserve(40.0 * count);
    int[] result = new int[count];
    if (size <= setSize(count)) {
      fromPool(twister, size, result);
      return result;
    }
    Set<Integer> known = new HashSet<>();
    for (int i = 0; i < count; i++) {
      int index = twister.below(size);
      while (!known.add(index)) {
        index = twister.below(size);
      }
      result[i] = index;
    }
    return result;
  }

  private static void fromPool(MersenneTwister twister, int size, int[] result) {
    int[] pool = IntStream.range(0, size).toArray();
    for (int i = 0; i < result.length; i++) {
      int index = twister.below(size - i);
      result[i] = pool[index];
      pool[index] = pool[size - i - 1];
    }
  }

  /// How large a population may be for CPython to copy it, and not to remember what it chose.
  private static double setSize(int count) {
    return count > 5 ? 21 + Math.pow(4, Math.ceil(Math.log(count * 3.0) / Math.log(4))) : 21;
  }
}
