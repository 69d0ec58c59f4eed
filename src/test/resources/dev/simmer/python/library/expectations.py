"""Writes what CPython prints for each program: TZ=UTC python3 expectations.py"""
import pathlib
import subprocess
import sys

for program in sorted(pathlib.Path(__file__).parent.glob("programs/*.py")):
    code = (
        f"import linecache, random; random.seed(0); text = open({str(program)!r}).read(); "
        "linecache.cache['program.py'] = (len(text), None, text.splitlines(True), 'program.py'); "
        "exec(compile(text, 'program.py', 'exec'), {'__name__': '__main__'})"
    )
    printed = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True).stdout
    program.with_suffix(".txt").write_text(printed, encoding="utf-8")
