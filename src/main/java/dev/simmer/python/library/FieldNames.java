package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names that a named tuple may have for its fields.
final class FieldNames {
  private static final Set<String> KEYWORDS =
      Set.of(
          ("False None True and as assert async await break class continue def del elif else except"
                  + " finally for from global if import in is lambda nonlocal not or pass raise"
                  + " return try while with yield")
              .split(" "));

  private FieldNames() {}

  /// The names, given as one text or as many.
  ///
  /// @param isRenaming whether a name that cannot be one becomes `_` and its place
  static List<String> of(Interpreter py, String type, @Nullable Object given, boolean isRenaming) {
    List<String> names =
        given instanceof String text
            ? Arrays.stream(text.replace(',', ' ').split(" ")).filter(s -> !s.isEmpty()).toList()
            : Arrays.stream(py.items(Arguments.orNone(given))).map(py::str).toList();
    refuse(type, false);
    List<String> fields = new ArrayList<>();
    for (String name : names) {
      boolean isBad = !isName(name) || name.startsWith("_") || fields.contains(name);
      if (isBad && !isRenaming) {
        refuse(name, fields.contains(name));
        throw PyError.value(
            "Field names cannot start with an underscore: " + StringLiteral.repr(name));
      }
      fields.add(isBad ? "_" + fields.size() : name);
    }
    return fields;
  }

  private static void refuse(String name, boolean isDouble) {
    if (KEYWORDS.contains(name)) {
      throw PyError.value(
          "Type names and field names cannot be a keyword: " + StringLiteral.repr(name));
    }
    if (!isName(name)) {
      throw PyError.value(
          "Type names and field names must be valid identifiers: " + StringLiteral.repr(name));
    }
    if (isDouble) {
      throw PyError.value("Encountered duplicate field name: " + StringLiteral.repr(name));
    }
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && !KEYWORDS.contains(text)
        && Character.isUnicodeIdentifierStart(text.charAt(0) == '_' ? 'a' : text.codePointAt(0))
        && text.codePoints().skip(1).allMatch(Character::isUnicodeIdentifierPart);
  }
}
