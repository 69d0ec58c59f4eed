package dev.simmer.ui.shell;

import dev.simmer.catalogue.SchedulerEntry;
import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.recording.JointPlayhead;
import dev.simmer.recording.JointTicks;
import dev.simmer.recording.Recording;
import dev.simmer.simulation.Recipe;
import dev.simmer.ui.compare.CompareModel;
import dev.simmer.ui.compare.CompareView;
import dev.simmer.ui.compare.Compared;
import dev.simmer.ui.editor.Trouble;
import dev.simmer.ui.gantt.GanttView;
import dev.simmer.ui.kitchen.KitchenView;
import dev.simmer.ui.playback.PlaybackModel;
import dev.simmer.ui.playback.PlaybackView;
import dev.simmer.ui.playback.Pulse;
import dev.simmer.ui.schedulers.SchedulerBox;
import dev.simmer.ui.schedulers.SchedulerModel;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The comparison, with the kitchens, the chart and the transport that it is made of.
final class Comparing implements CompareView.Parts {
  private static final String SLOWEST = "one-by-one";

  private final CompareModel model;
  private final SchedulerModel schedulers;
  private final PlaybackModel<JointPlayhead> playback;
  private final GanttView gantt = new GanttView();
  private final PlaybackView transport;
  private final EndingWords endings = new EndingWords();
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
  private final CompareView view;
  private @Nullable JointTicks marked;

  Comparing(CompareModel model, SchedulerModel schedulers, Pulse pulse) {
    this.model = model;
    this.schedulers = schedulers;
    playback = new PlaybackModel<>(pulse);
    transport = new PlaybackView(playback);
    gantt.playheadProperty().bind(playback.playheadProperty());
    gantt.displayedTimeProperty().bind(playback.displayedTimeProperty());
    gantt.onSeekProperty().set(playback::moveTo);
    model.comparedProperty().addListener((o, was, is) -> load(is));
    playback.playheadProperty().subscribe(this::mark);
    view = new CompareView(model, this);
  }

  CompareView view() {
    return view;
  }

  PlaybackModel<JointPlayhead> playback() {
    return playback;
  }

  /// Shows where to type a part of a pot's name.
  void findPot() {
    gantt.find();
  }

  /// Closes what can be closed, and says whether there was any.
  boolean escape() {
    return gantt.escape();
  }

  /// Compares a recipe under the chosen scheduler and the slowest one.
  void open(Recipe recipe) {
    view.say(leftOut());
    SchedulerPlan chosen = schedulers.planProperty().get();
    SchedulerPlan first =
        schedulers
            .catalogue()
            .find(SLOWEST)
            .filter(entry -> !entry.equals(chosen.entry()))
            .map(schedulers::planOf)
            .orElseGet(() -> schedulers.catalogue().first());
    List<SchedulerPlan> pair =
        chosen.entry().id().equals(SLOWEST) ? List.of(chosen, first) : List.of(first, chosen);
    model.compare(recipe, schedulers.settingsProperty().get(), pair);
  }

  /// What of the run that is shown by itself the comparison is without; empty if nothing.
  private String leftOut() {
    if (schedulers.choicesProperty().get() != null) {
      return texts.getString("compare.without.choices");
    }
    SchedulerModel.Takeover takeover = schedulers.takeoverProperty().get();
    return takeover == null
        ? ""
        : MessageFormat.format(
            texts.getString("compare.without.takeover"),
            Integer.toString(takeover.tick()),
            takeover.plan().entry().description().title());
  }

  /// Stops what is played or run.
  void leave() {
    playback.pause();
    model.cancel();
  }

  private void load(@Nullable Compared compared) {
    if (compared != null) {
      gantt.name(compared.runs().stream().map(Compared.Run::title).toList());
      playback.load(compared.start());
    }
  }

  /// Marks on the chart where the runs part, and says so.
  private void mark(@Nullable JointPlayhead now) {
    Compared compared = model.comparedProperty().get();
    if (now == null || compared == null || now.ticks().equals(marked)) {
      return;
    }
    marked = now.ticks();
    int tick = compared.parting(now);
    String text = MessageFormat.format(texts.getString("parting.mark"), Integer.toString(tick));
    gantt.chart().markedTextProperty().set(text);
    gantt.chart().markedTickProperty().set(tick);
    view.tellParting(compared, tick);
  }

  @Override
  public Region kitchen(Compared.Run run, int position) {
    KitchenView kitchen = new KitchenView();
    kitchen.name(run.title(), run.plan().entry().description().rule());
    Region node = kitchen.root();
    node.setId("kitchen-" + position);
    kitchen.displayedTimeProperty().bind(playback.displayedTimeProperty());
    kitchen.travelTimeProperty().bind(playback.travelTimeProperty());
    Recording recording = run.result().recording();
    kitchen
        .playheadProperty()
        .bind(
            playback
                .playheadProperty()
                .map(now -> now.recordings().contains(recording) ? now.playhead(position) : null));
    return node;
  }

  @Override
  public Node chart() {
    return gantt.root();
  }

  @Override
  public Node chartTools() {
    return gantt.tools();
  }

  @Override
  public Node transport() {
    return transport.node();
  }

  @Override
  public ComboBox<SchedulerEntry> choice() {
    ComboBox<SchedulerEntry> box = new ComboBox<>();
    SchedulerBox.furnish(box);
    schedulers.catalogueProperty().subscribe(found -> box.getItems().setAll(found.entries()));
    return box;
  }

  @Override
  public SchedulerPlan planOf(SchedulerEntry entry) {
    return schedulers.planOf(entry);
  }

  @Override
  public SchedulerPlan another() {
    List<String> there =
        model.plansProperty().get().stream().map(plan -> plan.entry().id()).toList();
    return schedulers.entries().stream()
        .filter(entry -> !there.contains(entry.id()))
        .findFirst()
        .map(schedulers::planOf)
        .orElseGet(() -> schedulers.catalogue().first());
  }

  @Override
  public String ending(Compared.Run run) {
    Recording recording = run.result().recording();
    Trouble trouble = endings.trouble(run.result().ending(), recording.end());
    return trouble == null ? "" : trouble.message();
  }
}
