"""Paths as text. No file is looked at."""

curdir = "."
pardir = ".."
sep = "/"
pathsep = ":"
extsep = "."


def isabs(s):
    return s.startswith("/")


def join(a, /, *p):
    path = a
    for part in p:
        if part.startswith("/"):
            path = part
        elif not path or path.endswith("/"):
            path += part
        else:
            path += "/" + part
    return path


def split(p):
    cut = p.rfind("/") + 1
    head, tail = p[:cut], p[cut:]
    return head.rstrip("/") or head, tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    start = p.rfind("/") + 1
    dot = p.rfind(".")
    if dot > start and p[start:dot].strip("."):
        return p[:dot], p[dot:]
    return p, ""


def splitdrive(p):
    return "", p


def normcase(s):
    return s


def normpath(path):
    if not path:
        return "."
    slashes = 2 if path.startswith("//") and not path.startswith("///") else path.startswith("/")
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or (not slashes and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return "/" * slashes + "/".join(parts) or "."


def commonprefix(m):
    if not m:
        return ""
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    paths = list(paths)
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({path.startswith("/") for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in path.split("/") if part and part != "."] for path in paths]
    return "/" * isabs(paths[0]) + "/".join(commonprefix(parts))


def expanduser(path):
    return path


def expandvars(path):
    return path


def _refused(name):
    def refuse(*args, **kwargs):
        raise PermissionError(
            f"os.path.{name}() is not available: a recipe cannot use files; keep the data in a "
            "variable, such as a dict or a list")
    refuse.__name__ = refuse.__qualname__ = name
    return refuse


for _name in ("abspath", "exists", "getmtime", "getsize", "isdir", "isfile", "islink", "realpath",
              "relpath", "samefile"):
    globals()[_name] = _refused(_name)
