package dev.simmer.python.syntax;

import java.math.BigInteger;

/// The value of a constant in the source.
public sealed interface Literal {
  record Int(BigInteger value) implements Literal {}

  record Real(double value) implements Literal {}

  /// `2j`
  record Imaginary(double value) implements Literal {}

  record Text(String value) implements Literal {}

  /// `b"…"`: one char, 0 to 255, for each byte.
  record Bytes(String value) implements Literal {}

  /// The constants that are keywords, and `...`.
  enum Keyword implements Literal {
    NONE,
    TRUE,
    FALSE,
    ELLIPSIS
  }
}
