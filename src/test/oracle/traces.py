#!/usr/bin/env python3
"""Trace many programs on CPython's own asyncio: the oracle's lines, a file NAME.jsonl for each NAME.py.

    python3 traces.py                       all golden programs, and the recipes that ship
    python3 traces.py [--turns=N] FOLDER    every program of a folder

Each program runs in a process of its own, forked from one that has imported all there is. A program
that does not parse has no trace.
"""
import glob
import hashlib
import os
import signal
import sys

import oracle

BIG = 1_000_000  # of a golden trace of more bytes only a digest is kept
PATIENCE = 20  # seconds of processor time that a program may take
HERE = os.path.dirname(os.path.abspath(__file__))
GOLDEN = os.path.join(HERE, "..", "resources", "golden")
RECIPES = os.path.join(HERE, "..", "..", "..", "assets", "recipes")


def programs(folder):
    return sorted(glob.glob(os.path.join(folder, "**", "*.py"), recursive=True))


def trace(program, folder, options, known_as=None):
    name = os.path.basename(program).removesuffix(".py")
    target = os.path.join(folder, name + ".jsonl")
    child = os.fork()
    if child == 0:
        signal.setitimer(signal.ITIMER_PROF, PATIENCE)
        os.dup2(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644), 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        if known_as:
            oracle.os.path.abspath = lambda _: known_as
        oracle.main([*options, program])
    os.waitpid(child, 0)
    if not os.path.getsize(target):
        os.remove(target)
    return target


def digest(target):
    """What is kept of a trace of megabytes: its name, the number of its lines, and a digest."""
    with open(target, "rb") as file:
        text = file.read()
    os.remove(target)
    name = os.path.basename(target).removesuffix(".jsonl")
    return f"{name} {text.count(10)} {hashlib.sha256(text).hexdigest()}\n"


def main(arguments):
    options = [argument for argument in arguments if argument.startswith("--")]
    folders = [argument for argument in arguments if not argument.startswith("--")]
    for folder in folders:
        for program in programs(folder):
            trace(program, os.path.dirname(program), options)
    if not folders:
        big = []
        for program in programs(GOLDEN):
            target = trace(program, os.path.dirname(program), options, "/golden/" + os.path.basename(program))
            if os.path.exists(target) and os.path.getsize(target) > BIG:
                big.append(digest(target))
        with open(os.path.join(GOLDEN, "big.txt"), "w", encoding="utf-8") as file:
            file.writelines(big)
        for program in programs(RECIPES):
            trace(program, GOLDEN, options)


if __name__ == "__main__":
    main(sys.argv[1:])
