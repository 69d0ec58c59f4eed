"""Writes what CPython prints for each program: TZ=UTC python3 expectations.py"""
import pathlib
import subprocess
import sys

for program in sorted(pathlib.Path(__file__).parent.glob("programs/*.py")):
    code = f"import random; random.seed(0); exec(compile(open({str(program)!r}).read(), 'program', 'exec'), {{'__name__': '__main__'}})"
    printed = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True).stdout
    program.with_suffix(".txt").write_text(printed, encoding="utf-8")
