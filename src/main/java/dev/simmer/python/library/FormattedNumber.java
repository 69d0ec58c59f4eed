package dev.simmer.python.library;

/// A number in parts, laid out by a specifier: sign and prefix, whole digits to be grouped, the
/// rest.
record FormattedNumber(String sign, String digits, String rest) {
  String layOut(FormatSpec spec, int groupSize) {
    if (spec.grouping() == FormatSpec.NONE) {
      return spec.pad(sign, digits + rest);
    }
    boolean zeros = spec.fill() == '0' && spec.align() == '=';
    int room = zeros ? spec.width() - sign.length() - rest.length() : 0;
    return spec.pad(sign, grouped(spec.grouping(), groupSize, room) + rest);
  }

  /// The digits in groups, with zeros in front (grouped as well) to fill the room.
  private String grouped(char separator, int size, int room) {
    int needed = digits.length();
    while (needed + (needed - 1) / size < room) {
      needed++;
    }
    String all = "0".repeat(needed - digits.length()) + digits;
    StringBuilder text = new StringBuilder(all);
    for (int at = all.length() - size; at > 0; at -= size) {
      text.insert(at, separator);
    }
    return text.toString();
  }

  static String sign(boolean negative, char wanted) {
    if (negative) {
      return "-";
    }
    return wanted == '+' || wanted == ' ' ? String.valueOf(wanted) : "";
  }
}
