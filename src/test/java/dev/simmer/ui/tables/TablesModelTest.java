package dev.simmer.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.simulation.Runs;
import dev.simmer.story.Story;
import dev.simmer.ui.Recordings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesModelTest {
  private final TablesModel model = new TablesModel();

  TablesModelTest() {
    model.displayedTimeProperty().set(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0 | ``     | main         | ``                 | ``",
        "1 | main   | coffee toast | main               | ``",
        "2 | coffee | toast        | coffee main        | ``",
        "3 | toast  | ``           | toast coffee main  | ``",
        "4 | ``     | toast        | coffee main        | ``",
        "5 | toast  | ``           | coffee main        | toast",
        "6 | ``     | coffee       | main               | toast",
        "7 | coffee | main         | ``                 | toast coffee",
        "8 | main   | ``           | ``                 | toast coffee main",
      })
  void listsThePotsOfEachTick(int tick, String burner, String ready, String wait, String done) {
    show(Recordings.breakfast(), tick, Granularity.FOLDED);
    assertEquals(burner, names(model.burnerProperty().get()));
    assertEquals(ready, names(model.readyProperty().get()));
    assertEquals(wait, names(model.waitingProperty().get()));
    assertEquals(done, names(model.doneProperty().get()));
  }

  @Test
  void saysWhereEachPotStands() {
    show(Recordings.breakfast(), 5, Granularity.FOLDED);
    assertEquals("toast: line 13, since 2.0 s", first(model.burnerProperty().get()));
    assertEquals("coffee: sleep(3), in 1.0 s", first(model.waitingProperty().get()));
    assertEquals("toast: 'Toast', at 2.0 s", first(model.doneProperty().get()));
    show(Recordings.breakfast(), 1, Granularity.FOLDED);
    assertEquals("coffee: first step, 1st", first(model.readyProperty().get()));
    assertEquals("main: gather, 2 of 2 left", first(model.waitingProperty().get()));
  }

  @Test
  void saysThatAPotBlocks() {
    show(Recordings.blocking(), 1, Granularity.FOLDED);
    assertEquals("main: line 2, blocks 2.0 s", first(model.burnerProperty().get()));
  }

  @Test
  void listsThePotsOnAllBurners() {
    show(Runs.sharing(), 6, Granularity.FOLDED);
    assertEquals("middle:2 long:3", names(model.burnerProperty().get()));
    assertEquals(2, model.burnerCountProperty().get());
    show(Runs.sharing(), 1, Granularity.FOLDED);
    assertEquals("main", names(model.burnerProperty().get()));
    assertEquals(2, model.burnerCountProperty().get());
  }

  @Test
  void leavesEverybodyInPlaceWhileTheClockMoves() {
    model.displayedTimeProperty().set(1_999_999_999L);
    show(Recordings.breakfast(), 4, Granularity.FOLDED);
    assertEquals("toast coffee main", names(model.waitingProperty().get()));
    assertEquals("", names(model.burnerProperty().get()));
    model.displayedTimeProperty().set(2_000_000_000L);
    assertEquals("coffee main", names(model.waitingProperty().get()));
    assertEquals("toast", names(model.readyProperty().get()));
  }

  @Test
  void measuresTimers() {
    show(Recordings.breakfast(), 5, Granularity.FOLDED);
    PotRow coffee = model.waitingProperty().get().get(0);
    assertTrue(coffee.hasTimer());
    assertEquals(2 / 3.0, coffee.progress(2_000_000_000L), 1e-9);
    assertEquals(1, coffee.progress(4_000_000_000L));
  }

  @Test
  void showsTheLoopsOwnHandlesWhereEachIsATick() {
    Recording recording = Recordings.breakfast();
    int tick = recording.ticks(Granularity.EVERY_HANDLE).ofFact(19);
    show(recording, tick, Granularity.EVERY_HANDLE);
    assertEquals("timer of the loop: toast, 1st", first(model.readyProperty().get()));
  }

  @Test
  void listsThousandsOfPots() {
    Recording recording = Recordings.queue(10_000);
    show(recording, 0, Granularity.FOLDED);
    assertEquals(10_000, model.readyProperty().get().size());
    assertEquals("worker 10000", model.readyProperty().get().get(9_999).pot());
  }

  private void show(Recording recording, int tick, Granularity granularity) {
    model.show(new Playhead(recording, granularity, tick), new Story(recording));
  }

  private static String first(PotRows rows) {
    PotRow row = rows.get(0);
    return row.pot() + ": " + row.detail() + ", " + row.note();
  }

  private static String names(PotRows rows) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      names.add(rows.get(i).pot());
    }
    return String.join(" ", names);
  }
}
