package dev.simmer.ui.kitchen;

import dev.simmer.ui.control.PotDetail;

/// Where a pot stands: the middle of its bottom, and how large it is.
///
/// @param width the width that it may take with its name
record Place(double x, double y, double artScale, double width, PotDetail detail) {}
