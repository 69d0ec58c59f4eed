package dev.simmer.python.library;

import dev.simmer.python.runtime.Comparison;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyIterator;
import dev.simmer.python.runtime.PyTuple;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The iterators of `enumerate`, `zip`, `map` and `filter`.
final class Iterators {
  private Iterators() {}

  /// Gives the next value; null at the end.
  interface Source {
    @Nullable Object next(Interpreter py);
  }

  /// An iterator of a type that goes by this name.
  static PyIterator of(String typeName, Source source) {
    return of(typeName, new Object[0], source);
  }

  /// The same for one that takes its values from others.
  private static PyIterator of(String typeName, Object[] sources, Source source) {
    return new PyIterator(typeName) {
      @Override
      protected Object[] sources() {
        return sources;
      }

      @Override
      public @Nullable Object next(Interpreter py) {
        return source.next(py);
      }
    };
  }

  static Object untilSentinel(Object function, Object sentinel) {
    return of(
        "callable_iterator",
        py -> {
          Object value = py.call(function);
          return Comparison.equal(py, value, sentinel) ? null : value;
        });
  }

  static Object enumerate(Interpreter py, Object[] a) {
    Object iterator = py.iterator(a[0]);
    BigInteger start = a[1] == null ? BigInteger.ZERO : Numbers.big(Conversions.index(py, a[1]));
    return new PyIterator("enumerate") {
      private BigInteger number = start;

      @Override
      protected Object[] sources() {
        return new Object[] {iterator};
      }

      @Override
      public @Nullable Object next(Interpreter py) {
        Object value = py.next(iterator);
        if (value == null) {
          return null;
        }
        Object current = Numbers.normal(number);
        number = number.add(BigInteger.ONE);
        return new PyTuple(py, current, value);
      }
    };
  }

  private static Object[] iterators(Interpreter py, Object[] all) {
    Object[] iterators = new Object[all.length];
    for (int i = 0; i < all.length; i++) {
      iterators[i] = py.iterator(all[i]);
    }
    return iterators;
  }

  static Object zip(Interpreter py, Object[] a) {
    boolean strict = Arguments.flag(py, a[0]);
    Object[] iterators = iterators(py, ((PyTuple) a[1]).items());
    return of("zip", iterators, p -> nextTuple(p, iterators, strict));
  }

  private static @Nullable Object nextTuple(Interpreter py, Object[] iterators, boolean strict) {
    Object[] values = new Object[iterators.length];
    for (int i = 0; i < iterators.length; i++) {
      Object value = py.next(iterators[i]);
      if (value == null) {
        if (strict) {
          checkEnd(py, iterators, i);
        }
        return null;
      }
      values[i] = value;
    }
    return values.length == 0 ? null : new PyTuple(py, values);
  }

  /// After iterator `ended` gave nothing: no other may have more, or have given less.
  private static void checkEnd(Interpreter py, Object[] iterators, int ended) {
    if (ended > 0) {
      throw PyError.value(
          "zip() argument " + (ended + 1) + " is shorter than argument" + others(ended));
    }
    for (int i = 1; i < iterators.length; i++) {
      if (py.next(iterators[i]) != null) {
        throw PyError.value("zip() argument " + (i + 1) + " is longer than argument" + others(i));
      }
    }
  }

  private static String others(int count) {
    return count == 1 ? " 1" : "s 1-" + count;
  }

  static Object map(Interpreter py, Object[] a) {
    Object[] given = ((PyTuple) a[0]).items();
    if (given.length < 2) {
      throw PyError.type("map() must have at least two arguments.");
    }
    Object function = given[0];
    Object[] iterators = iterators(py, Arrays.copyOfRange(given, 1, given.length));
    return of(
        "map",
        iterators,
        p -> {
          Object[] values = new Object[iterators.length];
          for (int i = 0; i < values.length; i++) {
            Object value = p.next(iterators[i]);
            if (value == null) {
              return null;
            }
            values[i] = value;
          }
          return p.call(function, values);
        });
  }

  static Object filter(Interpreter py, Object[] a) {
    Object test = a[0];
    Object iterator = py.iterator(a[1]);
    return of(
        "filter",
        new Object[] {iterator},
        p -> {
          Object value = p.next(iterator);
          while (value != null && !p.truth(Arguments.isGiven(test) ? p.call(test, value) : value)) {
            value = p.next(iterator);
          }
          return value;
        });
  }
}
