package dev.simmer.recording;

/// Room for so many facts, in columns. What is written once is not changed, so that blocks are
/// shared between a recorder and its recordings.
final class FactBlock {
  static final int SIZE = 1 << 12;

  final byte[] types = new byte[SIZE];
  final byte[] kinds = new byte[SIZE];
  final byte[] burners = new byte[SIZE];
  final long[] times = new long[SIZE];
  final int[] tasks = new int[SIZE];
  final int[] lines = new int[SIZE];
  final int[] textNumbers = new int[SIZE];
  final long[] extras = new long[SIZE];
}
