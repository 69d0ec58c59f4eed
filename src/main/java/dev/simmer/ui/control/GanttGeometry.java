package dev.simmer.ui.control;

/// Where the parts of a Gantt chart are: the names at the left, the axis at the top, the rows.
///
/// @param em the size of the font, which all sizes follow
/// @param top where the rows begin, below the axis and the strip that maps all of it
/// @param strip the height of that strip; 0 where there is none
/// @param scroll by how many pixels the rows are scrolled down
record GanttGeometry(
    double width,
    double height,
    double em,
    double left,
    double top,
    double strip,
    double row,
    double scroll) {
  private static final double TALLEST_ROW = 3.7;
  private static final double FLATTEST_ROW = 1.8;
  private static final double AXIS = 1.9;
  private static final double STRIP = 1.5;
  private static final double FOOT = 0.5;

  static GanttGeometry of(
      double width,
      double height,
      double em,
      double names,
      int rows,
      double scroll,
      boolean mapped) {
    double strip = mapped ? Math.rint(STRIP * em) : 0;
    double top = Math.rint(AXIS * em) + strip;
    double room = height - top - FOOT * em;
    double row = Math.clamp(room / Math.max(1, rows), FLATTEST_ROW * em, TALLEST_ROW * em);
    double furthest = Math.max(0, row * rows - room);
    return new GanttGeometry(
        width, height, em, Math.rint(names), top, strip, row, Math.clamp(scroll, 0, furthest));
  }

  boolean isInStrip(double x, double y) {
    return x >= left && y < top && y >= top - strip;
  }

  double axisWidth() {
    return Math.max(1, width - left);
  }

  double rowsHeight() {
    return Math.max(1, height - top - FOOT * em);
  }

  double middleOf(int index) {
    return top + row * (index + 0.5) - scroll;
  }

  /// The row at `y`; [GanttChart#NO_ROW] if there is none.
  int rowAt(double y, int rows) {
    int index = (int) Math.floor((y - top + scroll) / row);
    return y < top || index >= rows ? GanttChart.NO_ROW : index;
  }

  int firstVisible() {
    return (int) Math.floor(scroll / row);
  }

  int lastVisible(int rows) {
    return Math.min(rows - 1, (int) Math.ceil((scroll + height - top) / row));
  }
}
