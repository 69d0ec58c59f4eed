package dev.simmer.ui.shell;

import dev.simmer.home.Preferences;
import dev.simmer.ui.control.Fxml;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar. An item's user data is the name of its [Command].
final class MenuView {
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
  private final MenuBar root;
  private final Consumer<Command> onCommand;
  private final Consumer<Path> onFile;
  private final Consumer<String> onRecipe;

  @FXML private Menu recent;
  @FXML private Menu recipes;
  @FXML private CheckMenuItem edit;
  @FXML private RadioMenuItem light;
  @FXML private RadioMenuItem dark;
  @FXML private RadioMenuItem system;
  @FXML private CheckMenuItem motion;

  /// @param onFile hears which of the recent files is to be opened
  /// @param onRecipe hears which of the recipes that ship is to be opened
  MenuView(Consumer<Command> onCommand, Consumer<Path> onFile, Consumer<String> onRecipe) {
    this.onCommand = onCommand;
    this.onFile = onFile;
    this.onRecipe = onRecipe;
    root = Fxml.load(MenuBar.class, this, "Menu.fxml", texts);
    root.setUseSystemMenuBar(true);
  }

  Node node() {
    return root;
  }

  @FXML
  private void act(ActionEvent event) {
    onCommand.accept(commandOf((MenuItem) event.getSource()));
  }

  /// Offers what makes sense while a comparison is shown in place of the recipe, or everything.
  void showComparison(boolean shown) {
    edit.setDisable(shown);
    root.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> item.getUserData() != null)
        .filter(item -> commandOf(item).isAboutRecipe())
        .forEach(item -> item.setDisable(shown));
  }

  private static Command commandOf(MenuItem item) {
    return Command.valueOf(String.valueOf(item.getUserData()));
  }

  /// Whether the recipe is being edited.
  BooleanProperty editingProperty() {
    return edit.selectedProperty();
  }

  /// Shows what the user has set.
  void show(Preferences preferences) {
    RadioMenuItem chosen =
        switch (preferences.look()) {
          case LIGHT -> light;
          case DARK -> dark;
          case SYSTEM -> system;
        };
    chosen.setSelected(true);
    motion.setSelected(preferences.reduceMotion());
    fillRecent(preferences.recent());
  }

  private void fillRecent(List<Path> files) {
    recent.setDisable(files.isEmpty());
    recent.getItems().clear();
    files.forEach(file -> add(recent, file.toString(), () -> onFile.accept(file)));
    recent.getItems().add(new SeparatorMenuItem());
    String clear = texts.getString("menu.recent.clear");
    add(recent, clear, () -> onCommand.accept(Command.FORGET_RECENT));
  }

  /// Offers the recipes that ship.
  void offer(List<String> names) {
    recipes.getItems().clear();
    names.forEach(name -> add(recipes, name, () -> onRecipe.accept(name)));
  }

  private static void add(Menu menu, String text, Runnable action) {
    menu.getItems().add(item(text, action));
  }

  /// An item whose text is shown as it is.
  static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> action.run());
    return item;
  }
}
