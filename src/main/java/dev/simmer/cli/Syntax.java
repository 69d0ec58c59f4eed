package dev.simmer.cli;

import java.util.List;
import java.util.stream.Stream;

/// What may follow the name of a command.
///
/// @param name as it is typed: `simmer trace`
/// @param file whether it takes a file
/// @param description the key of what the help says
/// @param own the options, without those that every command has
record Syntax(String name, FileUse file, String description, List<Option> own) {
  enum FileUse {
    NEEDED,
    IF_GIVEN,
    NONE
  }

  List<Option> options() {
    return Stream.concat(Stream.of(Option.HELP, Option.VERSION), own.stream()).toList();
  }

  Option option(String word) throws WrongUse {
    for (Option option : options()) {
      if (option.isCalled(word)) {
        return option;
      }
    }
    throw new WrongUse("wrong.option", word);
  }
}
