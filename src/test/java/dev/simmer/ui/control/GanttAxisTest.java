package dev.simmer.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GanttAxisTest {
  private static final double EM = 13;

  @ParameterizedTest
  @CsvSource({"3, 0.5, 0.5", "60, 5, 5.0", "3600, 500, 500", "0.004, 0.0005, 0.0005"})
  void countsInRoundNumbers(double length, double step, String first) {
    GanttScale scale = GanttScale.fit(new Rows(0, -length), false, 1272);
    GanttAxis axis = GanttAxis.of(scale, EM);
    assertEquals(step, axis.step(), 1e-12);
    assertEquals(first, axis.number(1));
  }

  @Test
  void neverSplitsATick() {
    assertEquals(1, GanttAxis.of(GanttScale.fit(new Rows(0, 0, 0), true, 1272), EM).step());
  }
}
