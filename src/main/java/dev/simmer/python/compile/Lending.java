package dev.simmer.python.compile;

/// The argument of [Op#LEND]: how many arguments a call has, which of them may be the last
/// reference to a generator or coroutine, and what kind of call it is.
public final class Lending {
  /// The call comes after LOAD_METHOD.
  public static final int METHOD = 1 << 8;

  /// The result of the call is awaited at once.
  public static final int AWAITED = 1 << 9;

  /// A call with one argument, which is looked at.
  static final int ONLY_ARGUMENT = 1 | marked(0);

  /// How many arguments there may be.
  static final int MOST = 14;

  private static final int FIRST_MARK = 10;

  private Lending() {}

  /// The number of arguments.
  public static int count(int lending) {
    return lending & (METHOD - 1);
  }

  /// The mark of an argument that is looked at.
  static int marked(int argument) {
    return 1 << (FIRST_MARK + argument);
  }

  public static boolean isMarked(int lending, int argument) {
    return (lending & marked(argument)) != 0;
  }
}
