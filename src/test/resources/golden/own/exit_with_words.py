import sys

try:
    raise SystemExit("too \"late\" é")
except BaseException as e:
    print(repr(e), e.code)
    sys.exit(e.code)
