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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private int simmer() {
    Cli cli = new Cli(new Simulation()::run, _ -> 0, Catalogue::builtIn, "1", out, err);
    return cli.execute("trace", file().toString());
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
