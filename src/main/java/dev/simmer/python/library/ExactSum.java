package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import java.math.BigDecimal;

/// `math.fsum`: rounds once, at the end.
final class ExactSum {
  private ExactSum() {}

  static Object of(Interpreter py, Object[] values) {
    BigDecimal sum = BigDecimal.ZERO;
    double special = 0;
    for (Object value : values) {
      double x = Conversions.real(py, value);
      if (Double.isFinite(x)) {
        sum = sum.add(new BigDecimal(x));
      } else {
        if (Double.isInfinite(x) && Double.isInfinite(special) && x != special) {
          throw PyError.value("-inf + inf in fsum");
        }
        special += x;
      }
    }
    return special != 0 ? (Object) special : sum.doubleValue();
  }
}
