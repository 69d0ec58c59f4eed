"""Compares the image with the python3 that runs this: python3 src/jmh/figures.py [RUNS]

Whole processes, in turn, so that both meet the same machine. What is printed are medians, and of the
ratios python3 : simmer, pair by pair. More than 1 says that Simmer is faster.
"""
import os
import resource
import statistics
import subprocess
import sys
import tempfile

SIMMER = os.path.join("target", "simmer", "bin", "simmer")
PROGRAMS = os.path.join("src", "jmh", "programs")

YIELDS = """
import asyncio
async def yielding():
    for _ in range({rounds}):
        await asyncio.sleep(0)
async def main():
    await asyncio.gather(*(yielding() for _ in range(1000)))
asyncio.run(main())
"""

SLEEPS = """
import asyncio
async def sleeping(i):
    await asyncio.sleep(1)
    return i
async def main():
    print(len(await asyncio.gather(*(sleeping(i) for i in range({tasks})))))
asyncio.run(main())
"""

BREAKFAST = """
import asyncio
async def cook(dish):
    print(dish, "on")
    await asyncio.sleep(0)
    return dish
async def main():
    print("Ready:", *await asyncio.gather(cook("Coffee"), cook("Toast")))
asyncio.run(main())
"""

LOOP = "s = 0\nfor i in range(10_000_000): s += i\nprint(s)\n"

FIB = """
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30))
"""

PRINTS = "for i in range(300_000): print('line', i, i * 0.5)\n"

FIGURES = {
    "breakfast, without its sleeps": BREAKFAST,
    "a loop of 10,000,000 rounds": LOOP,
    "fib(30)": FIB,
    "300,000 lines printed": PRINTS,
    "1,000 tasks x 1,000 yields": YIELDS.format(rounds=1000),
    "1,000 tasks x 3,000 yields": YIELDS.format(rounds=3000),
    "100,000 tasks that sleep": SLEEPS.format(tasks=100_000),
}


def seconds(command):
    """The processor time of a command, that of its helper threads included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def compare(name, file, runs):
    python, simmer = [], []
    for _ in range(runs):
        python.append(seconds([sys.executable, file]))
        simmer.append(seconds([SIMMER, "trace", "--stdout", file]))
    ratio = statistics.median(p / s for p, s in zip(python, simmer))
    shown = statistics.median(python), statistics.median(simmer)
    print(f"{name:<32} {shown[0]:8.2f} s {shown[1]:8.2f} s {ratio:8.2f}", flush=True)
    return shown


def once_warm(few, many):
    """Steps a second once all is compiled: by the difference of two lengths."""
    python, simmer = (2_000_000 / max(m - f, 0.01) for f, m in zip(few, many))
    print(f"{'steps a second, once warm':<32} {python:10,.0f} {simmer:10,.0f} {simmer / python:8.2f}")


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    print(f"{'processor time':<32} {'python3':>10} {'simmer':>10} {'ratio':>8}")
    shown = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, source in FIGURES.items():
            file = os.path.join(folder, "figure.py")
            with open(file, "w", encoding="utf-8") as out:
                out.write(source)
            shown[name] = compare(name, file, runs)
    for program in sorted(os.listdir(PROGRAMS)):
        compare(program, os.path.join(PROGRAMS, program), runs)
    once_warm(shown["1,000 tasks x 1,000 yields"], shown["1,000 tasks x 3,000 yields"])


main()
