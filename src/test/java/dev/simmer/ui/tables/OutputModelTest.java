package dev.simmer.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.story.Pots;
import dev.simmer.ui.Recordings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutputModelTest {
  private final OutputModel model = new OutputModel();

  @Test
  void showsWhatWasPrintedUpToThePlayhead() {
    assertEquals(List.of(), show(Recordings.breakfast(), 1));
    assertEquals(
        List.of("0.0 s coffee coffee on", "0.0 s toast toast on"), show(Recordings.breakfast(), 6));
    assertEquals("3.0 s main Ready: Coffee and Toast", show(Recordings.breakfast(), 8).getLast());
  }

  @Test
  void joinsThePiecesOfALine() {
    assertEquals(List.of("0.0 s main one, "), show(Recordings.printing(), 1));
    assertEquals(
        List.of("0.0 s main one, two", "0.0 s main three", "0.0 s main careful error"),
        show(Recordings.printing(), 2));
  }

  private List<String> show(Recording recording, int tick) {
    model.show(
        new Playhead(recording, Granularity.FOLDED, tick),
        new Pots(recording),
        Printout.of(recording));
    Lines<OutputRow> lines = model.linesProperty().get();
    return IntStream.range(0, lines.size())
        .mapToObj(lines.line())
        .map(row -> row.time() + " " + row.pot() + " " + row.text() + (row.error() ? " error" : ""))
        .toList();
  }
}
