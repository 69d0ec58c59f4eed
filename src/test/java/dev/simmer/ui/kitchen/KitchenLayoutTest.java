package dev.simmer.ui.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.ui.control.PotDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KitchenLayoutTest {
  @Test
  void isThePictureAtTheSizeOfThePicture() {
    KitchenLayout layout = KitchenLayout.of(700, 456);
    assertEquals(1, layout.unit());
    assertEquals(294, layout.plate());
    assertEquals(new Box(20, 278, 200, 23), layout.counter());
  }

  @ParameterizedTest
  @CsvSource({"500,340", "560,330", "600,380", "700,456", "1000,620", "1800,1000", "560,700"})
  void nothingOverlaps(double width, double height) {
    KitchenLayout layout = KitchenLayout.of(width, height);
    Box stove =
        new Box(
            layout.middle() - 114 * layout.unit(),
            layout.plate(),
            228 * layout.unit(),
            138 * layout.unit());
    Box bubble = layout.bubble(layout.bubbleWidth(), 3 * layout.em());
    Box served = layout.below(layout.counter(), 6 * layout.em());
    Box sign = new Box(served.x(), layout.counter().bottom(), 100, 2.2 * layout.em());
    assertFalse(stove.overlaps(layout.counter()));
    assertFalse(stove.overlaps(layout.shelf()));
    assertFalse(stove.overlaps(served));
    assertFalse(served.overlaps(layout.counter()));
    assertFalse(served.overlaps(sign));
    assertFalse(bubble.overlaps(layout.over(layout.shelf(), bubble)));
    assertTrue(bubble.bottom() <= layout.hatTop());
    assertTrue(bubble.y() >= 0 && served.bottom() <= height);
    assertTrue(layout.counter().x() >= 0 && layout.shelf().right() <= width);
  }

  @ParameterizedTest
  @CsvSource({"1,FULL", "2,FULL", "3,FULL", "6,SMALL", "30,BARE", "10000,BARE"})
  void potsShrinkAsTheyGrowMore(int count, PotDetail detail) {
    KitchenLayout layout = KitchenLayout.of(700, 456);
    Box bubble = layout.bubble(400, 58);
    Box room = layout.over(layout.shelf(), bubble);
    PotGrid grid = PotGrid.of(count, room, layout, true, 90);
    assertEquals(detail, grid.detail());
    assertTrue(grid.shown() <= count);
    assertTrue(grid.rows() * grid.row() <= room.height());
    assertTrue(grid.columns() * grid.cell() <= room.width() + 1e-9);
  }

  @Test
  void whoFindsNoPlaceIsLeftOutAndNobodyElse() {
    KitchenLayout layout = KitchenLayout.of(700, 456);
    Box room = layout.over(layout.shelf(), layout.bubble(400, 58));
    PotGrid grid = PotGrid.of(10_000, room, layout, true, 90);
    assertTrue(grid.shown() > 30 && grid.shown() < 200);
    assertEquals(30, PotGrid.of(30, room, layout, true, 90).shown());
  }
}
