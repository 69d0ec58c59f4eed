package dev.simmer.chart;

import dev.simmer.recording.Recording;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Draws the Gantt chart of a recording into a file, without a window.
public final class ChartFile {
  private static final double IMAGE_SCALE = 2;
  private static final double MOST_PIXELS = 60e6;

  /// What a chart can be written as, which the ending of the file's name says.
  public enum Format {
    SVG,
    PNG;

    /// The format of a file; empty if its name says none.
    public static Optional<Format> of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      return Stream.of(values())
          .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }

  private ChartFile() {}

  /// Writes the chart of a recording.
  ///
  /// @param title what stands above it
  /// @throws IOException if the file cannot be written, or there are no fonts to draw an image with
  public static void write(
      Recording recording, String title, boolean dark, Format format, Path file)
      throws IOException {
    Palette palette = dark ? Palette.DARK : Palette.LIGHT;
    switch (format) {
      case SVG -> Files.writeString(file, svg(recording, title, palette), StandardCharsets.UTF_8);
      case PNG -> {
        BufferedImage image = image(recording, title, palette);
        try (OutputStream out = Files.newOutputStream(file)) {
          ImageIO.write(image, "png", out);
        }
      }
    }
  }

  static String svg(Recording recording, String title, Palette palette) {
    String summary = title + ": " + GanttDrawing.summary(recording);
    SvgPen pen = new SvgPen(GanttDrawing.WIDTH, GanttDrawing.height(recording), summary);
    new GanttDrawing(recording, title, palette, pen).draw();
    return pen.finished();
  }

  private static BufferedImage image(Recording recording, String title, Palette palette)
      throws IOException {
    double height = GanttDrawing.height(recording);
    double scale =
        GanttDrawing.WIDTH * height * IMAGE_SCALE * IMAGE_SCALE > MOST_PIXELS ? 1 : IMAGE_SCALE;
    try {
      ImagePen pen = new ImagePen(GanttDrawing.WIDTH, height, scale);
      new GanttDrawing(recording, title, palette, pen).draw();
      return pen.finished();
    } catch (InternalError | LinkageError e) {
      throw new IOException("no fonts (fontconfig) to draw with; an .svg needs none", e);
    }
  }
}
