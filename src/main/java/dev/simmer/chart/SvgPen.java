package dev.simmer.chart;

import java.util.Locale;

/// Writes shapes as SVG.
final class SvgPen implements Pen {
  private final StringBuilder svg = new StringBuilder();

  /// @param summary what the picture shows, for who cannot see it
  SvgPen(double width, double height, String summary) {
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" role="img" \
        font-family="Inter, Helvetica, Arial, sans-serif">
        <title>%3$s</title>
        """
            .formatted(number(width), number(height), escaped(summary)));
  }

  /// All of it.
  String finished() {
    return svg + "</svg>\n";
  }

  @Override
  public void box(
      double x,
      double y,
      double width,
      double height,
      double round,
      String colour,
      double opacity) {
    String pale = opacity == 1 ? "" : " fill-opacity=\"%s\"".formatted(number(opacity));
    svg.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\"%s/>\n"
            .formatted(
                number(x), number(y), number(width), number(height), number(round), colour, pale));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, double thickness, String colour) {
    svg.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>\n"
            .formatted(number(x1), number(y1), number(x2), number(y2), colour, number(thickness)));
  }

  @Override
  public void disc(double x, double y, double radius, String colour) {
    svg.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>\n"
            .formatted(number(x), number(y), number(radius), colour));
  }

  @Override
  public void text(
      double x, double y, String text, double size, boolean bold, String colour, String tip) {
    String weight = bold ? " font-weight=\"600\"" : "";
    String title = tip.isEmpty() || tip.equals(text) ? "" : "<title>" + escaped(tip) + "</title>";
    svg.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s%s</text>\n"
            .formatted(number(x), number(y), number(size), weight, colour, title, escaped(text)));
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "");
  }

  /// What XML does not allow at all becomes a question mark.
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isAllowed(c) ? c : '?');
              }
            });
    return safe.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t' || (c >= ' ' && c < 0xD800) || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
  }
}
