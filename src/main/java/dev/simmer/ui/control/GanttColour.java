package dev.simmer.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;

/// The colours of a Gantt chart, as properties for style sheets, such as `-gantt-cooking`.
final class GanttColour extends CssMetaData<GanttChart, Color> {
  static final GanttColour COOKING = of("cooking", "#D9541E");
  static final GanttColour READY = of("ready", "#F0B429");
  static final GanttColour WAITING = of("waiting", "#4AA3D8");
  static final GanttColour BLOCKING = of("blocking", "#B03A5B");
  static final GanttColour DONE = of("done", "#1E9E77");
  static final GanttColour FAILED = of("failed", "#5A2A27");
  static final GanttColour CANCELLED = of("cancelled", "#8A8580");
  static final GanttColour CARD = of("card", "#FFFFFF");
  static final GanttColour GRID = of("grid", "#E4DACE");
  static final GanttColour INK = of("ink", "#2B2622");
  static final GanttColour SOFT = of("ink-soft", "#7A6F66");
  static final GanttColour SELECTION = of("selection", "#D9541E1F");
  static final List<GanttColour> POTS = pots();

  private GanttColour(String name, String fallback) {
    super("-gantt-" + name, StyleConverter.getColorConverter(), Color.web(fallback));
  }

  private static GanttColour of(String name, String fallback) {
    return new GanttColour(name, fallback);
  }

  private static List<GanttColour> pots() {
    List<GanttColour> pots = new ArrayList<>();
    for (int i = 0; i < Pot.COLOURS; i++) {
      pots.add(of("pot-" + i, "#8D5B3F"));
    }
    return List.copyOf(pots);
  }

  static List<GanttColour> all() {
    List<GanttColour> all =
        new ArrayList<>(
            List.of(
                COOKING, READY, WAITING, BLOCKING, DONE, FAILED, CANCELLED, CARD, GRID, INK, SOFT,
                SELECTION));
    all.addAll(POTS);
    return List.copyOf(all);
  }

  static GanttColour of(GanttState state) {
    return switch (state) {
      case COOKING -> COOKING;
      case READY -> READY;
      case WAITING -> WAITING;
      case BLOCKING, KEEPING -> BLOCKING;
      case DONE -> DONE;
      case FAILED -> FAILED;
      case CANCELLED -> CANCELLED;
    };
  }

  /// A property of each colour for one chart, which is repainted when one changes.
  static Map<GanttColour, StyleableObjectProperty<Color>> propertiesOf(GanttChart chart) {
    return all().stream()
        .collect(Collectors.toUnmodifiableMap(Function.identity(), c -> c.property(chart)));
  }

  private StyleableObjectProperty<Color> property(GanttChart chart) {
    StyleableObjectProperty<Color> property =
        new SimpleStyleableObjectProperty<>(this, chart, getProperty(), getInitialValue(chart));
    property.addListener(_ -> chart.requestLayout());
    return property;
  }

  @Override
  public boolean isSettable(GanttChart chart) {
    return !chart.colourProperty(this).isBound();
  }

  @Override
  public StyleableProperty<Color> getStyleableProperty(GanttChart chart) {
    return chart.colourProperty(this);
  }
}
