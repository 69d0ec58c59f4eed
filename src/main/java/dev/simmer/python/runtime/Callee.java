package dev.simmer.python.runtime;

import java.util.List;

/// A function that is written in Python, as it refuses the arguments of a call: the messages are
/// CPython's.
///
/// @param name its qualified name
public record Callee(String name) {

  public PyError unexpected(String keyword) {
    return fails("got an unexpected keyword argument '" + keyword + "'");
  }

  public PyError givenTwice(String parameter) {
    return fails("got multiple values for argument '" + parameter + "'");
  }

  /// Throws TypeError if parameters are left without a value.
  ///
  /// @param kind what messages call them: `positional` or `keyword-only`
  public void refuseMissing(List<String> parameters, String kind) {
    if (parameters.isEmpty()) {
      return;
    }
    List<String> quoted = parameters.stream().map(name -> "'" + name + "'").toList();
    int last = quoted.size() - 1;
    String listed =
        last < 2
            ? String.join(" and ", quoted)
            : String.join(", ", quoted.subList(0, last)) + ", and " + quoted.get(last);
    String plural = last == 0 ? "" : "s";
    throw fails(
        "missing " + quoted.size() + " required " + kind + " argument" + plural + ": " + listed);
  }

  /// More positional arguments were given than it takes.
  ///
  /// @param named how many keyword-only arguments were given besides
  public PyError tooMany(int least, int most, int given, int named) {
    String range = least < most ? "from " + least + " to " + most : String.valueOf(most);
    String plural = least < most || most != 1 ? "s" : "";
    String andNamed =
        named == 0
            ? ""
            : " positional argument%s (and %d keyword-only argument%s)"
                .formatted(given == 1 ? "" : "s", named, named == 1 ? "" : "s");
    String were = given == 1 && named == 0 ? "was" : "were";
    return fails(
        "takes %s positional argument%s but %d%s %s given"
            .formatted(range, plural, given, andNamed, were));
  }

  private PyError fails(String how) {
    return PyError.type(name + "() " + how);
  }
}
