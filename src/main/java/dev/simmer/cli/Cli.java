package dev.simmer.cli;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Simmer's command line.
public final class Cli {
  private final CommandLine commands;

  /// Both streams are written as UTF-8.
  public Cli(
      ProgramRunner runner,
      WindowOpener window,
      String version,
      OutputStream out,
      OutputStream err) {
    Writer outWriter = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.cli.cli");
    Console console = new Console(outWriter, errWriter, texts);
    commands = new CommandLine(new SimmerCommand(window, console));
    commands.addSubcommand(new TraceCommand(runner, console));
    commands.setResourceBundle(texts);
    commands.setOut(new PrintWriter(outWriter));
    commands.setErr(errWriter);
    commands.getCommandSpec().versionProvider(() -> new String[] {"simmer " + version});
    commands.setParameterExceptionHandler((wrong, _) -> wrongUse(wrong, console));
  }

  /// Does what the arguments ask for.
  ///
  /// @return the exit status: 0, 1 if the program failed, 2 if the arguments or the recipe are
  ///   wrong
  public int execute(String... arguments) {
    int status = commands.execute(arguments);
    commands.getOut().flush();
    return status;
  }

  private static int wrongUse(ParameterException wrong, Console console) {
    console.complain("usage", String.valueOf(wrong.getMessage()));
    return ExitStatus.WRONG_INPUT;
  }
}
