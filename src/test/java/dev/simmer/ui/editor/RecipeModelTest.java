package dev.simmer.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.story.Pots;
import dev.simmer.trace.SourceSpan;
import dev.simmer.ui.Recordings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecipeModelTest {
  private final RecipeModel model = new RecipeModel();

  @Test
  void showsTheLineThatRunsAndWhereThePotsStand() {
    show(Recordings.breakfast(), 5);
    assertEquals(13, model.runningLineProperty().get());
    assertEquals(
        Map.of(13, marks(2, "toast"), 6, marks(1, "coffee"), 17, marks(0, "main")),
        model.marksProperty().get());
  }

  @Test
  void showsNoLineWhileTheChefWaits() {
    show(Recordings.breakfast(), 4);
    assertEquals(0, model.runningLineProperty().get());
  }

  @Test
  void showsNoPotThatIsServed() {
    show(Recordings.breakfast(), 7);
    assertEquals(List.of("coffee"), marksAt(7).names());
    show(Recordings.breakfast(), 8);
    assertEquals(Map.of(18, marks(0, "main")), model.marksProperty().get());
  }

  @Test
  void showsThreePotsOfALineAndCountsTheOthers() {
    show(Recordings.queue(10), 0);
    PotMarks marks = marksAt(1);
    assertEquals(List.of("worker", "worker 2", "worker 3"), marks.names());
    assertEquals(7, marks.more());
  }

  @Test
  void forgetsTheOldRecipesMarksAndTrouble() {
    show(Recordings.breakfast(), 5);
    model.complain(new Trouble("too hot", new SourceSpan(3, 1, 3, 2), ""));
    model.open(new SourceText("pass"), null);
    assertEquals(Map.of(), model.marksProperty().get());
    assertEquals(0, model.runningLineProperty().get());
    assertNull(model.troubleProperty().get());
  }

  @Test
  void aPotGetsToALineWhereItGoesOnOrWaits() {
    Recording breakfast = Recordings.breakfast();
    model.toggleBreakpoint(6);
    assertTrue(model.breaksAt(new Playhead(breakfast, Granularity.FOLDED, 2)));
    assertFalse(model.breaksAt(new Playhead(breakfast, Granularity.FOLDED, 3)));
    model.toggleBreakpoint(13);
    assertTrue(model.breaksAt(new Playhead(breakfast, Granularity.FOLDED, 5)));
    model.toggleBreakpoint(6);
    assertFalse(model.breaksAt(new Playhead(breakfast, Granularity.FOLDED, 2)));
  }

  @Test
  void nothingIsMarkedInATextThatDidNotRun() {
    Recording breakfast = Recordings.breakfast();
    model.open(new SourceText("pass"), null);
    show(breakfast, 5);
    model.draft().edit("pass\npass");
    assertEquals(Map.of(), model.marksProperty().get());
    assertEquals(0, model.runningLineProperty().get());
    model.draft().edit("pass");
    assertEquals(13, model.runningLineProperty().get());
  }

  private PotMarks marksAt(int line) {
    return model.marksProperty().get().getOrDefault(line, PotMarks.NONE);
  }

  private void show(Recording recording, int tick) {
    model.show(new Playhead(recording, Granularity.FOLDED, tick), new Pots(recording));
  }

  private static PotMarks marks(int colour, String name) {
    return new PotMarks(List.of(colour), List.of(name), 0);
  }
}
