package dev.simmer.python.standard;

import dev.simmer.python.library.BuiltIns;
import dev.simmer.python.library.CollectionsModule;
import dev.simmer.python.library.FunctoolsModule;
import dev.simmer.python.library.FutureModule;
import dev.simmer.python.library.HeapModule;
import dev.simmer.python.library.IterToolsModule;
import dev.simmer.python.library.MathModule;
import dev.simmer.python.library.RandomModule;
import dev.simmer.python.library.SysModule;
import dev.simmer.python.library.asyncio.AsyncioModule;
import dev.simmer.python.library.coroutine.CoroutineTypes;
import dev.simmer.python.library.datetime.DatetimeModule;
import dev.simmer.python.library.datetime.TimeModule;
import dev.simmer.python.library.hashing.BinasciiModule;
import dev.simmer.python.library.hashing.HashingModule;
import dev.simmer.python.library.json.JsonModule;
import dev.simmer.python.library.regex.RegexModule;
import dev.simmer.python.library.support.DataclassesModule;
import dev.simmer.python.library.support.SupportModule;
import dev.simmer.python.library.threads.ContextVarsModule;
import dev.simmer.python.library.threads.ThreadsModule;
import dev.simmer.python.library.traceback.TracebackTypes;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Library;
import dev.simmer.python.runtime.PyModule;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that a program finds. A new module is a line in [#MODULES].
///
/// A module is made by a Java function, wherever below `python.library` that is, or is a
/// [SourceModule], which is written in Python. One whose name begins with `_` is for the library
/// alone: a module written in Python imports from it what is better done in Java.
public final class StandardLibrary implements Library {
  private static final Map<String, Function<Interpreter, PyModule>> MODULES =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("__future__", FutureModule::create),
                  Map.entry("_annotations", AnnotationsModule::create),
                  Map.entry("_collections", CollectionsModule::create),
                  Map.entry("_collections_user", SourceModule.of("_collections_user")),
                  Map.entry("_dataclasses", DataclassesModule::create),
                  Map.entry("_functools", FunctoolsModule::create),
                  Map.entry("_hashing", HashingModule::create),
                  Map.entry("_heapq", HeapModule::create),
                  Map.entry("_json", JsonModule::create),
                  Map.entry("_re", RegexModule::create),
                  Map.entry("_support", SupportModule::create),
                  Map.entry("_threads", ThreadsModule::create),
                  Map.entry("abc", SourceModule.of("abc")),
                  Map.entry("asyncio", AsyncioModule::create),
                  Map.entry("asyncio.events", AsyncioModule.part("events")),
                  Map.entry("asyncio.exceptions", AsyncioModule.part("exceptions")),
                  Map.entry("asyncio.futures", AsyncioModule.part("futures")),
                  Map.entry("asyncio.locks", AsyncioModule.part("locks")),
                  Map.entry("asyncio.queues", AsyncioModule.part("queues")),
                  Map.entry("asyncio.runners", AsyncioModule.part("runners")),
                  Map.entry("asyncio.subprocess", AsyncioModule.part("subprocess")),
                  Map.entry("asyncio.taskgroups", AsyncioModule.part("taskgroups")),
                  Map.entry("asyncio.tasks", AsyncioModule.part("tasks")),
                  Map.entry("asyncio.timeouts", AsyncioModule.part("timeouts")),
                  Map.entry("base64", SourceModule.of("base64")),
                  Map.entry("binascii", BinasciiModule::create),
                  Map.entry("bisect", SourceModule.of("bisect")),
                  Map.entry("collections", SourceModule.of("collections")),
                  Map.entry("collections.abc", SourceModule.of("collections.abc")),
                  Map.entry("concurrent", py -> new PyModule("concurrent")),
                  Map.entry("concurrent.futures", SourceModule.of("concurrent.futures")),
                  Map.entry("contextlib", SourceModule.of("contextlib")),
                  Map.entry("contextvars", ContextVarsModule::create),
                  Map.entry("copy", SourceModule.of("copy")),
                  Map.entry("dataclasses", SourceModule.of("dataclasses")),
                  Map.entry("datetime", DatetimeModule::create),
                  Map.entry("enum", SourceModule.of("enum")),
                  Map.entry("fractions", SourceModule.of("fractions")),
                  Map.entry("functools", SourceModule.of("functools")),
                  Map.entry("hashlib", SourceModule.of("hashlib")),
                  Map.entry("heapq", SourceModule.of("heapq")),
                  Map.entry("inspect", SourceModule.of("inspect")),
                  Map.entry("io", SourceModule.of("io")),
                  Map.entry("itertools", IterToolsModule::create),
                  Map.entry("json", SourceModule.of("json")),
                  Map.entry("json.decoder", SourceModule.of("json.decoder")),
                  Map.entry("json.encoder", SourceModule.of("json.encoder")),
                  Map.entry("logging", SourceModule.of("logging")),
                  Map.entry("math", MathModule::create),
                  Map.entry("operator", SourceModule.of("operator")),
                  Map.entry("os", SourceModule.of("os")),
                  Map.entry("os.path", SourceModule.of("os.path")),
                  Map.entry("pprint", SourceModule.of("pprint")),
                  Map.entry("random", RandomModule::create),
                  Map.entry("re", SourceModule.of("re")),
                  Map.entry("secrets", SourceModule.of("secrets")),
                  Map.entry("statistics", SourceModule.of("statistics")),
                  Map.entry("string", SourceModule.of("string")),
                  Map.entry("sys", SysModule::create),
                  Map.entry("textwrap", SourceModule.of("textwrap")),
                  Map.entry("threading", SourceModule.of("threading")),
                  Map.entry("time", TimeModule::create),
                  Map.entry("traceback", SourceModule.of("traceback")),
                  Map.entry("types", SourceModule.of("types")),
                  Map.entry("typing", SourceModule.of("typing")),
                  Map.entry("uuid", SourceModule.of("uuid")),
                  Map.entry("warnings", SourceModule.of("warnings")),
                  Map.entry("zlib", BinasciiModule::createZlib))));

  private static final Set<String> NAMES =
      MODULES.keySet().stream()
          .filter(name -> !name.startsWith("_") || name.endsWith("__"))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));

  @Override
  public void install(Interpreter py) {
    BuiltIns.install(py);
    AsyncioModule.installExceptions(py.types());
    CoroutineTypes.install(py);
    TracebackTypes.install(py);
  }

  @Override
  public @Nullable PyModule module(Interpreter py, String name) {
    Function<Interpreter, PyModule> maker = MODULES.get(name);
    return maker == null ? null : maker.apply(py);
  }

  @Override
  public Set<String> moduleNames() {
    return NAMES;
  }
}
