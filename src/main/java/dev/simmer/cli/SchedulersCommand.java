package dev.simmer.cli;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.SchedulerEntry;
import dev.simmer.cli.Syntax.FileUse;
import dev.simmer.scheduler.SchedulerOption;
import dev.simmer.scheduler.SchedulerOption.Unit;
import java.util.List;
import java.util.function.Supplier;

/// `simmer schedulers`: lists the schedulers with their options.
final class SchedulersCommand implements Command {
  private static final int WIDTH = 96;
  private static final String INDENT = "    ";

  private final Supplier<Catalogue> catalogue;
  private final Console console;

  SchedulersCommand(Supplier<Catalogue> catalogue, Console console) {
    this.catalogue = catalogue;
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    return new Syntax("simmer schedulers", FileUse.NONE, "schedulers", List.of());
  }

  @Override
  public int run(Given given) {
    Catalogue all = catalogue.get();
    all.entries().forEach(this::print);
    all.problems().forEach(problem -> console.complain("plugin", problem.message()));
    return ExitStatus.FINE;
  }

  private void print(SchedulerEntry entry) {
    StringBuilder text = new StringBuilder(entry.id());
    String title = entry.description().title();
    text.append(title.equals(entry.id()) ? "" : "  -  " + title);
    text.append(console.text("origin." + entry.origin())).append('\n');
    if (!entry.description().rule().isEmpty()) {
      Wrapping.append(text, INDENT, entry.description().rule(), WIDTH);
    }
    for (SchedulerOption option : entry.options()) {
      Wrapping.append(text, INDENT + head(option), option.meaning(), WIDTH);
    }
    console.print(text.append('\n'));
  }

  private String head(SchedulerOption option) {
    String key = option.unit() == Unit.WHOLE ? "option.whole" : "option.seconds";
    String range =
        console.text(
            key, SchedulerOption.typed(option.least()), SchedulerOption.typed(option.most()));
    return "%s=%s (%s)  ".formatted(option.name(), SchedulerOption.typed(option.usual()), range);
  }
}
