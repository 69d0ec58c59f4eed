package dev.simmer.cli;

import dev.simmer.cli.Syntax.FileUse;
import dev.simmer.simulation.LineCost;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a command was given.
final class Given {
  private final Map<Option, String> options = new HashMap<>();
  private @Nullable Path file;

  /// Reads the arguments of a command. After `--`, all are files.
  ///
  /// @throws WrongUse if the command does not take them
  static Given read(Syntax syntax, List<String> arguments) throws WrongUse {
    Given given = new Given();
    Deque<String> left = new ArrayDeque<>(arguments);
    boolean onlyFiles = false;
    while (!left.isEmpty()) {
      String word = left.remove();
      if (onlyFiles || !word.startsWith("-") || word.equals("-")) {
        given.addFile(word);
      } else if (word.equals("--")) {
        onlyFiles = true;
      } else {
        given.addOption(syntax, word, left);
      }
    }
    given.check(syntax);
    return given;
  }

  private void addFile(String word) throws WrongUse {
    if (file != null) {
      throw new WrongUse("wrong.extra", word);
    }
    file = toPath(word);
  }

  private static Path toPath(String word) throws WrongUse {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new WrongUse("wrong.path", word);
    }
  }

  private void addOption(Syntax syntax, String word, Deque<String> left) throws WrongUse {
    int equals = word.indexOf('=');
    Option option = syntax.option(equals < 0 ? word : word.substring(0, equals));
    String value = equals < 0 ? "" : word.substring(equals + 1);
    if (option.takesValue() && equals < 0) {
      if (left.isEmpty()) {
        throw new WrongUse("wrong.value", option.name());
      }
      value = left.remove();
    } else if (!option.takesValue() && equals >= 0) {
      throw new WrongUse("wrong.flag", option.name());
    }
    if (options.put(option, value) != null) {
      throw new WrongUse("wrong.twice", option.name());
    }
  }

  private void check(Syntax syntax) throws WrongUse {
    if (file != null && syntax.file() == FileUse.NONE) {
      throw new WrongUse("wrong.nofile", file);
    }
    if (file == null
        && syntax.file() == FileUse.NEEDED
        && !has(Option.HELP)
        && !has(Option.VERSION)) {
      throw new WrongUse("wrong.file");
    }
  }

  boolean has(Option option) {
    return options.containsKey(option);
  }

  /// A whole number from 1 on.
  ///
  /// @throws WrongUse if what was given is no such number, or more than the largest
  long number(Option option, long otherwise, long largest) throws WrongUse {
    String value = options.get(option);
    if (value == null) {
      return otherwise;
    }
    try {
      long number = Long.parseLong(value);
      if (number >= 1 && number <= largest) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new WrongUse("wrong.number", option.name(), largest, value);
    }
    throw new WrongUse("wrong.number", option.name(), largest, value);
  }

  /// What a line costs, in nanoseconds.
  ///
  /// @throws WrongUse if what was given is no such number
  long lineCost(Option option) throws WrongUse {
    String value = options.get(option);
    if (value == null) {
      return 0;
    }
    return LineCost.nanos(value)
        .orElseThrow(() -> new WrongUse("wrong.seconds", option.name(), LineCost.MOST, value));
  }

  /// What an option was given; null if it was not.
  @Nullable String text(Option option) {
    return options.get(option);
  }

  /// A file that an option names; null if it was not given.
  ///
  /// @throws WrongUse if what was given cannot be the name of a file
  @Nullable Path path(Option option) throws WrongUse {
    String value = options.get(option);
    if (value != null && value.isEmpty()) {
      throw new WrongUse("wrong.value", option.name());
    }
    return value == null ? null : toPath(value);
  }

  /// The file; null if there is none.
  @Nullable Path file() {
    return file;
  }

  /// The file of a command that needs one.
  Path requireFile() {
    return Objects.requireNonNull(file);
  }
}
