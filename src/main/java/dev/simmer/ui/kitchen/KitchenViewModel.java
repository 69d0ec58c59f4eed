package dev.simmer.ui.kitchen;

import dev.simmer.recording.Playhead;
import dev.simmer.recording.ReadyState;
import dev.simmer.recording.TaskState;
import dev.simmer.recording.Wait;
import dev.simmer.story.Caption;
import dev.simmer.story.Story;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import dev.simmer.ui.control.PotSign;
import dev.simmer.ui.control.PotState;
import org.jspecify.annotations.Nullable;

/// What the kitchen shows at a playhead: a function of the playhead and of the time on its way
/// there.
final class KitchenViewModel {
  private static final int STEPS_SHOWN = 10;

  private final KitchenTexts texts;
  private final Playhead playhead;
  private final Story story;
  private final KitchenMoment moment;
  private final long now;

  private KitchenViewModel(
      KitchenTexts texts, Playhead playhead, Story story, KitchenMoment moment, long now) {
    this.texts = texts;
    this.playhead = playhead;
    this.story = story;
    this.moment = moment;
    this.now = now;
  }

  static KitchenViewModel of(
      KitchenTexts texts, Playhead playhead, Story story, double displayedTime) {
    Playhead lasting = lasting(playhead, displayedTime);
    KitchenMoment moment = KitchenMoment.of(lasting == null ? playhead : lasting, lasting != null);
    return new KitchenViewModel(texts, playhead, story, moment, shownTime(moment, displayedTime));
  }

  /// The same playhead at another time; those who stand there are looked up anew only if they
  /// moved.
  KitchenViewModel at(double displayedTime) {
    Playhead lasting = lasting(playhead, displayedTime);
    boolean same =
        lasting == null
            ? !moment.lasting()
            : moment.lasting() && moment.playhead().tick() == lasting.tick();
    return same
        ? new KitchenViewModel(texts, playhead, story, moment, shownTime(moment, displayedTime))
        : of(texts, playhead, story, displayedTime);
  }

  /// The tick that still goes on at a time: the playhead's own, or the one after it; null if none
  /// does.
  private static @Nullable Playhead lasting(Playhead playhead, double displayedTime) {
    if (displayedTime < playhead.time()) {
      return playhead.back().time() < playhead.time() ? playhead : null;
    }
    Playhead next = playhead.forward();
    return displayedTime > playhead.time() && displayedTime <= next.time() ? next : null;
  }

  /// A moving clock shows no more digits than can be read.
  private static long shownTime(KitchenMoment moment, double displayedTime) {
    Playhead tick = moment.playhead();
    if (!moment.lasting()) {
      return tick.time();
    }
    long start = tick.back().time();
    double power = Math.pow(10, Math.floor(Math.log10((double) (tick.time() - start))));
    long unit = Math.max(1, (long) (power / STEPS_SHOWN));
    return Math.max(start, (long) displayedTime / unit * unit);
  }

  /// Whether this is the moment after or before another one, in the same recording.
  boolean isStepFrom(KitchenViewModel other) {
    Playhead here = moment.playhead();
    Playhead there = other.moment.playhead();
    return moment != other.moment
        && here.recording() == there.recording()
        && here.granularity() == there.granularity()
        && Math.abs(here.tick() - there.tick()) <= 1;
  }

  KitchenMoment moment() {
    return moment;
  }

  Playhead playhead() {
    return playhead;
  }

  String clock() {
    return texts.say("clock", story.seconds(now));
  }

  String tick() {
    int last = playhead.ticks().last();
    return texts.say("tick", Integer.toString(playhead.tick()), Integer.toString(last));
  }

  Caption caption() {
    return story.caption(moment.playhead());
  }

  String burnerFacts() {
    String idle = story.seconds(moment.idle(now));
    int switches = moment.state().totals().switches();
    return texts.say("burner.facts", idle, story.seconds(now), switches);
  }

  /// How many helper cooks there are; empty for none.
  String helpers() {
    int count = moment.helpers();
    return count == 0 ? "" : texts.say("helpers", count);
  }

  String servedText() {
    return moment.served().isEmpty() ? texts.say("served.none") : "";
  }

  String servedCount() {
    int count = moment.served().size();
    return count == 0 ? "" : Integer.toString(count);
  }

  String more(int count) {
    return texts.say("more", count);
  }

  /// What is written on the oven.
  String ovenTitle() {
    int burners = moment.burners();
    if (burners > 1) {
      return texts.say("oven.burners", moment.busyBurners(), burners);
    }
    TaskState task = moment.cooking();
    if (task == null) {
      OnStove keeper = keeper();
      return keeper == null
          ? texts.say("oven.idle")
          : texts.say("oven.keeping", name(keeper.task().id()));
    }
    return texts.say(moment.blocking() ? "oven.blocking" : "oven.cooking", name(task.id()));
  }

  String ovenLine() {
    OnStove keeper = keeper();
    if (keeper != null) {
      long due = KitchenMoment.due(keeper.task());
      return due == VirtualTime.NEVER
          ? ""
          : texts.say("oven.left", story.seconds(Math.max(0, due - now)));
    }
    int unseen = moment.stove().size() - Stove.of(moment).seen().size();
    if (unseen > 0) {
      return more(unseen);
    }
    int line = moment.burner().line();
    if (moment.blocking() && line > 0) {
      String length = story.seconds(moment.burner().blocked());
      return texts.say("oven.blocked", Integer.toString(line), length);
    }
    TaskState cooking = moment.cooking();
    if (line == 0 || cooking == null) {
      return "";
    }
    return moment.burners() > 1
        ? texts.say("oven.line.of", name(cooking.id()), Integer.toString(line))
        : texts.say("oven.line", Integer.toString(line));
  }

  /// Who keeps the only burner, while nobody cooks; null if nobody does.
  private @Nullable OnStove keeper() {
    boolean alone = moment.burners() == 1 && moment.cooking() == null;
    return alone && !moment.stove().isEmpty() ? moment.stove().getFirst() : null;
  }

  private String name(TaskId task) {
    return story.pots().name(task);
  }

  private PotFace busy(TaskId task, PotState state, String deed) {
    return face(task, state, "", "", PotSign.NONE, Double.NaN, "", texts.say(deed, name(task)));
  }

  /// A pot on the stove.
  PotFace onStove(OnStove held) {
    TaskId task = held.task().id();
    return switch (held.how()) {
      case COOKS -> busy(task, PotState.COOKING, "oven.cooking");
      case BLOCKS -> busy(task, PotState.BLOCKING, "oven.blocking");
      case KEEPS -> waiting(held.task());
    };
  }

  /// The pot of a handle in the ready queue; null if the handle steps no task.
  @Nullable PotFace ready(int index) {
    ReadyState handle = moment.ready().get(index);
    TaskId task = handle.task();
    if (task == null || !handle.kind().stepsTask()) {
      return null;
    }
    String tip = texts.say("tip.ready", name(task), story.ordinal(index + 1));
    String badge = Integer.toString(index + 1);
    return face(task, PotState.READY, badge, "", PotSign.NONE, Double.NaN, "", tip);
  }

  /// The word for a handle in the ready queue that steps no task.
  String slip(int index) {
    return moment.ready().get(index).kind().word();
  }

  PotFace waiting(TaskState task) {
    long due = KitchenMoment.due(task);
    String label = story.label(task, moment.state());
    boolean timed = due < VirtualTime.NEVER;
    String tip =
        timed
            ? texts.say("tip.simmers", name(task.id()), story.seconds(due))
            : texts.say("tip.waits", name(task.id()), label);
    if (!timed) {
      String note = label + timeLeft(task);
      return face(task.id(), PotState.WAITING, "", note, signOf(task), Double.NaN, "", tip);
    }
    if (due < now) {
      return overdue(task, due);
    }
    long left = due - now;
    double share = 1 - left / (double) Math.max(1, due - task.since());
    String seconds = KitchenTexts.ring(left);
    return face(task.id(), PotState.WAITING, "", "", PotSign.NONE, share, seconds, tip);
  }

  private static PotSign signOf(TaskState task) {
    Wait wait = task.waitsFor();
    String on = wait == null ? "" : wait.on();
    int dot = on.indexOf('.');
    return switch (dot < 0 ? on : on.substring(0, dot)) {
      case "Lock" -> PotSign.KEY;
      case "Semaphore", "BoundedSemaphore" -> PotSign.HOOKS;
      case "Queue", "LifoQueue", "PriorityQueue" -> PotSign.TRAY;
      case "Event", "Condition" -> PotSign.BELL;
      case "Barrier" -> PotSign.GATE;
      case "to_thread" -> PotSign.HELPER;
      default -> PotSign.NONE;
    };
  }

  /// Nobody heard the timer ring: the chef is blocked.
  private PotFace overdue(TaskState task, long due) {
    String late = story.seconds(now - due);
    String tip = texts.say("tip.overdue", name(task.id()), story.seconds(due), late);
    String ring = texts.say("ring.late", KitchenTexts.ring(now - due));
    return face(task.id(), PotState.OVERDUE, "!", "", PotSign.NONE, 1, ring, tip);
  }

  /// For who waits for something else and has a timer beside it, as in `wait_for`.
  private String timeLeft(TaskState task) {
    Wait wait = task.waitsFor();
    return wait == null || !wait.hasTimer()
        ? ""
        : texts.say("note.left", KitchenTexts.ring(Math.max(0, wait.until() - now)));
  }

  PotFace served(TaskState task) {
    String value = task.value() == null ? "" : task.value();
    return switch (task.phase()) {
      case RAISED ->
          done(task, PotState.FAILED, "✕", texts.say("tip.failed", name(task.id()), value));
      case CANCELLED ->
          done(task, PotState.CANCELLED, "–", texts.say("tip.cancelled", name(task.id())));
      default -> done(task, PotState.DONE, "✓", texts.say("tip.done", name(task.id()), value));
    };
  }

  private PotFace done(TaskState task, PotState state, String mark, String tip) {
    return face(task.id(), state, mark, "", PotSign.NONE, Double.NaN, "", tip);
  }

  private PotFace face(
      TaskId task,
      PotState state,
      String badge,
      String note,
      PotSign sign,
      double ring,
      String ringText,
      String tip) {
    int colour = story.pots().colour(task);
    return new PotFace(task, name(task), colour, state, badge, note, sign, ring, ringText, tip);
  }
}
