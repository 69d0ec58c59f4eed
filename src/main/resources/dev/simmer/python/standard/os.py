"""What a program can ask of a system without touching it."""
import os.path
from random import Random as _Random

name = "posix"
sep = "/"
altsep = None
extsep = "."
curdir = "."
pardir = ".."
pathsep = ":"
linesep = "\n"
devnull = "/dev/null"
environ = {}
error = OSError

_drawn = _Random("os")


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value):
    environ[name] = value


def unsetenv(name):
    environ.pop(name, None)


def getpid():
    return 1


def getppid():
    return 0


def cpu_count():
    return 1


def urandom(size, /):
    return _drawn.randbytes(size)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    try:
        return type(path).__fspath__(path)
    except AttributeError:
        raise TypeError(
            "expected str, bytes or os.PathLike object, not " + type(path).__name__) from None


def _refused(name, instead):
    def refuse(*args, **kwargs):
        raise PermissionError(f"os.{name}() is not available: {instead}")
    refuse.__name__ = refuse.__qualname__ = name
    return refuse


for _name in ("access", "chdir", "chmod", "close", "getcwd", "link", "listdir", "lstat", "makedirs",
              "mkdir", "open", "read", "remove", "removedirs", "rename", "replace", "rmdir",
              "scandir", "stat", "symlink", "truncate", "unlink", "walk", "write"):
    globals()[_name] = _refused(
        _name, "a recipe cannot use files; keep the data in a variable, such as a dict or a list")
for _name in ("abort", "execv", "fork", "kill", "popen", "spawnv", "system", "waitpid"):
    globals()[_name] = _refused(
        _name, "a recipe cannot use processes; wait with asyncio.sleep() instead")
