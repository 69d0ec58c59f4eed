package dev.simmer.ui.schedulers;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.PluginProblem;
import dev.simmer.catalogue.SchedulerEntry.Origin;
import dev.simmer.catalogue.SchedulerException;
import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.scheduler.SchedulerOption;
import dev.simmer.scheduler.SchedulerOption.Unit;
import dev.simmer.simulation.LineCost;
import dev.simmer.trace.VirtualTime;
import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.Presence;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the chosen scheduler does, what it teaches, and its options, in a card that lies over the
/// window.
public final class OptionsPanel {
  private static final String COST = "cost-per-line";
  private static final String PRIORITY = "priority";

  private final SchedulerModel model;
  private final ResourceBundle texts =
      ResourceBundle.getBundle("dev.simmer.ui.schedulers.schedulers");
  private final VBox root;
  private Map<String, String> names = Map.of();
  private String shown = "";

  @FXML private Label title;
  @FXML private Button close;
  @FXML private Label rule;
  @FXML private Label lesson;
  @FXML private VBox fields;
  @FXML private VBox priorities;
  @FXML private VBox pots;
  @FXML private VBox plugins;
  @FXML private Label folder;
  @FXML private Button openFolder;
  @FXML private Button write;
  @FXML private Label problems;

  /// @param opener shows a folder to the user
  public OptionsPanel(SchedulerModel model, Consumer<Path> opener) {
    this.model = model;
    root = Fxml.load(VBox.class, this, "Options.fxml", texts);
    close.setOnAction(e -> close());
    showPlugins(opener);
    model.planProperty().subscribe(this::show);
    model.choicesProperty().subscribe(() -> fill(model.planProperty().get()));
  }

  /// The card.
  public VBox node() {
    return root;
  }

  public void toggle() {
    root.setVisible(!root.isVisible());
    if (root.isVisible()) {
      fill(model.planProperty().get());
      close.requestFocus();
    }
  }

  /// Closes it, and says whether it was open.
  public boolean close() {
    boolean was = root.isVisible();
    root.setVisible(false);
    fillPriorities();
    return was;
  }

  /// Names the tasks that priorities can be given to.
  ///
  /// @param taskNames with what each is called on screen
  public void offer(SequencedMap<String, String> taskNames) {
    if (!names.equals(taskNames)) {
      names = taskNames;
      fillPriorities();
    }
  }

  /// Hears that the user wants to write a scheduler, or change the one that is chosen.
  public void onWrite(Runnable action) {
    write.setOnAction(e -> action.run());
  }

  private void showPlugins(Consumer<Path> opener) {
    Path path = model.catalogue().folder().orElse(null);
    Presence.show(plugins, path != null);
    folder.setText(String.valueOf(path));
    openFolder.setOnAction(e -> model.catalogue().folder().ifPresent(opener));
    model.catalogueProperty().subscribe(this::showProblems);
  }

  private void showProblems(Catalogue found) {
    Presence.write(
        problems,
        found.problems().stream().map(PluginProblem::message).collect(Collectors.joining("\n")));
  }

  private void show(SchedulerPlan plan) {
    if (!plan.entry().id().equals(shown)) {
      fill(plan);
    }
  }

  private void fill(SchedulerPlan plan) {
    shown = plan.entry().id();
    boolean own = plan.entry().origin() == Origin.PYTHON;
    write.setText(own ? say("script.edit", shown) : say("script.write"));
    boolean cooks = isChef();
    title.setText(cooks ? say("chef") : plan.entry().description().title());
    Presence.write(rule, cooks ? say("chef.rule") : plan.entry().description().rule());
    Presence.write(lesson, cooks ? "" : plan.entry().description().lesson());
    List<VBox> nodes = new ArrayList<>();
    if (!cooks) {
      plan.entry().options().forEach(option -> nodes.add(field(plan, option).node()));
    }
    nodes.add(cost().node());
    fields.getChildren().setAll(nodes);
    Presence.show(priorities, hasPriorities());
    fillPriorities();
  }

  /// Whether the user chooses, whom no scheduler and none of its options hold.
  private boolean isChef() {
    return model.choicesProperty().get() != null;
  }

  private boolean hasPriorities() {
    return shown.equals(PRIORITY) && !isChef();
  }

  private OptionField field(SchedulerPlan plan, SchedulerOption option) {
    String key = option.unit() == Unit.WHOLE ? "option.whole" : "option.seconds";
    String range =
        say(
            key,
            option.name(),
            SchedulerOption.typed(option.least()),
            SchedulerOption.typed(option.most()));
    String value = SchedulerOption.typed(plan.values().get(option.name()));
    return new OptionField(
        "option-" + option.name(),
        option.meaning(),
        range,
        value,
        text -> setOption(option.name(), text));
  }

  private String setOption(String name, String text) {
    try {
      model.setOption(name, text);
      return "";
    } catch (SchedulerException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private OptionField cost() {
    String now =
        SchedulerOption.typed(VirtualTime.seconds(model.settingsProperty().get().lineCost()));
    String range = say("option.seconds", "--" + COST, "0", Integer.toString(LineCost.MOST));
    return new OptionField("option-" + COST, say("cost"), range, now, this::setCost);
  }

  private String setCost(String text) {
    OptionalLong nanos = LineCost.nanos(text);
    nanos.ifPresent(model::setLineCost);
    return nanos.isPresent() ? "" : say("cost.wrong", Integer.toString(LineCost.MOST), text);
  }

  /// There may be many fields, so they are there only while they can be seen.
  private void fillPriorities() {
    if (!root.isVisible() || !hasPriorities()) {
      pots.getChildren().clear();
      return;
    }
    Map<String, Integer> set = model.settingsProperty().get().priorities();
    List<VBox> nodes = new ArrayList<>();
    names.forEach(
        (task, shownName) -> {
          String value = set.containsKey(task) ? "" + set.get(task) : "";
          nodes.add(priority(task, shownName, value).node());
        });
    pots.getChildren().setAll(nodes);
  }

  private OptionField priority(String task, String shownName, String value) {
    return new OptionField(
        "priority-" + task,
        shownName,
        say("priority.range"),
        value,
        text -> setPriority(task, text));
  }

  private String setPriority(String name, String text) {
    Map<String, Integer> changed = new HashMap<>(model.settingsProperty().get().priorities());
    try {
      if (text.isEmpty()) {
        changed.remove(name);
      } else {
        changed.put(name, Integer.valueOf(text));
      }
    } catch (NumberFormatException e) {
      return say("priority.wrong", text);
    }
    model.setPriorities(changed);
    return "";
  }

  private String say(String key, Object... values) {
    return MessageFormat.format(texts.getString(key), values);
  }
}
