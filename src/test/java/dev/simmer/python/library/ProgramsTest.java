package dev.simmer.python.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.loop.LoopContext;
import dev.simmer.python.compile.Compiler;
import dev.simmer.python.runtime.Bounds;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.standard.StandardLibrary;
import dev.simmer.python.syntax.Parser;
import dev.simmer.python.syntax.SyntaxException;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.trace.LoopEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs that print, and what CPython 3.11.7 printed (`python3 expectations.py` writes it anew).
class ProgramsTest {
  private static final Path PROGRAMS =
      Path.of("src/test/resources/dev/simmer/python/library/programs");

  static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void printsWhatCPythonPrints(Path program) throws Exception {
    String name = program.getFileName().toString();
    Path expected = program.resolveSibling(name.replace(".py", ".txt"));
    String source = Files.readString(program);
    assertEquals(Files.readString(expected), printed(source, Interpreter.HOT));
    assertEquals(Files.readString(expected), printed(source, 1), "all of it translated");
  }

  private static String printed(String program, int hot) throws SyntaxException {
    StringBuilder output = new StringBuilder();
    Interpreter py =
        new Interpreter(
            new StandardLibrary(),
            python ->
                new LoopContext(
                    python, AsyncioScheduler::new, event -> collect(event, output), 10_000),
            new Bounds(100_000_000L, 1L << 30, 500, 1L << 24),
            () -> false,
            () -> 0,
            hot);
    py.run(Compiler.compile(Parser.parse(program)), "program.py", program);
    return output.toString();
  }

  private static void collect(LoopEvent event, StringBuilder output) {
    if (event instanceof LoopEvent.Printed text) {
      output.append(text.text());
    }
  }
}
