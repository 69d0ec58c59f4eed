import os, os.path
from os import path
def t(f):
    try: print(repr(f()))
    except Exception as x: print(type(x).__name__, x)
for p in ['', '/', 'a', 'a/b', '/a/b.txt', 'a/b/', '//a', '///a', '.bashrc', 'a.tar.gz', '../x/./y/..', '/../a', 'a//b', '...x', 'a/.x', 'x.', '..']:
    t(lambda: (path.split(p), path.splitext(p), path.normpath(p), path.basename(p), path.dirname(p), path.isabs(p), path.join(p, 'c'), path.join('z', p)))
t(lambda: path.commonprefix(['abc','abd'])); t(lambda: path.commonpath(['/a/b','/a/c'])); t(lambda: path.commonpath([])); t(lambda: path.commonpath(['/a', 'b']))
t(lambda: (os.sep, os.linesep, os.name, os.pathsep)); t(lambda: os.getenv('NOPE_X')); t(lambda: os.getenv('NOPE_X', 'd')); t(lambda: os.environ.get('NOPE_X', 5)); t(lambda: len(os.urandom(4))); t(lambda: isinstance(os.getpid(), int)); t(lambda: os.cpu_count() >= 1); t(lambda: os.fspath('a')); t(lambda: os.fspath(5)); t(lambda: os.path is path)
