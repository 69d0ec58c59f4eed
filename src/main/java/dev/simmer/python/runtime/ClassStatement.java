package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a class statement does: it runs the body, and calls the metaclass with what that has set.
///
/// As the reference, section 3.3.3 (Customizing class creation).
final class ClassStatement {
  private ClassStatement() {}

  /// The function that a class statement calls: with the body, the name, the bases, and keywords.
  static Builtin function() {
    return Builtin.function(
        "__build_class__(body, name, /, *bases, **keywords)",
        (py, a) -> build(py, (PyFunction) a[0], (String) a[1], (PyTuple) a[2], (PyDict) a[3]));
  }

  private static Object build(
      Interpreter py, PyFunction body, String name, PyTuple written, PyDict keywords) {
    PyTuple bases = bases(py, written);
    Object metaclass = metaclass(py, keywords.remove(py, "metaclass"), bases);
    Object namespace = prepare(py, metaclass, name, bases, keywords);
    Frame frame = Calls.classBody(body, py.evaluator().current());
    frame.names = namespace;
    Object cell = Blocking.settled(py, py.evaluator().run(frame));
    if (bases != written) {
      Items.set(py, namespace, "__orig_bases__", written);
    }
    if (cell instanceof Cell) {
      Items.set(py, namespace, Classes.CELL, cell);
    }
    Object made = Mappings.call(py, metaclass, keywords, name, bases, namespace);
    if (cell instanceof Cell classCell && classCell.value == null && made instanceof PyType) {
      throw PyError.of(
          "RuntimeError",
          "__class__ not set defining '%s' as %s. Was __classcell__ propagated to type.__new__?"
              .formatted(name, py.repr(made)));
    }
    return made;
  }

  /// The bases, with what stands for others replaced by those.
  private static PyTuple bases(Interpreter py, PyTuple written) {
    List<Object> bases = new ArrayList<>();
    boolean isReplaced = false;
    for (Object base : written.items()) {
      Object entries =
          base instanceof PyType ? null : py.callSpecial(base, "__mro_entries__", written);
      if (entries == null) {
        bases.add(base);
      } else if (entries instanceof PyTuple tuple) {
        bases.addAll(Arrays.asList(tuple.items()));
        isReplaced = true;
      } else {
        throw PyError.type("__mro_entries__ must return a tuple");
      }
    }
    return isReplaced ? new PyTuple(py, bases.toArray()) : written;
  }

  private static Object metaclass(Interpreter py, @Nullable Object given, PyTuple bases) {
    Object first = bases.size() == 0 ? py.types().type : py.typeOf(bases.get(0));
    Object metaclass = given == null ? first : given;
    return metaclass instanceof PyType type ? Classes.metatype(py, type, bases) : metaclass;
  }

  private static Object prepare(
      Interpreter py, Object metaclass, String name, PyTuple bases, PyDict keywords) {
    Object method =
        metaclass == py.types().type ? null : py.getAttributeOrNull(metaclass, "__prepare__");
    if (method == null) {
      return new PyDict(py);
    }
    Object namespace = Mappings.call(py, method, keywords, name, bases);
    if (!(namespace instanceof PyDict) && py.specialMethod(namespace, "__getitem__") == null) {
      String owner = metaclass instanceof PyType type ? type.name() : "<metaclass>";
      throw PyError.type(
          owner + ".__prepare__() must return a mapping, not " + py.typeOf(namespace).name());
    }
    return namespace;
  }
}
