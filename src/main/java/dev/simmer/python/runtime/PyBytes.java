package dev.simmer.python.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes that cannot be changed.
public final class PyBytes implements ByteString {
  private final byte[] bytes;

  /// Takes the array over.
  public PyBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int size() {
    return bytes.length;
  }

  @Override
  public long get(int index) {
    return bytes[index] & 0xffL;
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PyBytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return Arrays.toString(bytes);
  }
}
