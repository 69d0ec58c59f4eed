package dev.simmer.python.library.datetime;

import org.jspecify.annotations.Nullable;

/// What `strptime` read.
///
/// @param weekday 0 for Monday
/// @param isDst -1 if the text does not tell
/// @param offsetMicros microseconds from UTC; null if the text does not tell
/// @param zone the zone's name; null if the text has none
record ParsedTime(
    int year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    int micros,
    int weekday,
    int dayOfYear,
    int isDst,
    @Nullable Long offsetMicros,
    @Nullable String zone) {}
