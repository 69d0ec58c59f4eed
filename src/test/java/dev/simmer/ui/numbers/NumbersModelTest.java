package dev.simmer.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.story.Pots;
import dev.simmer.ui.Recordings;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class NumbersModelTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final NumbersModel model = new NumbersModel(work::add, Runnable::run);
  private final Playhead start = Playhead.atStart(Recordings.breakfast(), Granularity.FOLDED);
  private final Pots pots = new Pots(start.recording());

  @Test
  void nothingIsAddedUpWhileNobodyLooks() {
    model.show(start.last(), pots);
    assertTrue(work.isEmpty());
    model.seenProperty().set(true);
    finish();
    assertEquals(List.of("3.0 s", "0 %", "3.0 s", "0.0 s", "4", "1.00"), run());
  }

  @Test
  void sumsComeBeforeThePots() {
    model.seenProperty().set(true);
    model.show(start.last(), pots);
    finish();
    List<NumberRow> rows = model.numbersProperty().get().rows();
    assertEquals(
        List.of("mean", "maximum", "fairness (Jain)", "main", "coffee", "toast"),
        rows.stream().map(NumberRow::name).toList());
    assertEquals(List.of("0.0 s", "0.0 s", "2.0 s", "0.0 s", "2.0 s"), rows.getLast().texts());
    assertEquals("2.667 s", rows.getFirst().texts().getLast());
    assertEquals("0.97", rows.get(2).texts().getLast());
  }

  @Test
  void whatIsWantedMeanwhileIsLeftOutButTheLast() {
    model.seenProperty().set(true);
    model.show(start, pots);
    model.show(start.at(3), pots);
    model.show(start.last(), pots);
    assertEquals(1, work.size());
    work.remove().run();
    assertEquals("0.0 s", run().getFirst());
    finish();
    assertEquals("3.0 s", run().getFirst());
  }

  @Test
  void clearedWhileAddingUpItStaysEmpty() {
    model.seenProperty().set(true);
    model.show(start, pots);
    model.clear();
    finish();
    assertEquals(Numbers.NONE, model.numbersProperty().get());
  }

  @Test
  void theFiguresOfAnotherRunAreGoneAtOnce() {
    model.seenProperty().set(true);
    model.show(start.last(), pots);
    finish();
    model.seenProperty().set(false);
    Recording other = Recordings.blocking();
    model.show(Playhead.atStart(other, Granularity.FOLDED), new Pots(other));
    assertEquals(Numbers.NONE, model.numbersProperty().get());
  }

  private List<String> run() {
    return model.numbersProperty().get().run();
  }

  private void finish() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }
}
