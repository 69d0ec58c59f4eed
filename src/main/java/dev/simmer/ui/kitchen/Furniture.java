package dev.simmer.ui.kitchen;

import javafx.scene.layout.Region;

/// What stands in the kitchen and has text in it.
record Furniture(
    Region wall,
    Region bubble,
    Region readySign,
    Region waitingSign,
    Region served,
    Region burner,
    Region oven) {}
