package dev.simmer.recording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of one line of a trace, each by its key, as JSON.
record JsonObject(Map<String, String> members) {
  private static final int NANO_DIGITS = 9;
  private static final String NULL = "null";
  private static final String BORN = "Task-";

  boolean has(String key) {
    return members.containsKey(key);
  }

  boolean isNull(String key) throws JsonException {
    return raw(key).equals(NULL);
  }

  String raw(String key) throws JsonException {
    String json = members.get(key);
    if (json == null) {
      throw new JsonException("\"" + key + "\" is missing");
    }
    return json;
  }

  String text(String key) throws JsonException {
    String json = raw(key);
    if (!json.startsWith("\"")) {
      throw new JsonException("\"" + key + "\" is no text");
    }
    return JsonParser.unquote(json);
  }

  int whole(String key) throws JsonException {
    try {
      return Integer.parseInt(raw(key));
    } catch (NumberFormatException e) {
      throw new JsonException("\"" + key + "\" is no whole number");
    }
  }

  /// Seconds as nanoseconds.
  long nanos(String key) throws JsonException {
    try {
      BigDecimal nanos = new BigDecimal(raw(key)).movePointRight(NANO_DIGITS);
      return nanos.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new JsonException("\"" + key + "\" is no time in seconds");
    }
  }

  /// A number.
  double real(String key) throws JsonException {
    try {
      return Double.parseDouble(raw(key));
    } catch (NumberFormatException e) {
      throw new JsonException("\"" + key + "\" is no number");
    }
  }

  /// The number of a task `Task-N`; null for null.
  @Nullable Integer task(String key) throws JsonException {
    if (isNull(key)) {
      return null;
    }
    String name = text(key);
    try {
      int number = Integer.parseInt(name.startsWith(BORN) ? name.substring(BORN.length()) : "");
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new JsonException(name + " is no task");
    }
    throw new JsonException(name + " is no task");
  }
}
