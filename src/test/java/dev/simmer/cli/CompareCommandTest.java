package dev.simmer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.simulation.Simulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `simmer compare` prints.
class CompareCommandTest {
  private static final String BREAKFAST = "assets/recipes/breakfast.py";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void breakfastIsFasterWhenNobodyWaitsBesideThePot() {
    assertEquals(0, compare(BREAKFAST));
    assertEquals(
        "5.0 s against 3.0 s: asyncio is 1.67 x as fast as one-by-one", lines().getFirst());
    assertEquals(List.of("5.0 s", "3.0 s"), values("finished after"));
    assertEquals(List.of("5.0 s", "0.0 s"), values("burner kept by waiting pots"));
    assertEquals(List.of("0.0 s", "3.0 s"), values("burner free"));
    assertEquals(List.of("0.89", "1.00"), values("fairness (Jain)"));
  }

  @Test
  void itSaysWhereTheRunsPartAndWhy() {
    compare(BREAKFAST);
    assertEquals("They part at tick 3, at 0.0 s:", lines().get(1));
    assertTrue(lines().get(2).startsWith("  one-by-one  "), lines().get(2));
    assertTrue(lines().get(2).contains("coffee"), lines().get(2));
    assertTrue(lines().get(3).startsWith("  asyncio     toast is next."), lines().get(3));
  }

  @Test
  void eachPotHasItsFiguresWithTheirMeanMaximumAndFairness() {
    compare(BREAKFAST);
    int section = lines().indexOf("done after");
    List<String> rows = lines().subList(section + 1, section + 7);
    assertEquals(
        List.of(
            "main 5.0 s 3.0 s",
            "coffee 3.0 s 3.0 s",
            "toast 5.0 s 2.0 s",
            "mean 4.333 s 2.667 s",
            "maximum 5.0 s 3.0 s",
            "fairness (Jain) 0.95 0.97"),
        rows.stream().map(row -> row.strip().replaceAll(" +", " ")).toList());
  }

  @Test
  void optionsAfterACommaBelongToTheSchedulerBefore() {
    assertEquals(
        0, compare("--schedulers=asyncio,round-robin:slice=0.5,burners=2,lifo", BREAKFAST));
    assertEquals(3, values("finished after").size());
    assertTrue(text(out).contains("  round-robin:slice=0.5,burners=2  "), text(out));
  }

  @Test
  void aColumnIsHeadedWithWhatWasTyped() {
    assertEquals(0, compare("--schedulers=go:burners=2,slice=0.5, go:seed=1", BREAKFAST));
    assertTrue(text(out).contains("  go:burners=2,slice=0.5   go:seed=1\n"), text(out));
  }

  @Test
  void runsThatDoTheSameNeverPart() {
    assertEquals(0, compare("--schedulers=asyncio,asyncio", BREAKFAST));
    assertEquals("3.0 s against 3.0 s", lines().getFirst());
    assertEquals("They never part.", lines().get(1));
  }

  @Test
  void manyTasksAreOnlySummedUnlessAllAreAskedFor() throws IOException {
    String many =
        """
        import asyncio

        async def pot():
            await asyncio.sleep(1)

        async def main():
            await asyncio.gather(*(pot() for i in range(20)))

        asyncio.run(main())
        """;
    String file = write(many);
    assertEquals(0, compare(file));
    assertFalse(text(out).contains("pot 20"), text(out));
    assertTrue(text(out).contains("There are 21 tasks."), text(out));
    out.reset();
    assertEquals(0, compare("--all-tasks", file));
    assertTrue(text(out).contains("pot 20"), text(out));
  }

  @Test
  void aProgramThatFailsIsComparedUpToThere() throws IOException {
    String file =
        write(
            """
            import asyncio
            async def main():
                await asyncio.gather(asyncio.sleep(2), asyncio.sleep(2))
                assert asyncio.get_running_loop().time() < 3, "cold"
            asyncio.run(main())
            """);
    assertEquals(1, compare("--schedulers=asyncio,one-by-one", file));
    assertEquals(
        "2.0 s against 4.0 s, but not all ended well, and none counts as faster",
        lines().getFirst());
    assertEquals(
        "simmer: under one-by-one the program did not end well:"
            + " AssertionError('cold') at line 4\n",
        text(err));
  }

  @Test
  void fewerThanTwoOrMoreThanFourAreRefused() {
    assertEquals(2, compare("--schedulers=asyncio", BREAKFAST));
    assertEquals(2, compare("--schedulers=lifo,lifo,lifo,lifo,lifo", BREAKFAST));
    assertTrue(text(err).contains("from 2 to 4 schedulers are needed, not 5"), text(err));
  }

  @Test
  void aSchedulerThatIsNotThereIsRefused() {
    assertEquals(2, compare("--schedulers=asyncio,fastest", BREAKFAST));
    assertTrue(text(err).contains("there is no scheduler \"fastest\""), text(err));
    assertEquals("", text(out));
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertEquals(2, compare(folder.resolve("none.py").toString()));
    assertTrue(text(err).contains("none.py"), text(err));
  }

  private String write(String program) throws IOException {
    return Files.writeString(folder.resolve("many.py"), program).toString();
  }

  private List<String> lines() {
    return text(out).lines().toList();
  }

  /// The values of the first row of a name.
  private List<String> values(String name) {
    String row = lines().stream().filter(l -> l.startsWith(name + " ")).findFirst().orElseThrow();
    return List.of(row.substring(name.length()).strip().split(" {2,}"));
  }

  private int compare(String... arguments) {
    String[] words = new String[arguments.length + 1];
    words[0] = "compare";
    System.arraycopy(arguments, 0, words, 1, arguments.length);
    return new Cli(new Simulation()::run, _ -> 0, Catalogue::builtIn, "1", out, err).execute(words);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
