package dev.simmer.ui.kitchen;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What stands in the kitchen and has text in it.
///
/// @param detail the second text in the bubble
record Furniture(
    Region wall,
    Region bubble,
    Label detail,
    Region readySign,
    Region waitingSign,
    Region served,
    Region burner,
    Region oven) {}
