package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import java.util.Locale;

/// `string`: its constants.
public final class StringModule {
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final String WHITESPACE = " \t\n\r\u000b\f";

  private StringModule() {}

  public static PyModule create(Interpreter py) {
    String upper = LOWER.toUpperCase(Locale.ROOT);
    return new PyModule("string")
        .with("ascii_lowercase", LOWER)
        .with("ascii_uppercase", upper)
        .with("ascii_letters", LOWER + upper)
        .with("digits", DIGITS)
        .with("hexdigits", DIGITS + "abcdefABCDEF")
        .with("octdigits", "01234567")
        .with("punctuation", PUNCTUATION)
        .with("whitespace", WHITESPACE)
        .with("printable", DIGITS + LOWER + upper + PUNCTUATION + WHITESPACE)
        .function("capwords(s, sep=None)", StringModule::capitalizeWords);
  }

  private static Object capitalizeWords(Interpreter py, Object[] a) {
    Object separator = Arguments.isGiven(a[1]) ? a[1] : " ";
    Object[] words =
        Arguments.isGiven(a[1])
            ? py.items(py.call(py.getAttribute(a[0], "split"), a[1]))
            : py.items(py.call(py.getAttribute(a[0], "split")));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      text.append(i == 0 ? "" : separator);
      text.append(py.call(py.getAttribute(words[i], "capitalize")));
    }
    return text.toString();
  }
}
