package dev.simmer.ui.kitchen;

/// What the chef does. Each pose is a file of art.
enum ChefPose {
  COOKING("chef-cooking"),
  REACHING_LEFT("chef-left"),
  REACHING_RIGHT("chef-right"),
  WAITING("chef-waiting"),
  ALARMED("chef-alarmed");

  private final String art;

  ChefPose(String art) {
    this.art = art;
  }

  String art() {
    return art;
  }
}
