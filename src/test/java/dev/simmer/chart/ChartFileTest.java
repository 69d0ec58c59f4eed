package dev.simmer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.chart.ChartFile.Format;
import dev.simmer.recording.Recorder;
import dev.simmer.recording.Recording;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeFile;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartFileTest {
  private static final long TENTH = 100_000_000;
  private static final Path BREAKFAST = Path.of("assets/recipes/breakfast.py");

  @TempDir private Path folder;

  @Test
  void eachPotHasARowWithWhatItDidWhen() throws Exception {
    Document svg = parsed(ChartFile.svg(breakfast("asyncio"), "breakfast", Palette.LIGHT));
    assertEquals("breakfast: 3 pots, 3.0 s", title(svg));
    List<Element> texts = elements(svg, "text");
    List<String> words = texts.stream().map(Element::getTextContent).toList();
    assertTrue(words.containsAll(List.of("main", "coffee", "toast", "0.0 s", "3.0 s")), "" + words);
    assertTrue(words.containsAll(List.of("ready", "cooking", "waiting", "done")), "" + words);
    assertEquals(List.of(982.0, 982.0, 654.67), widths(svg, "#4AA3D8"));
  }

  @Test
  void whoKeepsTheBurnerIsSeen() throws Exception {
    Document svg = parsed(ChartFile.svg(breakfast("one-by-one"), "breakfast", Palette.LIGHT));
    assertEquals(List.of(589.2, 392.8, 589.2, 392.8), widths(svg, "#B03A5B"));
  }

  @Test
  void whoseTimerHasRungStandsInLineFromThenOn() throws Exception {
    String program =
        """
        import asyncio, time

        async def sleeper():
            await asyncio.sleep(1)

        async def main():
            task = asyncio.create_task(sleeper())
            await asyncio.sleep(0)
            time.sleep(4)

        asyncio.run(main())
        """;
    Recording recording = run(new Recipe("rude.py", null, program), "asyncio");
    Document svg = parsed(ChartFile.svg(recording, "rude", Palette.LIGHT));
    assertEquals(List.of(245.5), widths(svg, "#4AA3D8"));
    assertEquals(List.of(736.5), widths(svg, "#F0B429"));
  }

  @Test
  void burnersAreAboveThePotsAndShowWhoCooks() throws Exception {
    String program =
        """
        import asyncio

        async def compute(rounds):
            for i in range(rounds):
                pass

        async def main():
            await asyncio.gather(compute(9), compute(4))

        asyncio.run(main())
        """;
    Recipe recipe = new Recipe("cpu.py", null, program);
    Document one = parsed(ChartFile.svg(run(recipe, "asyncio", TENTH), "cpu", Palette.LIGHT));
    assertEquals(List.of("burner", "main", "compute", "compute 2"), names(one));
    Document two = parsed(ChartFile.svg(run(recipe, "go", TENTH), "cpu", Palette.LIGHT));
    assertEquals(List.of("burner 1", "burner 2", "main", "compute", "compute 2"), names(two));
    for (String pot : Palette.LIGHT.pots().subList(0, 3)) {
      assertTrue(elements(one, "rect").stream().anyMatch(r -> isCooked(r, pot)), pot);
    }
  }

  /// Whether it is a bar on the burner's row in the colour of a pot.
  private static boolean isCooked(Element rect, String pot) {
    return rect.getAttribute("fill").equals(pot)
        && Double.parseDouble(rect.getAttribute("x")) > 170
        && Double.parseDouble(rect.getAttribute("y")) < 92 + 34;
  }

  /// The names of the rows, from above.
  private static List<String> names(Document svg) {
    return elements(svg, "text").stream()
        .filter(text -> Double.parseDouble(text.getAttribute("y")) > 92)
        .map(text -> text.getChildNodes().item(text.getChildNodes().getLength() - 1))
        .map(Node::getTextContent)
        .toList();
  }

  @Test
  void theColoursAreThoseOfTheWindow() throws IOException {
    String styles = Files.readString(Path.of("assets/styles/simmer.css"));
    String dark = styles + Files.readString(Path.of("assets/styles/simmer-dark.css"));
    assertEquals(Palette.LIGHT.pots(), pots(styles));
    assertEquals(Palette.DARK.pots(), pots(dark));
  }

  private static List<String> pots(String styles) {
    SortedMap<String, String> colours = new TreeMap<>();
    Pattern.compile("-simmer-pot-(\\d): (#\\w+);")
        .matcher(styles)
        .results()
        .forEach(found -> colours.put(found.group(1), found.group(2)));
    return List.copyOf(colours.values());
  }

  @Test
  void theSameRunIsTheSamePicture() throws Exception {
    assertEquals(
        ChartFile.svg(breakfast("asyncio"), "a", Palette.LIGHT),
        ChartFile.svg(breakfast("asyncio"), "a", Palette.LIGHT));
    assertNotEquals(
        ChartFile.svg(breakfast("asyncio"), "a", Palette.LIGHT),
        ChartFile.svg(breakfast("asyncio"), "a", Palette.DARK));
  }

  @Test
  void namesMayHaveAnyCharacters() throws Exception {
    String program =
        """
        import asyncio

        async def pot():
            await asyncio.sleep(1)

        async def main():
            await asyncio.wait([asyncio.create_task(pot(), name='<a & "b">' + chr(0) + chr(0xd800))])

        asyncio.run(main())
        """;
    Document svg =
        parsed(
            ChartFile.svg(
                run(new Recipe("names.py", null, program), "asyncio"), "<&>", Palette.LIGHT));
    assertTrue(title(svg).startsWith("<&>: "));
  }

  @Test
  void anImageHasAllTheColours() throws Exception {
    Path file = folder.resolve("chart.png");
    ChartFile.write(breakfast("asyncio"), "breakfast", false, Format.PNG, file);
    BufferedImage image = ImageIO.read(file.toFile());
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y) & 0xFFFFFF);
      }
    }
    assertEquals(2400, image.getWidth());
    assertTrue(colours.containsAll(Set.of(0xFFFFFF, 0xD9541E, 0x1E9E77, 0x4AA3D8)));
  }

  @Test
  void aThousandPotsFitIntoOnePicture() throws Exception {
    String program =
        """
        import asyncio

        async def pot():
            await asyncio.sleep(1)

        async def main():
            await asyncio.gather(*(pot() for _ in range(3000)))

        asyncio.run(main())
        """;
    Path file = folder.resolve("chart.svg");
    Recording recording = run(new Recipe("many.py", null, program), "asyncio");
    ChartFile.write(recording, "many", true, Format.SVG, file);
    Document svg = parsed(Files.readString(file));
    double height = Double.parseDouble(svg.getDocumentElement().getAttribute("height"));
    assertTrue(height < 16_100, "" + height);
  }

  @Test
  void theEndingOfTheNameSaysTheFormat() {
    assertEquals(Optional.of(Format.SVG), Format.of(Path.of("a.SVG")));
    assertEquals(Optional.of(Format.PNG), Format.of(Path.of("b/a.png")));
    assertEquals(Optional.empty(), Format.of(Path.of("png")));
  }

  private static Recording breakfast(String scheduler) throws Exception {
    return run(RecipeFile.read(BREAKFAST), scheduler);
  }

  private static Recording run(Recipe recipe, String scheduler) throws Exception {
    return run(recipe, scheduler, 0);
  }

  private static Recording run(Recipe recipe, String scheduler, long lineCost) throws Exception {
    Recorder recorder = new Recorder();
    Settings settings =
        new Settings(Catalogue.builtIn().plan(scheduler), Limits.DEFAULT).withLineCost(lineCost);
    new Simulation().run(recipe, settings, recorder, () -> false);
    return recorder.recording();
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static String title(Document svg) {
    return elements(svg, "title").getFirst().getTextContent();
  }

  /// How wide the bars of a colour are, without the legend.
  private static List<Double> widths(Document svg, String colour) {
    return elements(svg, "rect").stream()
        .filter(rect -> rect.getAttribute("fill").equals(colour))
        .map(rect -> Double.valueOf(rect.getAttribute("width")))
        .filter(width -> width > 13)
        .toList();
  }

  private static List<Element> elements(Document svg, String name) {
    NodeList found = svg.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
