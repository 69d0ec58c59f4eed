package dev.simmer.python.runtime;

import java.util.Arrays;

/// Bytes that can be changed.
public final class PyByteArray extends PyObject implements ByteString {
  private byte[] bytes;
  private int size;

  /// Takes the array over.
  public PyByteArray(Interpreter py, byte[] bytes) {
    this(py.types().bytearray, bytes);
  }

  /// Takes the array over.
  public PyByteArray(PyType type, byte[] bytes) {
    super(type);
    this.bytes = bytes;
    this.size = bytes.length;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public long get(int index) {
    return bytes[index] & 0xffL;
  }

  @Override
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  public void set(int index, byte value) {
    bytes[index] = value;
  }

  /// Puts bytes in the place of those from `from` (inclusive) to `to` (exclusive).
  public void replace(Interpreter py, int from, int to, byte... replacement) {
    int newSize = Math.addExact(size - (to - from), replacement.length);
    py.takeStepsFor((size - to) / Long.BYTES);
    byte[] target = newSize > bytes.length ? enlarged(py, newSize) : bytes;
    System.arraycopy(bytes, to, target, from + replacement.length, size - to);
    System.arraycopy(replacement, 0, target, from, replacement.length);
    bytes = target;
    size = newSize;
  }

  private byte[] enlarged(Interpreter py, int newSize) {
    int room = Math.addExact(newSize, newSize >> 2);
    py.reserve(room);
    return Arrays.copyOf(bytes, room);
  }
}
