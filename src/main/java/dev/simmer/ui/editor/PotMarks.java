package dev.simmer.ui.editor;

import java.util.List;

/// The pots that stand at one line.
///
/// @param colours of the first of them
/// @param names of the first of them, for the tooltip
/// @param more how many there are besides these
record PotMarks(List<Integer> colours, List<String> names, int more) {
  static final PotMarks NONE = new PotMarks(List.of(), List.of(), 0);
}
