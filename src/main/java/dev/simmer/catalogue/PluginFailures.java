package dev.simmer.catalogue;

import dev.simmer.scheduler.CannotChooseException;
import java.util.ServiceConfigurationError;

/// Says what a plug-in threw.
final class PluginFailures {
  private PluginFailures() {}

  static String what(Throwable thrown) {
    return switch (thrown) {
      case PluginException e -> e.what();
      case ServiceConfigurationError e when e.getCause() != null -> what(e.getCause());
      case ServiceConfigurationError e -> PluginProblem.text("load", afterColon(e));
      case UnsupportedClassVersionError e ->
          PluginProblem.text("newer", String.valueOf(e.getMessage()));
      case LinkageError e -> PluginProblem.text("version", e);
      case OutOfMemoryError _ -> PluginProblem.text("memory");
      case CannotChooseException e -> inOneLine(String.valueOf(e.getMessage()));
      default -> PluginProblem.text("threw", inOneLine(thrown.toString()));
    };
  }

  private static String inOneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /// The message without the name of the interface, which begins it.
  private static String afterColon(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    return message.substring(message.indexOf(": ") + 1).strip();
  }
}
