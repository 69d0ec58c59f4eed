package dev.simmer.cli;

import java.util.Collection;
import java.util.List;

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
    help.wrap("", console.text(syntax.description()));
    int column = help.column(syntax);
    help.line("      ", column, syntax.needsFile() ? FILE : "[FILE]", console.text("file"));
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
    text.append(syntax.needsFile() ? " FILE" : " [FILE]");
    text.append(commands.isEmpty() ? "\n" : " [COMMAND]\n");
  }

  private int column(Syntax syntax) {
    return syntax.options().stream().mapToInt(option -> option.shown().length()).max().orElse(0);
  }

  private void commands(Collection<Syntax> commands) {
    if (!commands.isEmpty()) {
      text.append(console.text("commands"));
    }
    for (Syntax command : commands) {
      String name = command.name().substring(command.name().indexOf(' ') + 1);
      line("  ", name.length(), name, console.text(command.description()));
    }
  }

  private void line(String indent, int column, String name, String description) {
    wrap(indent + name + " ".repeat(column - name.length() + 2), description);
  }

  /// Breaks lines between words; later lines stand below the first one's text.
  private void wrap(String head, String description) {
    String indent = " ".repeat(head.length());
    StringBuilder line = new StringBuilder(head);
    for (String word : List.of(description.split(" "))) {
      if (line.length() + word.length() > WIDTH) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
