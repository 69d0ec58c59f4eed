package dev.simmer.cli;

import dev.simmer.cli.Syntax.FileUse;
import java.util.Collection;

/// What `--help` prints.
final class Help {
  private static final int WIDTH = 80;
  private static final String FILE = "FILE";

  private final Console console;
  private final StringBuilder text = new StringBuilder();

  private Help(Console console) {
    this.console = console;
  }

  /// @param commands those that may follow the command's name
  static String of(Syntax syntax, Collection<Syntax> commands, Console console) {
    Help help = new Help(console);
    help.usage(syntax, commands);
    Wrapping.append(help.text, "", console.text(syntax.description()), WIDTH);
    int column = help.column(syntax);
    if (syntax.file() != FileUse.NONE) {
      help.line("      ", column, fileOf(syntax), console.text("file"));
    }
    for (Option option : syntax.options()) {
      String letter = option.letter().isEmpty() ? "      " : "  " + option.letter() + ", ";
      help.line(letter, column, option.shown(), console.text(option.description()));
    }
    help.commands(commands);
    return help.text.append(console.text("status")).toString();
  }

  private void usage(Syntax syntax, Collection<Syntax> commands) {
    text.append("Usage: ").append(syntax.name()).append(" [-hV]");
    syntax.own().forEach(option -> text.append(" [").append(option.shown()).append(']'));
    text.append(syntax.file() == FileUse.NONE ? "" : " " + fileOf(syntax));
    text.append(commands.isEmpty() ? "\n" : " [COMMAND]\n");
  }

  private static String fileOf(Syntax syntax) {
    return syntax.file() == FileUse.NEEDED ? FILE : "[FILE]";
  }

  private int column(Syntax syntax) {
    return syntax.options().stream().mapToInt(option -> option.shown().length()).max().orElse(0);
  }

  private void commands(Collection<Syntax> commands) {
    if (!commands.isEmpty()) {
      text.append(console.text("commands"));
    }
    int column = commands.stream().mapToInt(command -> word(command).length()).max().orElse(0);
    for (Syntax command : commands) {
      line("  ", column, word(command), console.text(command.description()));
    }
  }

  /// What is typed for a command after the program's name.
  private static String word(Syntax command) {
    return command.name().substring(command.name().indexOf(' ') + 1);
  }

  private void line(String indent, int column, String name, String description) {
    String head = indent + name + " ".repeat(column - name.length() + 2);
    Wrapping.append(text, head, description, WIDTH);
  }
}
