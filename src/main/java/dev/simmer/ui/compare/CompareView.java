package dev.simmer.ui.compare;

import dev.simmer.catalogue.SchedulerEntry;
import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.recording.Comparison;
import dev.simmer.recording.Divergence;
import dev.simmer.story.FigureTable;
import dev.simmer.story.FigureWords;
import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.control.Presence;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A recipe under several schedulers: their kitchens side by side, their charts on one clock, their
/// figures in a table.
public final class CompareView {
  private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
  private static final String BEST = "best";
  private static final String WORST = "worst";

  /// All kitchens want the same, and share what there is.
  private static final double EVEN = 300;

  /// The width that a kitchen needs; narrower ones are put away when a scheduler is added.
  private static final double ROOMY = 300;

  private final CompareModel model;
  private final Parts parts;
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.compare.compare");
  private final FigureTableView figures;
  private final List<ComboBox<SchedulerEntry>> boxes = new ArrayList<>();
  private final List<Button> removers = new ArrayList<>();

  @FXML private BorderPane frame;
  @FXML private Label recipe;
  @FXML private HBox choices;
  @FXML private Button add;
  @FXML private HBox busy;
  @FXML private ProgressBar progress;
  @FXML private Button cancel;
  @FXML private ToggleButton showKitchens;
  @FXML private Button close;
  @FXML private HBox kitchens;
  @FXML private StackPane toolsPlace;
  @FXML private StackPane chartPlace;
  @FXML private Region result;
  @FXML private Label headline;
  @FXML private Label verdict;
  @FXML private Label parting;
  @FXML private Label note;
  @FXML private Label trouble;
  @FXML private TableView<FigureTable.Row> table;

  /// What other features lend.
  public interface Parts {
    /// The kitchen of a run; asked for once for each run that is shown.
    Region kitchen(Compared.Run run, int position);

    /// The chart of all runs.
    Node chart();

    /// The tools of the chart.
    Node chartTools();

    /// The transport.
    Node transport();

    /// A new choice among the schedulers.
    ComboBox<SchedulerEntry> choice();

    /// A scheduler with the options that it is to be compared with.
    SchedulerPlan planOf(SchedulerEntry entry);

    /// The scheduler that is added next.
    SchedulerPlan another();

    /// How a program ended, if that has to be said; empty if not.
    String ending(Compared.Run run);
  }

  public CompareView(CompareModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    Fxml.load(Node.class, this, "Compare.fxml", texts);
    figures = new FigureTableView(table, texts.getString("figure"));
    toolsPlace.getChildren().add(parts.chartTools());
    chartPlace.getChildren().add(parts.chart());
    frame.setBottom(parts.transport());
    kitchens.visibleProperty().bind(showKitchens.selectedProperty());
    kitchens.managedProperty().bind(showKitchens.selectedProperty());
    progress.progressProperty().bind(model.progressProperty());
    busy.visibleProperty().bind(model.progressProperty().lessThan(1));
    busy.managedProperty().bind(busy.visibleProperty());
    add.setOnAction(e -> model.add(parts.another()));
    cancel.setOnAction(e -> model.cancel());
    layChoices();
    model.plansProperty().subscribe(this::offer);
    model.comparedProperty().subscribe(this::show);
    model.troubleProperty().subscribe(text -> Presence.write(trouble, text));
  }

  /// All of it, for a window.
  public BorderPane node() {
    return frame;
  }

  /// Says what there is to say about the comparison as such; empty for nothing.
  public void say(String text) {
    Presence.write(note, text);
  }

  public void onClose(Runnable action) {
    close.setOnAction(e -> action.run());
  }

  /// A choice for each run that there may be; those that are not needed are hidden.
  private void layChoices() {
    for (int i = 0; i < Comparison.MOST; i++) {
      int position = i;
      ComboBox<SchedulerEntry> box = parts.choice();
      box.setId("compare-scheduler-" + i);
      box.getStyleClass().addAll("chip", "choice");
      box.setAccessibleText(texts.getString("choice"));
      box.valueProperty().addListener((o, was, is) -> replace(position, is));
      boxes.add(box);
      removers.add(remover(position));
      choices.getChildren().addAll(box, removers.get(i));
    }
  }

  private Button remover(int position) {
    Button remove = new Button("×");
    remove.setId("compare-remove-" + position);
    remove.getStyleClass().addAll("chip", "chip-icon", "compare-remove");
    remove.setAccessibleText(texts.getString("remove.tip"));
    remove.setTooltip(new Tooltip(texts.getString("remove.tip")));
    remove.setOnAction(e -> model.remove(position));
    return remove;
  }

  private void replace(int position, @Nullable SchedulerEntry entry) {
    if (entry != null && position < model.plansProperty().get().size()) {
      model.replace(position, parts.planOf(entry));
    }
  }

  private void offer(List<SchedulerPlan> plans) {
    for (int i = 0; i < boxes.size(); i++) {
      boolean used = i < plans.size();
      Presence.show(boxes.get(i), used);
      Presence.show(removers.get(i), used && plans.size() > Comparison.FEWEST);
      if (used) {
        boxes.get(i).setValue(plans.get(i).entry());
      }
    }
    add.setDisable(plans.size() == Comparison.MOST);
    if (plans.size() > Comparison.FEWEST && frame.getWidth() < plans.size() * ROOMY) {
      showKitchens.setSelected(false);
    }
  }

  private void show(@Nullable Compared compared) {
    kitchens.getChildren().clear();
    if (compared == null) {
      return;
    }
    recipe.setText(compared.runs().getFirst().result().recipe().name());
    for (int i = 0; i < compared.runs().size(); i++) {
      Region kitchen = parts.kitchen(compared.runs().get(i), i);
      kitchen.setPrefWidth(EVEN);
      kitchen.setMinWidth(0);
      HBox.setHgrow(kitchen, Priority.ALWAYS);
      kitchens.getChildren().add(kitchen);
    }
    List<String> titles = compared.runs().stream().map(Compared.Run::title).toList();
    figures.show(compared.table(), titles);
    result.setMinWidth(FigureTableView.width(titles.size()));
    writeHeadline(compared);
    Presence.write(trouble, endings(compared));
  }

  /// `5.0 s against 3.0 s`, the fastest in green and the slowest in red.
  private void writeHeadline(Compared compared) {
    List<Node> words = new ArrayList<>();
    List<String> spans = compared.table().run().getFirst().values();
    boolean parted = !compared.table().verdict().isEmpty();
    for (int i = 0; i < spans.size(); i++) {
      if (i > 0) {
        words.add(word(texts.getString("against"), "soft"));
      }
      String style =
          i == compared.comparison().fastest()
              ? BEST
              : i == compared.comparison().slowest() ? WORST : "";
      words.add(word(spans.get(i), parted ? style : ""));
      words.getLast().getStyleClass().add("compare-span");
    }
    HBox line = new HBox(words.toArray(Node[]::new));
    line.getStyleClass().add("compare-words");
    line.pseudoClassStateChanged(MANY, spans.size() > Comparison.FEWEST);
    headline.setGraphic(line);
    headline.setText(compared.table().headline());
    verdict.setText(compared.table().verdict());
  }

  private static Label word(String text, String style) {
    Label word = new Label(text);
    word.setMinWidth(Region.USE_PREF_SIZE);
    if (!style.isEmpty()) {
      word.getStyleClass().add(style);
    }
    return word;
  }

  /// Says where runs part, and why.
  ///
  /// @param tick the tick of the chart that is marked
  public void tellParting(Compared compared, int tick) {
    Comparison comparison = compared.comparison();
    Presence.write(
        parting,
        comparison
            .divergence()
            .map(where -> partingText(compared, tick, where))
            .orElse(texts.getString("same")));
  }

  private String partingText(Compared compared, int tick, Divergence where) {
    List<String> lines = new ArrayList<>();
    lines.add(say("parting", Integer.toString(tick), new FigureWords().seconds(where.time())));
    for (int i = 0; i < compared.runs().size(); i++) {
      lines.add(say("parting.why", compared.runs().get(i).title(), compared.reasons().get(i)));
    }
    return String.join("\n", lines);
  }

  private String endings(Compared compared) {
    List<String> lines = new ArrayList<>();
    for (Compared.Run run : compared.runs()) {
      String ending = parts.ending(run);
      if (!ending.isEmpty()) {
        lines.add(say("parting.why", run.title(), ending));
      }
    }
    return String.join("\n", lines);
  }

  private String say(String key, Object... values) {
    return MessageFormat.format(texts.getString(key), values);
  }
}
