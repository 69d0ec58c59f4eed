package dev.simmer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.simulation.RecipeFile;
import dev.simmer.simulation.Simulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of programs that cannot be read, cannot be run, or never end.
class BadInputTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aLoopWithoutEndIsCutOff() throws IOException {
    assertEquals(1, trace("while True:\n    pass\n"));
    assertTrue(text(out).contains("\"ev\": \"limit\""), text(out));
    assertTrue(text(err).startsWith("simmer: stopped at line "), text(err));
  }

  @Test
  void aListWithoutEndIsCutOff() throws IOException {
    assertEquals(1, trace("x = []\nwhile True: x.append([1])\n"));
    assertTrue(text(out).contains("\"ev\": \"limit\""), text(out));
    assertTrue(
        text(err).startsWith("simmer: stopped at line 2, where values take more than "), text(err));
  }

  @Test
  void growingTextIsCutOffAtItsLine() throws IOException {
    assertEquals(1, trace("x = 'a'\nwhile True:\n    x = x + x\n"));
    assertTrue(
        text(err).startsWith("simmer: stopped at line 3, where values take more than "), text(err));
  }

  @Test
  void anExceptionThatTellsOfItselfForEverIsCutOff() throws IOException {
    String endless =
        "class E(Exception):\n    def __repr__(self):\n        while True: pass\n\nraise E\n";
    assertEquals(1, trace(endless));
    assertTrue(text(err).startsWith("simmer: stopped at line 3 after "), text(err));
  }

  @Test
  void recursionWithoutEndRaises() throws IOException {
    assertEquals(1, trace("def f(n):\n    return f(n + 1)\n\nf(0)\n"));
    assertEquals(
        "{\"t\": 0.0, \"ev\": \"crash\","
            + " \"value\": \"RecursionError('maximum recursion depth exceeded')\"}\n",
        text(out));
    assertTrue(text(err).contains("[Previous line repeated 996 more times]"), text(err));
  }

  @Test
  void aDeadlockIsTold() throws IOException {
    assertEquals(
        1,
        trace(
            """
            import asyncio
            async def main():
                await asyncio.Event().wait()
            asyncio.run(main())
            """));
    assertTrue(text(out).endsWith("{\"t\": 0.0, \"ev\": \"deadlock\"}\n"), text(out));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--stdout", "--turns=100"})
  void aDeadlockSaysWhoWaitsForWhatAndWhere(String option) throws IOException {
    Files.writeString(
        file(),
        """
        import asyncio

        async def guest(door):
            await door.wait()

        async def host(waiter):
            await waiter

        async def lost():
            await asyncio.Future()

        async def main():
            door = asyncio.Event()
            waiter = asyncio.create_task(guest(door), name="Anna")
            asyncio.get_running_loop().create_task(lost())
            await asyncio.gather(asyncio.sleep(1), host(waiter))

        asyncio.run(main())
        """);
    assertEquals(1, simmer(option));
    assertEquals(
        """
        simmer: the program hangs here for good: nothing is ready, and no timer is set
          Task-1 (main) waits for gather at line 16
          Anna (guest) waits for Event.wait at line 4
          Task-3 (lost) waits for future at line 10
          Task-5 (host) waits for Anna at line 7
        """,
        text(err));
  }

  @Test
  void onlyTheFirstOfManyInADeadlockAreNamed() throws IOException {
    Files.writeString(
        file(),
        """
        import asyncio
        async def main():
            door = asyncio.Event()
            await asyncio.gather(*[door.wait() for _ in range(1_200)])
        asyncio.run(main())
        """);
    assertEquals(1, simmer("--stdout"));
    List<String> lines = text(err).lines().toList();
    assertEquals(12, lines.size());
    assertEquals("  Task-2 (Event.wait) waits for Event.wait", lines.get(2));
    assertEquals("  and 1,191 more", lines.getLast());
  }

  @Test
  void anExceptionEndsInATraceback() throws IOException {
    assertEquals(1, trace("print('tea')\n{}['milk']\n"));
    assertEquals(
        """
        Traceback (most recent call last):
          File "%s", line 2, in <module>
            {}['milk']
        KeyError: 'milk'
        """
            .formatted(file()),
        text(err).replaceAll(" *[~^]+\n", ""));
  }

  @Test
  void aSyntaxErrorIsShownAtItsPlace() throws IOException {
    assertEquals(2, trace("x = 1\nif x\n    pass\n"));
    assertEquals(file() + ":2:5: expected ':'\nif x\n    ^\n", text(err));
    assertEquals("", text(out));
  }

  @Test
  void whatIsNoTextOrTooLargeIsRefused() throws IOException {
    Files.write(file(), new byte[] {'x', (byte) 0xff, '\n'});
    assertEquals(2, simmer());
    Files.write(file(), new byte[RecipeFile.LARGEST + 1]);
    assertEquals(2, simmer());
    assertEquals(2, text(err).lines().filter(line -> line.startsWith(file() + ": ")).count());
    assertEquals("", text(out));
  }

  private int trace(String program) throws IOException {
    Files.writeString(file(), program);
    return simmer();
  }

  private Path file() {
    return folder.resolve("bad.py");
  }

  private int simmer(String... options) {
    Cli cli = new Cli(new Simulation()::run, _ -> 0, Catalogue::builtIn, "1", out, err);
    List<String> words = new ArrayList<>(List.of("trace", file().toString()));
    words.addAll(List.of(options));
    return cli.execute(words.toArray(String[]::new));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
