package dev.simmer.cli;

import dev.simmer.catalogue.Catalogue;
import java.io.BufferedWriter;
import java.io.File;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Simmer's command line. A new command is one more in [#commands].
public final class Cli {
  private final String version;
  private final Console console;
  private final Command simmer;
  private final Map<String, Command> commands;

  /// Both streams are written as UTF-8.
  ///
  /// @param schedulers finds the schedulers; only asked where they are needed
  public Cli(
      ProgramRunner runner,
      WindowOpener window,
      Supplier<Catalogue> schedulers,
      String version,
      OutputStream out,
      OutputStream err) {
    Writer outWriter = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
    this.version = version;
    console = new Console(outWriter, errWriter);
    simmer = new SimmerCommand(window, console);
    RunOptions options = new RunOptions(schedulers);
    commands = new LinkedHashMap<>();
    commands.put("trace", new TraceCommand(runner, options, console));
    commands.put("compare", new CompareCommand(runner, options, console));
    commands.put("gantt", new GanttCommand(runner, options, console));
    commands.put("schedulers", new SchedulersCommand(schedulers, console));
  }

  /// Does what the arguments ask for.
  ///
  /// @return the exit status: 0, 1 if the program failed, 2 if the arguments or the recipe are
  ///   wrong
  public int execute(String... arguments) {
    List<String> words = List.of(arguments);
    Command named = words.isEmpty() ? null : commands.get(words.getFirst());
    Syntax syntax = named == null ? simmer.syntax() : named.syntax();
    try {
      if (named == null && !words.isEmpty()) {
        refuseMisspelt(words.getFirst());
      }
      return named == null ? run(simmer, words) : run(named, words.subList(1, words.size()));
    } catch (WrongUse wrong) {
      console.complain("usage", wrong.message(console), syntax.name());
      return ExitStatus.WRONG_INPUT;
    } finally {
      console.flush();
    }
  }

  /// What is no command is a file, unless there is none and it looks like a command.
  private void refuseMisspelt(String word) throws WrongUse {
    Optional<String> meant = Spelling.nearest(word, commands.keySet());
    if (meant.isPresent() && !new File(word).exists()) {
      throw new WrongUse("wrong.command", word, meant.get());
    }
  }

  private int run(Command command, List<String> arguments) throws WrongUse {
    Given given = Given.read(command.syntax(), arguments);
    if (given.has(Option.HELP)) {
      List<Syntax> others =
          command == simmer ? commands.values().stream().map(Command::syntax).toList() : List.of();
      console.print(Help.of(command.syntax(), others, console));
      return ExitStatus.FINE;
    }
    if (given.has(Option.VERSION)) {
      console.print("simmer " + version + "\n");
      return ExitStatus.FINE;
    }
    return command.run(given);
  }
}
