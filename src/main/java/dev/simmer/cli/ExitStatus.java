package dev.simmer.cli;

import dev.simmer.recording.TraceReader;
import dev.simmer.simulation.Ending;
import java.math.BigInteger;
import java.util.regex.Pattern;

/// Exit statuses, those of Python where a program has ended.
final class ExitStatus {
  static final int FINE = 0;
  static final int FAILED = 1;

  /// The command line or the recipe is wrong.
  static final int WRONG_INPUT = 2;

  private static final int TOO_LARGE = 255;
  private static final int SMALLEST_LONG_BITS = 63;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");

  private ExitStatus() {}

  static int of(Ending ending) {
    return switch (ending) {
      case Ending.Finished _, Ending.Undecided _ -> FINE;
      case Ending.Exited exited -> ofCode(exited.code());
      case Ending.Crashed _,
          Ending.Deadlocked _,
          Ending.CutOff _,
          Ending.SchedulerFailed _,
          Ending.Failed _ ->
          FAILED;
    };
  }

  /// What Python prints when `SystemExit` carries something else than a status; empty if nothing.
  static String message(Ending.Exited exited) {
    String code = exited.code();
    return isStatus(code) ? "" : TraceReader.text(code) + "\n";
  }

  private static int ofCode(String code) {
    if (!isStatus(code)) {
      return FAILED;
    }
    return switch (code) {
      case "null", "false" -> FINE;
      case "true" -> FAILED;
      default -> ofNumber(new BigInteger(code));
    };
  }

  private static int ofNumber(BigInteger number) {
    return number.bitLength() > SMALLEST_LONG_BITS ? TOO_LARGE : number.intValue() & 0xFF;
  }

  private static boolean isStatus(String code) {
    return code.equals("null")
        || code.equals("true")
        || code.equals("false")
        || WHOLE_NUMBER.matcher(code).matches();
  }
}
