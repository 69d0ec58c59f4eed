package dev.simmer.ui.schedulers;

import dev.simmer.catalogue.SchedulerEntry;
import dev.simmer.catalogue.SchedulerException;
import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.scheduler.SchedulerOption;
import dev.simmer.ui.control.Fxml;
import dev.simmer.ui.schedulers.SchedulerModel.Takeover;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The scheduler, its burners, and the way to its options, for the bar of a window.
public final class SchedulerBar {
  private static final String BURNERS = "burners";
  private static final int MOST_BURNERS = 8;

  private final SchedulerModel model;
  private final ResourceBundle texts =
      ResourceBundle.getBundle("dev.simmer.ui.schedulers.schedulers");
  private final Parent root;
  private final MenuItem whole = new MenuItem();
  private Consumer<SchedulerPlan> onContinue = plan -> {};
  private final StringProperty burnersText = new SimpleStringProperty("");
  private boolean filling;

  @FXML private ComboBox<SchedulerEntry> scheduler;
  @FXML private ComboBox<Integer> burners;
  @FXML private Tooltip burnersTip;
  @FXML private Button options;
  @FXML private MenuButton continueWith;
  @FXML private Tooltip continueTip;
  @FXML private ToggleButton chef;

  public SchedulerBar(SchedulerModel model) {
    this.model = model;
    root = Fxml.load(Parent.class, this, "SchedulerBar.fxml", texts);
    SchedulerBox.furnish(scheduler);
    model.catalogueProperty().subscribe(found -> fill(found.entries()));
    scheduler.valueProperty().addListener((o, was, is) -> choose(is));
    burners.valueProperty().addListener((o, was, is) -> setBurners(is));
    chef.setOnAction(e -> model.beChef(chef.isSelected()));
    burners.setButtonCell(new BurnerCell());
    model.choicesProperty().subscribe(() -> show(model.planProperty().get()));
    model.planProperty().subscribe(this::show);
    model.takeoverProperty().subscribe(this::showTakeover);
  }

  private void fill(List<SchedulerEntry> entries) {
    filling = true;
    // Or the box would show nothing where the value is the same as before.
    scheduler.setValue(null);
    scheduler.getItems().setAll(entries);
    scheduler.setValue(model.planProperty().get().entry());
    filling = false;
    fillContinue(entries);
  }

  public Parent node() {
    return root;
  }

  /// The button that shows or hides the options.
  public Button optionsButton() {
    return options;
  }

  /// Hears which scheduler is to continue from the tick that is shown.
  public void onContinue(Consumer<SchedulerPlan> action) {
    onContinue = action;
  }

  /// Is called before the list of schedulers is shown.
  public void onList(Runnable action) {
    scheduler.setOnShowing(e -> action.run());
  }

  private void fillContinue(List<SchedulerEntry> entries) {
    continueWith.getItems().clear();
    for (SchedulerEntry entry : entries) {
      MenuItem item = new MenuItem(entry.description().title());
      item.setMnemonicParsing(false);
      item.setOnAction(e -> onContinue.accept(model.planOf(entry)));
      continueWith.getItems().add(item);
    }
    continueWith.getItems().addAll(new SeparatorMenuItem(), whole);
    whole.setOnAction(e -> model.dropTakeover());
  }

  /// Whether there is a tick to continue from.
  public BooleanProperty cannotContinueProperty() {
    return continueWith.disableProperty();
  }

  private void showTakeover(@Nullable Takeover takeover) {
    if (takeover == null) {
      continueWith.setText(texts.getString("continue"));
      continueTip.setText(texts.getString("continue.tip"));
    } else {
      String by = takeover.plan().entry().description().title();
      String tick = Integer.toString(takeover.tick());
      continueWith.setText(say("continue.now", tick, by));
      continueTip.setText(say("continue.now.tip", tick, by));
    }
    show(model.planProperty().get());
    whole.setDisable(takeover == null);
    whole.setText(say("continue.not", model.planProperty().get().entry().description().title()));
  }

  private String say(String key, Object... values) {
    return MessageFormat.format(texts.getString(key), values);
  }

  private void show(SchedulerPlan plan) {
    boolean cooks = model.choicesProperty().get() != null;
    chef.setSelected(cooks);
    scheduler.setValue(plan.entry());
    scheduler.setDisable(cooks);
    Optional<SchedulerOption> several = cooks ? Optional.empty() : burnersOf(plan);
    int now = cooks ? 1 : countOf(plan);
    filling = true;
    burners.getItems().setAll(several.map(option -> counts(option, now)).orElse(List.of(1)));
    burners.setValue(now);
    filling = false;
    burners.setDisable(several.isEmpty());
    String tip = cooks ? "burners.chef.tip" : several.isEmpty() ? "burners.one.tip" : "burners.tip";
    burnersTip.setText(texts.getString(tip));
    Takeover takeover = model.takeoverProperty().get();
    int then = takeover == null ? now : countOf(takeover.plan());
    burnersText.set(
        then == now
            ? Integer.toString(now)
            : say("burners.then", Integer.toString(now), Integer.toString(then)));
  }

  private static int countOf(SchedulerPlan plan) {
    return burnersOf(plan).isPresent() ? plan.values().whole(BURNERS) : 1;
  }

  /// Says how many there are, and how many after another scheduler has taken over.
  private final class BurnerCell extends ListCell<Integer> {
    BurnerCell() {
      burnersText.addListener((o, was, is) -> setText(is));
    }

    @Override
    protected void updateItem(@Nullable Integer count, boolean empty) {
      super.updateItem(count, empty);
      setText(burnersText.get());
    }
  }

  private static Optional<SchedulerOption> burnersOf(SchedulerPlan plan) {
    return plan.entry().options().stream().filter(o -> o.name().equals(BURNERS)).findFirst();
  }

  private static List<Integer> counts(SchedulerOption option, int now) {
    int most = Math.max(now, (int) Math.min(MOST_BURNERS, option.most()));
    return IntStream.rangeClosed((int) option.least(), most).boxed().toList();
  }

  private void choose(@Nullable SchedulerEntry entry) {
    if (entry != null && !filling) {
      model.choose(entry);
    }
  }

  private void setBurners(@Nullable Integer count) {
    SchedulerPlan plan = model.planProperty().get();
    if (count == null
        || filling
        || burnersOf(plan).isEmpty()
        || plan.values().whole(BURNERS) == count) {
      return;
    }
    try {
      model.setOption(BURNERS, count.toString());
    } catch (SchedulerException e) {
      throw new IllegalStateException("only counts that it takes are offered", e);
    }
  }
}
