package dev.simmer.python.syntax;

import java.math.BigInteger;
import java.util.Locale;

/// The values of numbers.
final class NumberLiteral {
  private static final int MAX_DECIMAL_DIGITS = 4300;

  private NumberLiteral() {}

  static Literal valueOf(Token token) {
    if (token.text().length() == 1) {
      return new Literal.Int(BigInteger.valueOf(token.text().charAt(0) - '0'));
    }
    String text = token.text().replace("_", "").toLowerCase(Locale.ROOT);
    if (text.startsWith("0x")) {
      return new Literal.Int(new BigInteger(text.substring(2), 16));
    }
    if (text.startsWith("0o")) {
      return new Literal.Int(new BigInteger(text.substring(2), 8));
    }
    if (text.startsWith("0b")) {
      return new Literal.Int(new BigInteger(text.substring(2), 2));
    }
    if (text.endsWith("j")) {
      return new Literal.Imaginary(Double.parseDouble(text.substring(0, text.length() - 1)));
    }
    boolean isReal = text.indexOf('.') >= 0 || text.indexOf('e') >= 0;
    return isReal ? new Literal.Real(Double.parseDouble(text)) : integer(text, token);
  }

  private static Literal integer(String digits, Token token) {
    if (digits.length() > MAX_DECIMAL_DIGITS) {
      throw new Refusal(
          Refusal.Source.GRAMMAR,
          "Exceeds the limit ("
              + MAX_DECIMAL_DIGITS
              + " digits) for integer string conversion: value has "
              + digits.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit - Consider"
              + " hexadecimal for huge integer literals to avoid decimal conversion limits.",
          token.span());
    }
    return new Literal.Int(new BigInteger(digits));
  }
}
