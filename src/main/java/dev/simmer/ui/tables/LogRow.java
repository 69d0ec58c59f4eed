package dev.simmer.ui.tables;

/// A line of the event log.
///
/// @param time in words
/// @param colour of the pot it is about, as an index into the palette; -1 for none
/// @param text what happened, in a plain sentence
public record LogRow(String time, int colour, String text) {}
