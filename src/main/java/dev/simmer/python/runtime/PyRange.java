package dev.simmer.python.runtime;

/// `range(start, stop, step)` over numbers that fit 64 bits.
public record PyRange(long start, long stop, long step) {
  public long size() {
    if (step > 0) {
      return start < stop ? (stop - start - 1) / step + 1 : 0;
    }
    return start > stop ? (start - stop - 1) / -step + 1 : 0;
  }

  public long get(long index) {
    return start + index * step;
  }
}
