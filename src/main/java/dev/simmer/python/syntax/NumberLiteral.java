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
      return new Literal.Int(ofBits(text, 4));
    }
    if (text.startsWith("0o")) {
      return new Literal.Int(ofBits(text, 3));
    }
    if (text.startsWith("0b")) {
      return new Literal.Int(ofBits(text, 1));
    }
    if (text.endsWith("j")) {
      return new Literal.Imaginary(Double.parseDouble(text.substring(0, text.length() - 1)));
    }
    boolean isReal = text.indexOf('.') >= 0 || text.indexOf('e') >= 0;
    return isReal ? new Literal.Real(Double.parseDouble(text)) : integer(text, token);
  }

  /// In time linear in the number of digits, which BigInteger's own reading is not.
  ///
  /// @param width bits a digit
  private static BigInteger ofBits(String text, int width) {
    int digits = text.length() - 2;
    byte[] bytes = new byte[digits * width / 8 + 2];
    for (int i = 0; i < digits * width; i++) {
      int digit = Character.digit(text.charAt(text.length() - 1 - i / width), 16);
      int bit = (digit >> (i % width)) & 1;
      bytes[bytes.length - 1 - i / 8] |= (byte) (bit << (i % 8));
    }
    return new BigInteger(bytes);
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
