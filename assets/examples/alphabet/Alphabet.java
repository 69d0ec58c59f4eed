import dev.simmer.scheduler.*;
import java.util.Comparator;

/** The pot whose name comes first in the alphabet gets the burner. */
public final class Alphabet implements Scheduler {
  @Override
  public String id() {
    return "alphabet";
  }

  @Override
  public Description description() {
    return new Description("Alphabet", "The name that comes first goes first.", "");
  }

  @Override
  public LoopRules rules() {
    return LoopRules.TASKS;
  }

  @Override
  public Choice choose(Situation now) {
    ReadyHandle first = now.ready().stream().min(Comparator.comparing(ReadyHandle::name)).get();
    return new Choice.Run(
        now.ready().indexOf(first), first.name() + " comes first in the alphabet.");
  }
}
