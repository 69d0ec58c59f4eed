package dev.simmer.recording;

import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A place in a recording: after a tick. Everything on screen is a function of it.
///
/// @param tick from 0, which is before anything ran, to the last
public record Playhead(Recording recording, Granularity granularity, int tick)
    implements Place<Playhead> {
  public Playhead {
    tick = Math.clamp(tick, 0, recording.ticks(granularity).last());
  }

  /// At the start of a recording.
  public static Playhead atStart(Recording recording, Granularity granularity) {
    return new Playhead(recording, granularity, 0);
  }

  public Ticks ticks() {
    return recording.ticks(granularity);
  }

  /// The loop at the end of this tick.
  public LoopState state() {
    LoopState state = recording.stateAfter(ticks().factsUpTo(tick));
    return head() instanceof LoopEvent.HandleRan ran && !ran.kind().stepsTask()
        ? state.withFreeBurner()
        : state;
  }

  /// Who is on which burner in this tick: who is there at its end, who is stepped in it, and who
  /// left in it.
  public List<Occupancy> burners() {
    SortedMap<Integer, Occupancy> burners = new TreeMap<>();
    state().burners().forEach(now -> burners.put(now.burner(), now));
    if (tick > 0) {
      back().state().burners().forEach(before -> stay(before, burners));
    }
    TaskId stepped = recording.steppedBy(ticks().head(tick));
    if (stepped != null) {
      int burner = recording.burnerOf(ticks().head(tick));
      Occupancy others = burners.getOrDefault(burner, Occupancy.free(burner));
      burners.put(burner, others.with(stepped, recording.fact(ticks().head(tick)).time()));
    }
    return List.copyOf(burners.values());
  }

  private static void stay(Occupancy before, SortedMap<Integer, Occupancy> burners) {
    Occupancy now = burners.get(before.burner());
    if (now == null || now.task() == null) {
      burners.put(before.burner(), before);
    }
  }

  /// The facts of this tick.
  public List<LoopEvent> facts() {
    int from = tick == 0 ? 0 : ticks().factsUpTo(tick - 1);
    return recording.facts(from, ticks().factsUpTo(tick));
  }

  /// What this tick is, [LoopEvent.HandleRan], [LoopEvent.ClockAdvanced] or [LoopEvent.Blocked];
  /// null for tick 0.
  public @Nullable LoopEvent head() {
    int head = ticks().head(tick);
    return head < 0 ? null : recording.fact(head);
  }

  @Override
  public int lastTick() {
    return ticks().last();
  }

  @Override
  public long time(int anyTick) {
    return ticks().time(anyTick);
  }

  @Override
  public boolean isMoveOfClock() {
    return recording.isMoveOfClock(ticks().head(tick));
  }

  @Override
  public Playhead at(int otherTick) {
    return new Playhead(recording, granularity, otherTick);
  }

  /// After the last tick at or before an instant in nanoseconds.
  public Playhead atTime(long nanos) {
    return at(ticks().atTime(nanos));
  }

  @Override
  public Playhead with(Granularity other) {
    int facts = ticks().factsUpTo(tick);
    return new Playhead(recording, other, recording.ticks(other).ofFact(facts - 1));
  }

  public Playhead first() {
    return at(0);
  }

  /// At the next step of a task; this playhead if there is none.
  public Playhead nextStepOf(TaskId task) {
    for (int t = tick + 1; t <= ticks().last(); t++) {
      if (task.equals(recording.steppedBy(ticks().head(t)))) {
        return at(t);
      }
    }
    return this;
  }

  /// At the previous step of a task; this playhead if there is none.
  public Playhead previousStepOf(TaskId task) {
    for (int t = tick - 1; t > 0; t--) {
      if (task.equals(recording.steppedBy(ticks().head(t)))) {
        return at(t);
      }
    }
    return this;
  }

  @Override
  public Playhead nextMoveOfClock() {
    return at(ticks().atTime(time()) + 1);
  }

  @Override
  public Playhead nextTrouble() {
    int fact = recording.nextTrouble(ticks().factsUpTo(tick));
    return fact == recording.factCount() ? last() : at(ticks().ofFact(fact));
  }
}
