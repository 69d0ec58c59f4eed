package dev.simmer.ui.kitchen;

import dev.simmer.recording.TaskState;
import dev.simmer.ui.control.Presence;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What is below the counter and the shelf, as far as there is room: their signs, the table of
/// those served, and the facts about the burner.
final class BelowBoards {
  private static final double BOX_EM = 3.84;
  private static final double SERVED_EM = 6;
  private static final double NAMELESS_EM = 4.6;
  private static final double SLIM_EM = 2.6;
  private static final double TITLE_EM = 2.3;
  private static final double WORD_EM = 4.4;
  private static final double COUNT_EM = 2;
  private static final double PAD_EM = 0.9;
  private static final double SIGN_EM = 0.6;
  private static final double GAP_EM = 0.3;

  private final Furniture parts;
  private Box table = new Box(0, 0, 0, 0);

  BelowBoards(Furniture parts) {
    this.parts = parts;
  }

  /// @param empty whether nobody is served
  void arrange(KitchenLayout layout, boolean empty) {
    sign(parts.readySign(), layout, layout.counter());
    sign(parts.waitingSign(), layout, layout.shelf());
    double room = room(layout, parts.readySign());
    table = layout.below(layout.counter(), tableHeight(empty, room, layout.em()));
    Presence.show(last(parts.served()), empty && table.height() > SLIM_EM * layout.em());
    KitchenArt.fit(parts.served(), table);
    double width = layout.shelf().width();
    double high = Math.max(BOX_EM * layout.em(), parts.burner().prefHeight(width));
    parts.burner().setVisible(high <= room(layout, parts.waitingSign()));
    KitchenArt.fit(parts.burner(), layout.below(layout.shelf(), high));
  }

  private static void sign(Region sign, KitchenLayout layout, Box board) {
    Presence.show(last(sign), !layout.isTight());
    double em = layout.em();
    double wide = board.width() - em;
    double y = board.bottom() + SIGN_EM * em;
    KitchenArt.fit(sign, new Box(board.x() + SIGN_EM * em, y, wide, sign.prefHeight(wide)));
  }

  private static Node last(Region box) {
    return box.getChildrenUnmodifiable().getLast();
  }

  private static double room(KitchenLayout layout, Region sign) {
    return layout.below(layout.counter(), 0).y()
        - sign.getLayoutY()
        - sign.getHeight()
        - GAP_EM * layout.em();
  }

  /// With less room pots have no names, and with still less they stand beside the word.
  private static double tableHeight(boolean empty, double room, double em) {
    double wanted = (empty ? BOX_EM : SERVED_EM) * em;
    boolean low = room < (empty ? BOX_EM : NAMELESS_EM) * em;
    return low ? SLIM_EM * em : Math.min(wanted, room);
  }

  /// The places of those who are served.
  List<PotLayer.Placed> served(KitchenLayout layout, KitchenViewModel moment) {
    double em = layout.em();
    boolean slim = table.height() <= SLIM_EM * em;
    double left = PAD_EM + (slim ? WORD_EM : 0);
    double right = PAD_EM + (slim ? COUNT_EM : 0);
    double top = slim ? SIGN_EM : TITLE_EM;
    double width = table.width() - (left + right) * em;
    Box room =
        new Box(
            table.x() + left * em,
            table.y() + top * em,
            Math.max(0, width),
            table.height() - (top + 0.55) * em);
    List<TaskState> tasks = moment.moment().served();
    int most = ServedPots.most(room, layout);
    List<TaskState> shown = tasks.subList(Math.max(0, tasks.size() - most), tasks.size());
    boolean named = table.height() >= SERVED_EM * em;
    return ServedPots.place(shown.stream().map(moment::served).toList(), room, layout, named);
  }
}
