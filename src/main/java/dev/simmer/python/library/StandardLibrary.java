package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Library;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.Types;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All that is built in. A new module is a line in [#MODULES], a new type one in [#install], and a
/// new function or method one where its kin are.
public final class StandardLibrary implements Library {
  private static final Map<String, Function<Interpreter, PyModule>> MODULES =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("__future__", FutureModule::create),
                  Map.entry("asyncio", AsyncioModule::create),
                  Map.entry("collections", CollectionsModule::create),
                  Map.entry("dataclasses", DataclassesModule::create),
                  Map.entry("functools", FunctoolsModule::create),
                  Map.entry("heapq", HeapModule::create),
                  Map.entry("itertools", IterToolsModule::create),
                  Map.entry("math", MathModule::create),
                  Map.entry("random", RandomModule::create),
                  Map.entry("string", StringModule::create),
                  Map.entry("sys", SysModule::create),
                  Map.entry("time", TimeModule::create),
                  Map.entry("typing", TypingModule::create))));

  @Override
  public void install(Interpreter py) {
    Types types = py.types();
    RecursionGuard guard = new RecursionGuard();
    Identities identities = new Identities();
    ObjectType.install(types.object, identities);
    ObjectType.installSingletons(types);
    TypeType.install(types);
    Unions.install(types);
    IntType.install(types);
    FloatType.install(types.float_);
    StringType.install(types);
    BytesType.install(types.bytes);
    ListType.install(types.list, guard);
    TupleType.install(types.tuple, guard);
    DictType.install(types.dict, guard);
    DictViews.install(types, guard);
    SetType.install(types, guard);
    RangeType.install(types);
    DescriptorTypes.install(types);
    FunctionTypes.install(types, identities);
    GeneratorTypes.install(types, identities);
    ExceptionTypes.install(types);
    AsyncioModule.installExceptions(types);
    Builtins.install(py, identities);
  }

  @Override
  public @Nullable PyModule module(Interpreter py, String name) {
    Function<Interpreter, PyModule> maker = MODULES.get(name);
    return maker == null ? null : maker.apply(py);
  }

  @Override
  public Set<String> moduleNames() {
    return MODULES.keySet();
  }
}
