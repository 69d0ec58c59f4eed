package dev.simmer.fuzz;

import java.util.Random;

/// Writes programs in which tasks share nothing: they sleep, block, compute, and give values to who
/// awaits them, so that the order in which they run cannot show in what is printed.
final class RaceFreeProgram {
  private static final int DEEPEST = 3;

  private final Random random;
  private final StringBuilder text = new StringBuilder("import asyncio, time\n\n\n");
  private int functions;

  private RaceFreeProgram(long seed) {
    random = new Random(seed);
  }

  static String of(long seed) {
    RaceFreeProgram program = new RaceFreeProgram(seed);
    String main = program.function(0);
    return program.text + "print(asyncio.run(" + main + "()))\n";
  }

  /// Writes a function after those that it calls, and gives its name.
  private String function(int depth) {
    StringBuilder body = new StringBuilder();
    int statements = 1 + random.nextInt(3);
    for (int i = 0; i < statements; i++) {
      body.append(statement(depth));
    }
    String name = "f" + functions++;
    text.append("async def ").append(name).append("():\n    r = []\n").append(body);
    text.append("    return r\n\n\n");
    return name;
  }

  private String statement(int depth) {
    String delay = String.valueOf(random.nextInt(5) / 4.0);
    int choice = random.nextInt(depth < DEEPEST ? 8 : 4);
    return switch (choice) {
      case 0 -> "    await asyncio.sleep(" + delay + ")\n";
      case 1 -> "    time.sleep(" + delay + ")\n";
      case 2 -> "    await asyncio.sleep(0)\n";
      case 3 -> "    for i in range(" + random.nextInt(6) + "):\n        r.append(i)\n";
      case 4 -> "    r.append(await " + function(depth + 1) + "())\n";
      case 5 -> "    r.append(await asyncio.gather(" + calls(depth) + "))\n";
      case 6 -> tasks(depth);
      default -> "    r.append(await asyncio.wait_for(" + function(depth + 1) + "(), 1000))\n";
    };
  }

  private String calls(int depth) {
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      calls.append(i == 0 ? "" : ", ").append(function(depth + 1)).append("()");
    }
    return calls.toString();
  }

  private String tasks(int depth) {
    String first = function(depth + 1);
    String second = function(depth + 1);
    return "    async with asyncio.TaskGroup() as g:\n        a = g.create_task(%s())\n"
            .formatted(first)
        + "        b = g.create_task(%s())\n    r += [a.result(), b.result()]\n".formatted(second);
  }
}
