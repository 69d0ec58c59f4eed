package dev.simmer.ui.tables;

/// A line of output as it is shown.
///
/// @param time when it was begun, in words
/// @param pot the name of the pot that printed it
/// @param colour of that pot, as an index into the palette; -1 for none
/// @param error whether it went to standard error
public record OutputRow(String time, String pot, int colour, boolean error, String text) {}
