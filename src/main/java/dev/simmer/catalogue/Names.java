package dev.simmer.catalogue;

import java.util.regex.Pattern;

/// What a scheduler may be called.
public final class Names {
  private static final Pattern GOOD = Pattern.compile("[a-z0-9]+([-_]+[a-z0-9]+)*");

  private Names() {}

  /// Whether a name can be typed on the command line: lower-case letters, digits, hyphens and
  /// underscores.
  public static boolean isGood(String id) {
    return GOOD.matcher(id).matches();
  }
}
