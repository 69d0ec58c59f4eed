package dev.simmer.ui.control;

/// A chart with nothing in it.
record EmptyGanttData() implements GanttData {
  @Override
  public int rows() {
    return 0;
  }

  @Override
  public String name(int row) {
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public boolean isHeading(int row) {
    return false;
  }

  @Override
  public int colour(int row) {
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public int potOf(int row, int index) {
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public int depth(int row) {
    return 0;
  }

  @Override
  public GanttTwig twig(int row) {
    return GanttTwig.BARE;
  }

  @Override
  public int lastTick() {
    return 0;
  }

  @Override
  public long time(int tick) {
    return 0;
  }

  @Override
  public boolean runs(int tick) {
    return false;
  }

  @Override
  public int spans(int row) {
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public int firstEndingAt(int row, long nanos) {
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public int firstEndingInTick(int row, int tick) {
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public GanttSpan span(int row, int index) {
    throw new IndexOutOfBoundsException(index);
  }
}
