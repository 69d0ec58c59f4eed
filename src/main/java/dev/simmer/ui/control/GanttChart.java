package dev.simmer.ui.control;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Who did what when: a row for each pot, a playhead, and pale what is still to come.
///
/// It draws what is visible, whatever the size of its data. The pointer moves the playhead by
/// [#onSeekProperty], selects rows, zooms and scrolls; so do the keys W, S, A, D, F and 0.
public final class GanttChart extends Control {
  /// No row, for [#selectedRowProperty].
  public static final int NO_ROW = -1;

  private static final String STYLE_CLASS = "gantt-chart";
  private static final double ZOOM_STEP = 1.5;
  private static final CssMetaData<GanttChart, Font> FONT =
      new FontProperty("-fx-font", chart -> chart.font);
  private static final CssMetaData<GanttChart, Font> NAME_FONT =
      new FontProperty("-gantt-name-font", chart -> chart.nameFont);
  private static final List<CssMetaData<? extends Styleable, ?>> CSS =
      Stream.concat(
              Control.getClassCssMetaData().stream(),
              Stream.concat(Stream.of(FONT, NAME_FONT), GanttColour.all().stream()))
          .<CssMetaData<? extends Styleable, ?>>map(css -> css)
          .toList();

  private final Map<GanttColour, StyleableObjectProperty<Color>> colours =
      GanttColour.propertiesOf(this);
  private final StyleableObjectProperty<Font> font =
      new SimpleStyleableObjectProperty<>(FONT, this, "font", Font.getDefault());
  private final StyleableObjectProperty<Font> nameFont =
      new SimpleStyleableObjectProperty<>(NAME_FONT, this, "nameFont", Font.getDefault());
  private final ObjectProperty<GanttData> data =
      new SimpleObjectProperty<>(this, "data", GanttData.EMPTY);
  private final IntegerProperty tick = new SimpleIntegerProperty(this, "tick");
  private final DoubleProperty displayedTime =
      new SimpleDoubleProperty(this, "displayedTime", Double.POSITIVE_INFINITY);
  private final BooleanProperty inTicks = new SimpleBooleanProperty(this, "inTicks");
  private final IntegerProperty selectedRow =
      new SimpleIntegerProperty(this, "selectedRow", NO_ROW);
  private final ObjectProperty<Consumer<GanttPlace>> onSeek =
      new SimpleObjectProperty<>(this, "onSeek", _ -> {});
  private final ObjectProperty<Consumer<GanttPlace>> onPick =
      new SimpleObjectProperty<>(this, "onPick", _ -> {});
  private final ObjectProperty<IntConsumer> onToggle =
      new SimpleObjectProperty<>(this, "onToggle", _ -> {});
  private final ObjectProperty<Function<GanttPlace, String>> describe =
      new SimpleObjectProperty<>(this, "describe", _ -> "");
  private final ObjectProperty<@Nullable GanttRange> range =
      new SimpleObjectProperty<>(this, "range");
  private final ObjectProperty<Function<GanttRange, String>> describeRange =
      new SimpleObjectProperty<>(this, "describeRange", _ -> "");
  private final ObjectProperty<@Nullable GanttPlace> hovered =
      new SimpleObjectProperty<>(this, "hovered");
  private final ObjectProperty<List<GanttArrow>> arrows =
      new SimpleObjectProperty<>(this, "arrows", List.of());
  private final IntegerProperty markedTick = new SimpleIntegerProperty(this, "markedTick");
  private final StringProperty markedText = new SimpleStringProperty(this, "markedText", "");
  private final StringProperty nowText = new SimpleStringProperty(this, "nowText", "now");
  private final StringProperty secondsText = new SimpleStringProperty(this, "secondsText", "%s s");
  private final StringProperty tickText = new SimpleStringProperty(this, "tickText", "%s");
  private final ReadOnlyBooleanWrapper fitting = new ReadOnlyBooleanWrapper(this, "fitting", true);
  private GanttScale scale = GanttScale.fit(GanttData.EMPTY, false, 1);

  public GanttChart() {
    getStyleClass().add(STYLE_CLASS);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    data.subscribe(this::fit);
    inTicks.subscribe(this::fit);
    font.subscribe(this::requestLayout);
    nameFont.subscribe(this::requestLayout);
  }

  /// The scale for an axis of that width; a chart that fits goes on fitting.
  GanttScale scale(double width) {
    if (fitting.get()) {
      scale = GanttScale.fit(data.get(), inTicks.get(), width);
    } else if (scale.width() != width) {
      scale =
          new GanttScale(scale.data(), scale.inTicks(), scale.from(), scale.pixels(), width)
              .panned(0);
    }
    return scale;
  }

  void setScale(GanttScale wanted) {
    scale = wanted;
    fitting.set(wanted.isFit());
    requestLayout();
  }

  /// Shows everything from start to end.
  public void fit() {
    fitting.set(true);
    requestLayout();
  }

  public void zoomIn() {
    setScale(scale.zoomed(ZOOM_STEP, zoomCentre()));
  }

  public void zoomOut() {
    setScale(scale.zoomed(1 / ZOOM_STEP, zoomCentre()));
  }

  private double zoomCentre() {
    double playhead = scale.playhead(tick.get(), displayedTime.get());
    return playhead >= 0 && playhead <= scale.width() ? playhead : scale.width() / 2;
  }

  /// Scrolls sideways by a share of the visible width.
  public void pan(double share) {
    setScale(scale.panned(share * scale.width()));
  }

  /// Whether all of the axis is visible.
  public ReadOnlyBooleanProperty fittingProperty() {
    return fitting.getReadOnlyProperty();
  }

  public ObjectProperty<GanttData> dataProperty() {
    return data;
  }

  /// The playhead: the last tick that has happened.
  public IntegerProperty tickProperty() {
    return tick;
  }

  /// Where the playhead is on its way to the end of its tick, or on to the next, in nanoseconds;
  /// infinite for the end of its tick.
  public DoubleProperty displayedTimeProperty() {
    return displayedTime;
  }

  /// Whether the axis counts ticks rather than seconds.
  public BooleanProperty inTicksProperty() {
    return inTicks;
  }

  /// The row that stands out; [#NO_ROW] for none.
  public IntegerProperty selectedRowProperty() {
    return selectedRow;
  }

  /// Hears where the pointer wants the playhead.
  public ObjectProperty<Consumer<GanttPlace>> onSeekProperty() {
    return onSeek;
  }

  /// Hears where the pointer is pressed on a row, before the playhead moves there.
  public ObjectProperty<Consumer<GanttPlace>> onPickProperty() {
    return onPick;
  }

  /// Hears whose rows below are to be hidden, or shown: that of the triangle that is clicked, or
  /// the selected one's, by the key C.
  public ObjectProperty<IntConsumer> onToggleProperty() {
    return onToggle;
  }

  /// Shows data whose rows alone are others: the axis stays as it is.
  public void rearrange(GanttData arranged) {
    GanttScale kept = scale;
    boolean fits = fitting.get();
    data.set(arranged);
    if (!fits) {
      setScale(new GanttScale(arranged, kept.inTicks(), kept.from(), kept.pixels(), kept.width()));
    }
  }

  /// The text of the tooltip for a place; empty for no tooltip.
  public ObjectProperty<Function<GanttPlace, String>> describeProperty() {
    return describe;
  }

  /// The part that is looked at closely; null for none. Dragging with Shift sets it, M at the
  /// playhead begins and ends it.
  public ObjectProperty<@Nullable GanttRange> rangeProperty() {
    return range;
  }

  /// The figures of a part, in a few short lines.
  public ObjectProperty<Function<GanttRange, String>> describeRangeProperty() {
    return describeRange;
  }

  /// Where the pointer is over the rows; null if it is not.
  public ObjectProperty<@Nullable GanttPlace> hoveredProperty() {
    return hovered;
  }

  /// What caused what, of what is pointed at or selected.
  public ObjectProperty<List<GanttArrow>> arrowsProperty() {
    return arrows;
  }

  /// A tick that stands out; 0 for none.
  public IntegerProperty markedTickProperty() {
    return markedTick;
  }

  /// What is written at the tick that stands out.
  public StringProperty markedTextProperty() {
    return markedText;
  }

  /// The word at the playhead.
  public StringProperty nowTextProperty() {
    return nowText;
  }

  public void setNowText(String text) {
    nowText.set(text);
  }

  public String getNowText() {
    return nowText.get();
  }

  /// The text of the axis where it counts seconds, with `%s` for the number.
  public StringProperty secondsTextProperty() {
    return secondsText;
  }

  public void setSecondsText(String text) {
    secondsText.set(text);
  }

  public String getSecondsText() {
    return secondsText.get();
  }

  /// The text of the axis where it counts ticks, with `%s` for the number.
  public StringProperty tickTextProperty() {
    return tickText;
  }

  public void setTickText(String text) {
    tickText.set(text);
  }

  public String getTickText() {
    return tickText.get();
  }

  /// The font of the axis; all sizes follow its size. In style sheets `-fx-font`.
  public ObjectProperty<Font> fontProperty() {
    return font;
  }

  /// The font of the names. In style sheets `-gantt-name-font`.
  public ObjectProperty<Font> nameFontProperty() {
    return nameFont;
  }

  StyleableObjectProperty<Color> colourProperty(GanttColour colour) {
    return Objects.requireNonNull(colours.get(colour));
  }

  Color colour(GanttColour colour) {
    return colourProperty(colour).get();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new GanttChartSkin(this);
  }

  /// What style sheets can set: the colours, and the font.
  public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
    return CSS;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
    return CSS;
  }

  private static final class FontProperty extends FontCssMetaData<GanttChart> {
    private final Function<GanttChart, StyleableObjectProperty<Font>> property;

    FontProperty(String name, Function<GanttChart, StyleableObjectProperty<Font>> property) {
      super(name, Font.getDefault());
      this.property = property;
    }

    @Override
    public boolean isSettable(GanttChart chart) {
      return !property.apply(chart).isBound();
    }

    @Override
    public StyleableProperty<Font> getStyleableProperty(GanttChart chart) {
      return property.apply(chart);
    }
  }
}
