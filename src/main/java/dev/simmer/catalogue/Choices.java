package dev.simmer.catalogue;

import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Choices as text, a line each: the identity of the task, such as `Task-3`. Empty lines and what
/// follows a `#` do not count.
public final class Choices {
  private static final Pattern TASK = Pattern.compile("Task-([1-9][0-9]{0,8})");

  private Choices() {}

  /// Writes choices.
  public static String write(List<TaskId> choices) {
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.catalogue.catalogue");
    String lines = choices.stream().map(task -> task + "\n").collect(Collectors.joining());
    return "# " + texts.getString("chosen.head") + "\n" + lines;
  }

  /// Reads choices.
  ///
  /// @throws SchedulerException if a line is none
  public static List<TaskId> read(String text) throws SchedulerException {
    List<TaskId> choices = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String word = line.split("#", 2)[0].strip();
      Matcher task = TASK.matcher(word);
      if (task.matches()) {
        choices.add(new TaskId(Integer.parseInt(task.group(1))));
      } else if (!word.isEmpty()) {
        ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.catalogue.catalogue");
        throw new SchedulerException(texts.getString("chosen.line").formatted(number, word));
      }
    }
    return choices;
  }
}
