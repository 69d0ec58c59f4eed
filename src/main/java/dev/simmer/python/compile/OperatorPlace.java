package dev.simmer.python.compile;

/// Where the operator of an instruction stands: between the operands, or in the brackets behind the
/// first.
///
/// @param leftEnd the column behind the left operand
/// @param rightStart the column at which the right operand begins
public record OperatorPlace(int instruction, int leftEnd, int rightStart, boolean isSubscript) {}
