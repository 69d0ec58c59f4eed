package dev.simmer.python.runtime;

/// A row of bytes, be it one that can be changed or not.
public sealed interface ByteString permits PyBytes, PyByteArray {
  int size();

  /// The byte at a place, from 0 to 255.
  long get(int index);

  /// The bytes themselves: not to be changed.
  byte[] bytes();
}
