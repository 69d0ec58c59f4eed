package dev.simmer.python.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.loop.LoopContext;
import dev.simmer.python.compile.Compiler;
import dev.simmer.python.runtime.Bounds;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.syntax.Parser;
import dev.simmer.python.syntax.SyntaxException;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.trace.LoopEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// That all modules can be imported, and how packages of modules are.
class StandardLibraryTest {
  static Set<String> modules() {
    return new StandardLibrary().moduleNames();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyModuleCanBeImported(String name) throws SyntaxException {
    if (name.equals("__future__")) {
      return;
    }
    assertEquals(name + "\n", printed("import %s as m\nprint(m.__name__)".formatted(name)));
  }

  @Test
  void privateModulesAreNotOffered() {
    assertFalse(modules().stream().anyMatch(n -> n.startsWith("_") && !n.equals("__future__")));
  }

  @Test
  void aMissingModuleIsNamed() throws SyntaxException {
    String program =
        """
        for name in "soup", "math.soup":
            try:
                if name == "soup":
                    import soup
                else:
                    import math.soup
            except ModuleNotFoundError as error:
                print(error, error.name)
        try:
            from math import soup
        except ImportError as error:
            print(str(error)[:39], error.name)
        """;
    assertEquals(
        """
        No module named 'soup' soup
        No module named 'math.soup'; 'math' is not a package math.soup
        cannot import name 'soup' from 'math' ( math
        """,
        printed(program));
  }

  @Test
  void whatThreadingDoesNotHaveSaysWhatToWrite() throws SyntaxException {
    String program =
        """
        import threading
        for make in threading.Thread, threading.Timer, threading.Barrier:
            try:
                make(2, print)
            except NotImplementedError as error:
                print(error)
        print(threading.ThreadError, issubclass(threading.BrokenBarrierError, RuntimeError))
        """;
    assertEquals(
        """
        threading.Thread is not known here: a function runs on a thread by \
        'await asyncio.to_thread(function, ...)'
        threading.Timer is not known here: 'loop.call_later(seconds, function)' runs it later
        threading.Barrier is not known here: tasks meet at an asyncio.Barrier
        <class 'RuntimeError'> True
        """,
        printed(program));
  }

  @Test
  void packagesHaveTheirModules() throws SyntaxException {
    String program =
        """
        import asyncio, collections, json, os
        print(collections.abc.Mapping, hasattr(collections, "abc"))
        print(asyncio.queues.Queue is asyncio.Queue, json.decoder.JSONDecodeError, os.path.sep)
        """;
    assertEquals(
        """
        <class 'collections.abc.Mapping'> True
        True <class 'json.decoder.JSONDecodeError'> /
        """,
        printed(program));
  }

  @Test
  void noClassDerivesFromFuturesAndTasks() throws SyntaxException {
    String program =
        """
        import asyncio
        for base in asyncio.Future, asyncio.Task:
            try:
                class Mine(base):
                    pass
            except TypeError as error:
                print(str(error)[:58])
        """;
    String refusal = "no class can derive from asyncio.Future or asyncio.Task he\n";
    assertEquals(refusal.repeat(2), printed(program));
  }

  @Test
  void theFirstArgumentIsTheProgramsPath() throws SyntaxException {
    assertEquals("['program.py']\n", printed("import sys\nprint(sys.argv)"));
  }

  @Test
  void complexNumbersAndMemoryViewsAreTypesWithoutValues() throws SyntaxException {
    String program =
        """
        print(isinstance(1.5, (int, complex)), isinstance(b"", memoryview), complex, memoryview)
        for make in complex, memoryview:
            try:
                make(b"1")
            except NotImplementedError as error:
                print(error)
        """;
    assertEquals(
        """
        False False <class 'complex'> <class 'memoryview'>
        complex numbers are not known here: use two floats
        memoryview is not known here: use bytes or a bytearray
        """,
        printed(program));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x = complex(1, 2)", "def f():\n    return memoryview(b'a')[0]"})
  void whatMakesThemIsRefusedBeforeTheProgramRuns(String program) {
    Exception refusal = assertThrows(SyntaxException.class, () -> printed(program));
    assertTrue(String.valueOf(refusal.getMessage()).contains("not known here"), refusal::toString);
  }

  @Test
  void aFunctionOfTheProgramMayHaveTheirNames() throws SyntaxException {
    String program =
        """
        def order():
            return complex("tea"), memoryview()
        def complex(what):
            return what
        def define():
            global memoryview
            memoryview = lambda: "bun"
        define()
        print(order())
        """;
    assertEquals("('tea', 'bun')\n", printed(program));
  }

  private static String printed(String program) throws SyntaxException {
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
            Interpreter.HOT);
    py.run(Compiler.compile(Parser.parse(program)), "program.py", program);
    return output.toString();
  }

  private static void collect(LoopEvent event, StringBuilder output) {
    if (event instanceof LoopEvent.Printed text) {
      output.append(text.text());
    }
  }
}
