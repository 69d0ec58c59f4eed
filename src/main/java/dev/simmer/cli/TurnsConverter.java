package dev.simmer.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a bound on turns.
final class TurnsConverter implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    try {
      int turns = Integer.parseInt(value);
      if (turns >= 1) {
        return turns;
      }
    } catch (NumberFormatException e) {
      throw wrong(value);
    }
    throw wrong(value);
  }

  private static TypeConversionException wrong(String value) {
    String text = ResourceBundle.getBundle("dev.simmer.cli.cli").getString("turns.wrong");
    return new TypeConversionException(text.formatted(value));
  }
}
