package dev.simmer.ui.kitchen;

import dev.simmer.recording.Phase;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.control.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The kitchen itself. It arranges everything in the layout pass, so that several changes between
/// two frames are one.
public final class KitchenFloor extends Pane {
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
  private static final double WIDER = 1.35;
  private static final double TAIL_HALF = 11;

  private final KitchenArt art = new KitchenArt();
  private final Helpers helpers = new Helpers();
  private final Pane pots = new Pane();
  private final Polygon tail = new Polygon();
  private final BoardPots counter;
  private final BoardPots shelf;
  private final Rectangle frame = new Rectangle();
  private @Nullable Furniture furniture;
  private @Nullable PotLayer layer;
  private @Nullable BelowBoards below;
  private boolean brief;
  private @Nullable KitchenViewModel shown;
  private @Nullable TaskId selected;
  private Consumer<Boolean> onMore = ready -> {};
  private Duration travel = Duration.ZERO;
  private @Nullable KitchenViewModel arranged;
  private double arrangedWidth;
  private double arrangedHeight;

  public KitchenFloor() {
    getStyleClass().add("kitchen-floor");
    pots.setManaged(false);
    pots.setPickOnBounds(false);
    tail.setManaged(false);
    tail.getStyleClass().add("bubble-tail");
    setClip(frame);
    counter = new BoardPots(pots, true, false, () -> onMore.accept(true));
    shelf = new BoardPots(pots, false, true, () -> onMore.accept(false));
  }

  void furnish(Furniture parts, Consumer<TaskId> onSelect) {
    furniture = parts;
    layer = new PotLayer(pots, onSelect);
    below = new BelowBoards(parts);
    tail.visibleProperty().bind(parts.bubble().visibleProperty());
    getChildren().setAll(parts.wall(), helpers.node());
    getChildren().addAll(art.nodes());
    getChildren().addAll(parts.readySign(), parts.waitingSign(), parts.served(), parts.burner());
    getChildren().addAll(parts.oven(), pots, parts.bubble(), tail);
    requestLayout();
  }

  /// Says the less, the less room there is: other kitchens stand beside it.
  void standAmongOthers() {
    brief = true;
    requestLayout();
  }

  /// Hears that all who are ready are to be listed, or else all who wait.
  void onMore(Consumer<Boolean> action) {
    onMore = action;
  }

  /// Shows a moment in the next layout pass. If it is the one after or before what was shown until
  /// then, pots that change their place take `duration` for it.
  void show(@Nullable KitchenViewModel moment, @Nullable TaskId selectedTask, Duration duration) {
    shown = moment;
    selected = selectedTask;
    travel = duration;
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 700;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 456;
  }

  @Override
  protected void layoutChildren() {
    Furniture parts = furniture;
    if (parts == null || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    frame.setWidth(getWidth());
    frame.setHeight(getHeight());
    KitchenLayout layout = KitchenLayout.of(getWidth(), getHeight());
    boolean resized = arrangedWidth != getWidth() || arrangedHeight != getHeight();
    arrangedWidth = getWidth();
    arrangedHeight = getHeight();
    if (resized) {
      setStyle("-fx-font-size: " + layout.em() + "px");
      pseudoClassStateChanged(TIGHT, layout.isTight());
      applyCss();
    }
    Box bubble = arrange(layout, parts);
    KitchenViewModel now = shown;
    if (now == null) {
      clear();
    } else {
      boolean step = !resized && arranged != null && now.isStepFrom(arranged);
      arrangePots(layout, bubble, now, step ? travel : Duration.ZERO);
    }
    arranged = now;
  }

  private Box arrange(KitchenLayout layout, Furniture parts) {
    art.arrange(layout);
    KitchenArt.fit(parts.wall(), new Box(0, 0, layout.width(), layout.plate()));
    KitchenArt.fit(parts.oven(), art.ovenWindow(layout));
    boolean empty = shown == null || shown.moment().served().isEmpty();
    Objects.requireNonNull(below).arrange(layout, empty);
    Box bubble = bubble(layout, parts);
    KitchenArt.fit(parts.bubble(), bubble);
    double edge = bubble.bottom() - 1.5;
    double half = TAIL_HALF * layout.unit();
    double point = Math.min(layout.tail(), Math.max(0, layout.hatTop() - edge));
    tail.getPoints()
        .setAll(
            layout.middle() - half,
            edge,
            layout.middle() + half,
            edge,
            layout.middle(),
            edge + point);
    return bubble;
  }

  /// Among other kitchens, what does not fit above the chef is left out but for the headline.
  private Box bubble(KitchenLayout layout, Furniture parts) {
    Presence.show(parts.detail(), !parts.detail().getText().isEmpty());
    Box whole = bubble(layout, parts.bubble());
    if (!brief || whole.height() <= layout.tallestBubble()) {
      return whole;
    }
    Presence.show(parts.detail(), false);
    return bubble(layout, parts.bubble());
  }

  /// As wide as drawn, or wider where a line would break, or the text not fit above the chef.
  private static Box bubble(KitchenLayout layout, Region bubble) {
    double drawn = layout.bubbleWidth();
    double widest = Math.max(drawn, Math.min(layout.widestBubble(), drawn * WIDER));
    double wide = Math.clamp(Math.ceil(bubble.prefWidth(-1)) + 1, drawn, widest);
    double high = bubble.prefHeight(wide);
    while (high > layout.tallestBubble() && wide < layout.widestBubble()) {
      wide = Math.min(layout.widestBubble(), wide + 4 * layout.em());
      high = bubble.prefHeight(wide);
    }
    return layout.bubble(wide, high);
  }

  private void arrangePots(
      KitchenLayout layout, Box bubble, KitchenViewModel moment, Duration duration) {
    PotLayer potLayer = Objects.requireNonNull(layer);
    List<PotLayer.Placed> placed = new ArrayList<>();
    Box ready = layout.over(layout.counter(), bubble);
    placed.addAll(counter.place(new ReadyCrowd(moment), ready, layout));
    Box waiting = layout.over(layout.shelf(), bubble);
    placed.addAll(shelf.place(new WaitingCrowd(moment), waiting, layout));
    placed.addAll(Objects.requireNonNull(below).served(layout, moment));
    List<PotLayer.Placed> destinations = new ArrayList<>();
    List<Place> flames = new ArrayList<>();
    Stove stove = Stove.of(moment.moment());
    for (OnStove held : stove.seen()) {
      Place place = stove.place(held, layout);
      PotLayer.Placed elsewhere = without(placed, held.task().id());
      placed.add(new PotLayer.Placed(moment.onStove(held), place));
      if (held.how() != OnStove.How.KEEPS) {
        flames.add(place);
      }
      if (elsewhere != null && leaves(held)) {
        destinations.add(elsewhere);
      }
    }
    art.lightFlames(flames, layout);
    art.pose(moment.moment().pose());
    helpers.show(moment.moment().helpers(), moment.helpers(), layout);
    potLayer.outline(destinations);
    potLayer.show(placed, selected, duration);
  }

  /// Whether a pot on the stove has another place at the end of the tick.
  private static boolean leaves(OnStove held) {
    return held.how() != OnStove.How.KEEPS && held.task().phase() != Phase.KEEPING;
  }

  private void clear() {
    counter.clear();
    shelf.clear();
    art.lightFlames(List.of(), KitchenLayout.of(1, 1));
    art.pose(ChefPose.WAITING);
    helpers.show(0, "", KitchenLayout.of(1, 1));
    PotLayer potLayer = Objects.requireNonNull(layer);
    potLayer.outline(List.of());
    potLayer.show(List.of(), null, Duration.ZERO);
  }

  /// Takes a task's pot out of the places, and answers where it was.
  private static PotLayer.@Nullable Placed without(List<PotLayer.Placed> placed, TaskId task) {
    for (int i = 0; i < placed.size(); i++) {
      if (placed.get(i).face().task().equals(task)) {
        return placed.remove(i);
      }
    }
    return null;
  }

  private record ReadyCrowd(KitchenViewModel moment) implements BoardPots.Crowd {
    @Override
    public int count() {
      return moment.moment().ready().size();
    }

    @Override
    public @Nullable PotFace face(int index) {
      return moment.ready(index);
    }

    @Override
    public String slip(int index) {
      return moment.slip(index);
    }

    @Override
    public String more(int hidden) {
      return moment.more(hidden);
    }
  }

  private record WaitingCrowd(KitchenViewModel moment) implements BoardPots.Crowd {
    @Override
    public int count() {
      return moment.moment().waiting().size();
    }

    @Override
    public PotFace face(int index) {
      return moment.waiting(moment.moment().waiting().get(index));
    }

    @Override
    public String slip(int index) {
      return "";
    }

    @Override
    public String more(int hidden) {
      return moment.more(hidden);
    }
  }
}
