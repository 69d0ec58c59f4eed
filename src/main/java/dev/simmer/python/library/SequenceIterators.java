package dev.simmer.python.library;

import dev.simmer.python.runtime.ByteString;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyIterator;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyRange;
import dev.simmer.python.runtime.PyTuple;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Iterators over what has items by number. They meet what is added on the way.
final class SequenceIterators {
  private SequenceIterators() {}

  static PyIterator of(PyList list) {
    return new Forward("list_iterator", list::size, i -> list.get((int) i));
  }

  static PyIterator of(PyTuple tuple) {
    return new Forward("tuple_iterator", tuple::size, i -> tuple.get((int) i));
  }

  static PyIterator of(PyRange range) {
    return new Forward("range_iterator", range::size, range::get);
  }

  static PyIterator of(ByteString bytes) {
    String name = bytes instanceof PyBytes ? "bytes_iterator" : "bytearray_iterator";
    return new Forward(name, bytes::size, i -> bytes.get((int) i));
  }

  static PyIterator reversed(PyList list) {
    return new Backward("list_reverseiterator", list.size(), list::size, i -> list.get((int) i));
  }

  static PyIterator reversed(PyRange range) {
    return new Backward("range_iterator", range.size(), range::size, range::get);
  }

  /// `reversed` of any sequence.
  static PyIterator reversed(long size, LongFunction<Object> get) {
    return new Backward("reversed", size, () -> size, get);
  }

  private static final class Forward extends PyIterator {
    private final LongSupplier size;
    private final LongFunction<Object> get;
    private long at;

    Forward(String typeName, LongSupplier size, LongFunction<Object> get) {
      super(typeName);
      this.size = size;
      this.get = get;
    }

    @Override
    public @Nullable Object next(Interpreter py) {
      if (at >= size.getAsLong()) {
        at = Long.MAX_VALUE;
        return null;
      }
      return get.apply(at++);
    }
  }

  private static final class Backward extends PyIterator {
    private final LongSupplier size;
    private final LongFunction<Object> get;
    private long at;

    Backward(String typeName, long start, LongSupplier size, LongFunction<Object> get) {
      super(typeName);
      this.size = size;
      this.get = get;
      this.at = start;
    }

    @Override
    public @Nullable Object next(Interpreter py) {
      at--;
      if (at < 0 || at >= size.getAsLong()) {
        at = 0;
        return null;
      }
      return get.apply(at);
    }
  }
}
