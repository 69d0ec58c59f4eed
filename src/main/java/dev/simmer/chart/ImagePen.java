package dev.simmer.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// Paints shapes into an image.
final class ImagePen implements Pen {
  private final Font plain = font("Regular");
  private final Font strong = font("SemiBold");
  private final BufferedImage image;
  private final Graphics2D graphics;

  /// @param scale how many pixels of the image a pixel of the drawing takes
  ImagePen(double width, double height, double scale) {
    image =
        new BufferedImage(
            (int) Math.ceil(width * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.scale(scale, scale);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private static Font font(String weight) {
    String file = "/dev/simmer/assets/fonts/inter/Inter-" + weight + ".otf";
    try (InputStream in = ImagePen.class.getResourceAsStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, file));
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }

  /// All of it.
  BufferedImage finished() {
    graphics.dispose();
    return image;
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
    graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
    graphics.setColor(Color.decode(colour));
    graphics.fill(new RoundRectangle2D.Double(x, y, width, height, 2 * round, 2 * round));
    graphics.setComposite(AlphaComposite.SrcOver);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, double thickness, String colour) {
    graphics.setColor(Color.decode(colour));
    graphics.setStroke(new BasicStroke((float) thickness));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void disc(double x, double y, double radius, String colour) {
    graphics.setColor(Color.decode(colour));
    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void text(
      double x, double y, String text, double size, boolean bold, String colour, String tip) {
    graphics.setColor(Color.decode(colour));
    graphics.setFont((bold ? strong : plain).deriveFont((float) size));
    graphics.drawString(text, (float) x, (float) y);
  }
}
