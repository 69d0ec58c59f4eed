package dev.simmer.simulation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.simmer.python.syntax.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which imports are refused before a program runs, and what is said then.
class ImportCheckTest {
  @TempDir private Path folder;

  private static final Set<String> KNOWN =
      new TreeSet<>(Set.of("asyncio", "collections", "collections.abc"));

  private final ImportCheck imports = new ImportCheck(KNOWN, null);

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
  @CsvSource({"import helpers,helpers", "from shop.till import Till,shop.till"})
  void saysWhatToDoWithAFileBesideTheRecipe(String program, String module) throws IOException {
    Files.writeString(folder.resolve("helpers.py"), "x = 1\n");
    Files.writeString(Files.createDirectory(folder.resolve("shop")).resolve("__init__.py"), "");
    Path recipe = folder.resolve("recipe.py");
    Problem problem =
        assertThrows(
                RecipeException.class,
                () -> new ImportCheck(KNOWN, recipe).check(Parser.parse(program)))
            .problem();
    assertEquals("There is no module named '" + module + "' here", problem.message());
    String top = module.split("\\.", 2)[0];
    assertEquals(
        "A recipe is one file. Put what it needs of '" + top + "' into it.", problem.advice());
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
        "import queue | queue | Pots share an asyncio.Queue",
        "from queue import Empty, Queue | queue | Pots share an asyncio.Queue",
        "import _thread | _thread | A kitchen has one burner and no threads of its own.",
        "import signal | signal | A kitchen gets no signals.",
        "import argparse | argparse | A recipe is given no arguments.",
        "import numpy as np | numpy | A kitchen does not compute much.",
        "import weakref | weakref | Nothing is thrown away early here.",
        "from async_timeout import timeout | async_timeout | asyncio has it: async with",
        "import tenacity | tenacity | Write the loop: for attempt in range(3)",
        "from typing_extensions import Self | typing_extensions | Import it from typing",
        "import pytest | pytest | A recipe is one program: call what you test in it",
        "import rich.console | rich.console | A kitchen shows plain text: print(...)",
        "import pydantic | pydantic | Write a class, with @dataclasses.dataclass",
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
