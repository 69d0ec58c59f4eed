package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Description;
import dev.simmer.scheduler.SchedulerOption;
import dev.simmer.scheduler.SchedulerOption.Unit;
import java.util.ResourceBundle;

/// What people read of the built-in policies.
final class Texts {
  private static final String BUNDLE = "dev.simmer.scheduler.builtin.schedulers";

  private Texts() {}

  static Description of(String id) {
    ResourceBundle texts = ResourceBundle.getBundle(BUNDLE);
    return new Description(
        texts.getString(id), texts.getString(id + ".rule"), texts.getString(id + ".lesson"));
  }

  /// An option that counts something.
  static SchedulerOption count(String name, int least, int most, int usual) {
    return new SchedulerOption(name, Unit.WHOLE, least, most, usual, meaning(name));
  }

  /// An option in seconds.
  static SchedulerOption seconds(String name, double least, double most, double usual) {
    return new SchedulerOption(name, Unit.SECONDS, least, most, usual, meaning(name));
  }

  private static String meaning(String name) {
    return ResourceBundle.getBundle(BUNDLE).getString("option." + name);
  }
}
