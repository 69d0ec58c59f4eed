package dev.simmer.ui.tables;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The event log, as a list with a field for what is looked for. A double click or Enter goes to
/// where a line happened.
public final class LogView {
  private final LogModel model;
  private final RowWords words = new RowWords();
  private final FollowingList<LogRow> list;
  private final TextField wanted = new TextField();
  private final Label nothing = new Label(words.text("log.nothing"));
  private final VBox root;

  public LogView(LogModel model) {
    this.model = model;
    list = new FollowingList<>("event-log", words.text("log.name"), words.text("log.empty"));
    list.setCellFactory(view -> new LogCell());
    root = new VBox(search(), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    model.linesProperty().subscribe(list::show);
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            go();
          }
        });
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            go();
          }
        });
  }

  private HBox search() {
    wanted.setId("log-find");
    wanted.setPromptText(words.text("log.find"));
    wanted.setAccessibleText(words.text("log.find"));
    wanted.setOnAction(e -> find());
    HBox.setHgrow(wanted, Priority.ALWAYS);
    nothing.setId("log-nothing");
    nothing.setVisible(false);
    nothing.getStyleClass().add("hint");
    HBox bar = new HBox(wanted, nothing);
    bar.getStyleClass().add("find-bar");
    return bar;
  }

  /// The view's node.
  public Node node() {
    return root;
  }

  private void go() {
    int fact = list.getSelectionModel().getSelectedIndex();
    if (fact >= 0) {
      model.go(fact);
    }
  }

  private void find() {
    nothing.setVisible(false);
    model.find(wanted.getText(), list.getSelectionModel().getSelectedIndex(), this::select);
  }

  private void select(int fact) {
    nothing.setVisible(fact == LogModel.NOWHERE);
    if (fact != LogModel.NOWHERE) {
      list.getSelectionModel().select(fact);
      list.scrollTo(fact);
    }
  }
}
