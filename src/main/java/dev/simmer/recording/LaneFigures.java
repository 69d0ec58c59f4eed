package dev.simmer.recording;

/// Adds up the spans of one task.
final class LaneFigures {
  private final Timeline.Lane lane;
  private final long now;
  private final int factCount;
  private long ready;
  private long waiting;
  private long burner;
  private long end;
  private long response = -1;

  LaneFigures(Timeline.Lane lane, long now, int factCount) {
    this.lane = lane;
    this.now = now;
    this.factCount = factCount;
  }

  TaskFigures figures() {
    long start = lane.span(0).from();
    end = now;
    for (int i = 0; i < lane.size() && lane.span(i).fromFact() < factCount; i++) {
      add(lane.span(i), start);
    }
    long answer = response < 0 ? now - start : response;
    return new TaskFigures(lane.task(), answer, ready, waiting, burner, end - start);
  }

  private void add(Span span, long start) {
    long to = span.toFact() < factCount ? span.to() : Math.min(span.to(), now);
    long length = Math.max(0, to - span.from());
    switch (span.phase()) {
      case READY, DUE -> ready += length;
      case SLEEPING, KEEPING, WAITING -> waiting += length;
      case RUNNING, BLOCKING -> burner += length;
      case RETURNED, RAISED, CANCELLED -> end = span.from();
    }
    if (span.phase() == Phase.RUNNING && response < 0) {
      response = span.from() - start;
    }
  }
}
