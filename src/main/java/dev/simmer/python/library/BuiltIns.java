package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Types;

/// What needs no import: the methods of the built-in types, and the built-in names. A new type is a
/// line here, a new function or method one where its kin are.
public final class BuiltIns {
  private BuiltIns() {}

  public static void install(Interpreter py) {
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
    ByteArrayType.install(types.bytearray);
    ListType.install(types.list, guard);
    TupleType.install(types.tuple, guard);
    PlainOperators.install(types);
    DictType.install(types.dict, guard);
    MappingProxyType.install(types);
    DictViews.install(types, guard);
    SetType.install(types, guard);
    RangeType.install(types);
    DescriptorTypes.install(types);
    FunctionTypes.install(types, identities);
    ExceptionTypes.install(types);
    Builtins.install(py, identities);
  }
}
