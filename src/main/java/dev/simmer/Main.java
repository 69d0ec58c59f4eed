package dev.simmer;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// Where Simmer starts: the command line, or the window.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("--version")) {
      System.out.println("simmer " + version());
    } else {
      Platform.startup(() -> openWindow(new Stage()));
    }
  }

  static String version() {
    return Main.class.getModule().getDescriptor().rawVersion().orElse("(unbuilt)");
  }

  static void openWindow(Stage stage) {
    stage.setTitle("Simmer");
    stage.setScene(new Scene(new Label("Simmer"), 960, 600));
    stage.show();
  }
}
