package dev.simmer.scheduler.builtin;

import dev.simmer.scheduler.Description;
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
}
