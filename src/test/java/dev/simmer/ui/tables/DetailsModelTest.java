package dev.simmer.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.story.Story;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.Recordings;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DetailsModelTest {
  private static final TaskId MAIN = new TaskId(1);
  private static final TaskId TOAST = new TaskId(3);

  private final DetailsModel model = new DetailsModel();
  private final Recording breakfast = Recordings.breakfast();
  private final Story story = new Story(breakfast);

  @Test
  void saysWhatIsKnownOfAWaitingPot() {
    show(MAIN, 3);
    assertEquals(
        """
        now: waits since 0.0 s, line 17
        chain: main → gather → coffee → sleep(3)
        made: by the program at 0.0 s
        so far: 1 step, 0.0 s on the burner\
        """,
        told());
  }

  @Test
  void saysWhoMadeAPotAndWhomItHoldsUp() {
    show(TOAST, 3);
    assertEquals(
        """
        now: cooks since 0.0 s, line 11
        chain: toast → sleep(2)
        holds up: main
        made: by main at 0.0 s
        so far: 1 step, 0.0 s on the burner\
        """,
        told());
  }

  @Test
  void saysWhatCameOfIt() {
    show(TOAST, 6);
    assertEquals(
        """
        now: done at 2.0 s
        made: by main at 0.0 s
        so far: 2 steps, 0.0 s on the burner
        result: 'Toast'\
        """,
        told());
  }

  @Test
  void saysNothingOfAPotThatIsNotThereYetOrOfNone() {
    show(TOAST, 0);
    assertNull(model.detailsProperty().get());
    model.selectedProperty().set(null);
    assertNull(model.detailsProperty().get());
    show(TOAST, 3);
    model.clear();
    assertNull(model.detailsProperty().get());
  }

  private void show(TaskId task, int tick) {
    model.selectedProperty().set(task);
    model.show(new Playhead(breakfast, Granularity.FOLDED, tick), story);
  }

  private String told() {
    return Objects.requireNonNull(model.detailsProperty().get()).lines().stream()
        .map(line -> line.label() + ": " + line.text())
        .collect(Collectors.joining("\n"));
  }
}
