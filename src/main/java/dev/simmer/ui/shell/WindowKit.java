package dev.simmer.ui.shell;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.home.Preferences;
import dev.simmer.home.UserFolder;
import dev.simmer.simulation.Engine;
import dev.simmer.simulation.Proofreader;
import dev.simmer.ui.playback.Pulse;

/// What the main window works with.
///
/// @param engine runs recipes, on a thread of the window's own
/// @param proofreader looks through them while they are written, on such a thread, too
/// @param schedulers to choose from; the first is chosen
/// @param pulse drives play
/// @param files asks for files
/// @param folder where the window keeps what is the user's own
/// @param preferences what was kept there
public record WindowKit(
    Engine engine,
    Proofreader proofreader,
    Catalogue schedulers,
    Pulse pulse,
    FileChoice files,
    UserFolder folder,
    Preferences preferences) {}
