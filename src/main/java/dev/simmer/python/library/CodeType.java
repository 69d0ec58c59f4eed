package dev.simmer.python.library;

import dev.simmer.python.compile.Code;
import dev.simmer.python.runtime.Cell;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.NativeProperty;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.SlotMember;
import dev.simmer.python.runtime.Types;
import java.util.List;

/// What a program finds when it looks into functions and classes: code, cells and descriptors.
final class CodeType {
  private CodeType() {}

  static void install(Types types) {
    PyType code = PyType.builtIn("builtins", "code", types.object);
    types.register(Code.class, code);
    code.property("co_name", (py, a) -> ((Code) a[0]).name())
        .property("co_qualname", (py, a) -> ((Code) a[0]).qualifiedName())
        .property("co_firstlineno", (py, a) -> (long) ((Code) a[0]).line())
        .property("co_argcount", (py, a) -> (long) ((Code) a[0]).arguments().positional())
        .property(
            "co_posonlyargcount", (py, a) -> (long) ((Code) a[0]).arguments().positionalOnly())
        .property("co_kwonlyargcount", (py, a) -> (long) ((Code) a[0]).arguments().keywordOnly())
        .property("co_flags", (py, a) -> flags((Code) a[0]))
        .property("co_varnames", (py, a) -> variables(py, (Code) a[0], false))
        .property("co_freevars", (py, a) -> variables(py, (Code) a[0], true));
    types.of(new Cell()).property("cell_contents", (py, a) -> contents((Cell) a[0]));
    PyType attribute = PyType.builtIn("builtins", "getset_descriptor", types.object);
    types.register(NativeProperty.class, attribute);
    attribute.method(
        "__repr__(self, /)", (py, a) -> "<attribute '" + ((NativeProperty) a[0]).name() + "'>");
    types
        .of(new SlotMember(types.object, "", 0))
        .method("__repr__(self, /)", (py, a) -> repr((SlotMember) a[0]))
        .method(
            "__get__(self, instance, owner=None, /)",
            (py, a) -> Arguments.isGiven(a[1]) ? ((SlotMember) a[0]).get(py, a[1]) : a[0])
        .property("__name__", (py, a) -> ((SlotMember) a[0]).name());
  }

  /// As Include/cpython/code.h, `CO_VARARGS` and its kin.
  private static long flags(Code code) {
    boolean isFunction = code.kind() != Code.Kind.MODULE && code.kind() != Code.Kind.CLASS;
    long plain = (isFunction ? 0x3 : 0) | (code.captures().length > 0 ? 0x10 : 0);
    long kind =
        switch (code.kind()) {
          case GENERATOR -> 0x20;
          case COROUTINE -> 0x80;
          case ASYNC_GENERATOR -> 0x200;
          case FUNCTION, CLASS, MODULE -> 0;
        };
    return plain
        | kind
        | (code.arguments().collectsPositional() ? 0x4 : 0)
        | (code.arguments().collectsKeywords() ? 0x8 : 0);
  }

  /// The names of a function's own variables, or of those of the functions around it.
  private static PyTuple variables(Interpreter py, Code code, boolean free) {
    List<String> all = code.variables();
    int own = all.size() - code.captures().length;
    List<String> wanted = free ? all.subList(own, all.size()) : all.subList(0, own);
    return new PyTuple(py, wanted.toArray());
  }

  private static Object contents(Cell cell) {
    Object value = cell.value();
    if (value == null) {
      throw PyError.value("Cell is empty");
    }
    return value;
  }

  private static String repr(SlotMember member) {
    return "<member '" + member.name() + "' of '" + member.owner().name() + "' objects>";
  }
}
