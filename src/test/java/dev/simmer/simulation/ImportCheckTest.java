package dev.simmer.simulation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.simmer.python.syntax.Parser;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which imports are refused before a program runs, and what is said then.
class ImportCheckTest {
  private final ImportCheck imports =
      new ImportCheck(new TreeSet<>(Set.of("asyncio", "collections", "collections.abc")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import asyncio",
        "import collections.abc as c",
        "from collections.abc import Mapping",
        "try:\n  import uvloop\nexcept ImportError:\n  uvloop = None",
        "try:\n  import uvloop\nexcept (ImportError, OSError):\n  pass",
        "try:\n  import uvloop\nexcept:\n  pass",
        "if TYPE_CHECKING:\n  import aiohttp",
        "if typing.TYPE_CHECKING:\n  import aiohttp",
      })
  void runs(String program) {
    assertDoesNotThrow(() -> imports.check(Parser.parse(program)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "import soup | soup | Do without it, or use one of: asyncio, collections.",
        "import collections.soup | collections.soup | Do without it",
        "import aiohttp | aiohttp | A kitchen has no network.",
        "import urllib.request | urllib.request | A kitchen has no network.",
        "from pathlib import Path | pathlib | A kitchen has no files.",
        "import subprocess | subprocess | A kitchen starts no processes.",
        "import uvloop | uvloop | A kitchen has one event loop",
        "try:$  import soup$finally:$  pass | soup | Do without it",
        "try:$  import soup$except KeyError:$  pass | soup | Do without it",
        "match 1:$  case 1:$    import soup | soup | Do without it",
      })
  void isRefused(String program, String module, String advice) {
    RecipeException refusal =
        assertThrows(
            RecipeException.class, () -> imports.check(Parser.parse(program.replace('$', '\n'))));
    Problem problem = refusal.problem();
    assertEquals("There is no module named '" + module + "' here", problem.message());
    assertEquals(advice, problem.advice().substring(0, advice.length()));
  }
}
