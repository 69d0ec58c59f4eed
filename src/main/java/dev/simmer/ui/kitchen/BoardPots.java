package dev.simmer.ui.kitchen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The pots over one board, the first next to the stove: gives each its place, lays boards under
/// the upper rows, slips of paper for handles that are no pots, and says how many more there are.
final class BoardPots {
  private static final double RESERVE = 7;
  private static final double BOARD = 5;
  private static final double NEXT_TO_STOVE = 0.5;

  private final boolean stoveAtRight;
  private final boolean timed;
  private final Pane pane;
  private final Button more = new Button();
  private final List<Region> boards = new ArrayList<>();
  private final List<Label> slips = new ArrayList<>();

  /// @param onMore hears that those are to be listed who find no place
  BoardPots(Pane pane, boolean stoveAtRight, boolean timed, Runnable onMore) {
    this.pane = pane;
    this.stoveAtRight = stoveAtRight;
    this.timed = timed;
    more.getStyleClass().setAll("more");
    more.setOnAction(e -> onMore.run());
    more.setManaged(false);
    pane.getChildren().add(more);
  }

  /// Who stands there: pots, and handles that are no pots.
  interface Crowd {
    int count();

    /// Null for a handle that is no pot.
    @Nullable PotFace face(int index);

    /// The word for a handle that is no pot.
    String slip(int index);

    /// The words for those who find no place.
    String more(int hidden);
  }

  /// Gives places to as many as there is room for.
  List<PotLayer.Placed> place(Crowd crowd, Box room, KitchenLayout layout) {
    PotGrid grid = PotGrid.of(crowd.count(), room, layout, timed, RESERVE * layout.em());
    List<PotLayer.Placed> placed = new ArrayList<>();
    int slip = 0;
    for (int i = 0; i < grid.shown(); i++) {
      PotFace face = crowd.face(i);
      Place place = at(i, grid, room);
      if (face == null) {
        write(slip++, crowd.slip(i), place, grid);
      } else {
        placed.add(new PotLayer.Placed(face, place));
      }
    }
    hideFrom(slip, slips);
    layBoards(grid, room, layout);
    int hidden = crowd.count() - grid.shown();
    sayMore(hidden > 0 ? crowd.more(hidden) : "", room, layout, grid);
    return placed;
  }

  /// Nobody stands there.
  void clear() {
    hideFrom(0, slips);
    hideFrom(0, boards);
    more.setVisible(false);
  }

  private Place at(int index, PotGrid grid, Box room) {
    int row = index / grid.columns();
    double along = (index % grid.columns() + NEXT_TO_STOVE) * grid.cell();
    double x = stoveAtRight ? room.right() - along : room.x() + along;
    double y = room.bottom() - row * grid.row();
    double width = grid.cell() * PotGrid.NAME_SHARE;
    return new Place(x, y, grid.artScale(), width, grid.detail());
  }

  private void write(int number, String text, Place place, PotGrid grid) {
    if (number == slips.size()) {
      Label slip = new Label();
      slip.getStyleClass().add("slip");
      slip.setManaged(false);
      slips.add(slip);
      pane.getChildren().add(slip);
    }
    Label slip = slips.get(number);
    slip.setText(text);
    slip.setVisible(true);
    slip.applyCss();
    double width = Math.min(place.width(), slip.prefWidth(-1));
    double height = Math.min(slip.prefHeight(-1), grid.row());
    slip.resizeRelocate(place.x() - width / 2, place.y() - height, width, height);
  }

  private static void hideFrom(int first, List<? extends Region> nodes) {
    nodes.subList(first, nodes.size()).forEach(node -> node.setVisible(false));
  }

  private void layBoards(PotGrid grid, Box room, KitchenLayout layout) {
    int upper = Math.max(0, grid.rows() - 1);
    while (boards.size() < upper) {
      Region board = new Region();
      board.getStyleClass().add("upper-board");
      board.setManaged(false);
      boards.add(board);
      pane.getChildren().addFirst(board);
    }
    double thick = Math.max(2, Math.rint(BOARD * layout.unit()));
    for (int i = 0; i < upper; i++) {
      double y = Math.rint(room.bottom() - (i + 1) * grid.row());
      boards.get(i).setVisible(true);
      boards.get(i).resizeRelocate(room.x(), y, room.width(), thick);
    }
    hideFrom(upper, boards);
  }

  private void sayMore(String text, Box room, KitchenLayout layout, PotGrid grid) {
    more.setVisible(!text.isEmpty());
    more.setText(text);
    more.applyCss();
    double width = more.prefWidth(-1);
    double height = more.prefHeight(-1);
    double x = stoveAtRight ? room.x() : room.right() - width;
    double base = room.bottom() - Math.max(0, grid.rows() - 1) * grid.row();
    more.resizeRelocate(x, base - height - layout.unit(), width, height);
  }
}
