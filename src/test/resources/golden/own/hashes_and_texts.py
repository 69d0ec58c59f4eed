"""hashlib, uuid, textwrap, string, random, base64, os.path, sys: the small modules."""
import base64
import hashlib
import os
import random
import string
import sys
import textwrap
import uuid

print(hashlib.sha256(b"soup").hexdigest(), hashlib.md5(b"pie").hexdigest()[:8], hashlib.new("sha1", b"x").digest_size, hashlib.sha512(b"").name)
h = hashlib.sha256()
h.update(b"so")
h.update("up".encode())
print(h.hexdigest() == hashlib.sha256(b"soup").hexdigest(), h)if False else print(h.hexdigest()[-6:])
print(uuid.uuid5(uuid.NAMESPACE_DNS, "kitchen.example"), uuid.UUID(int=5), repr(uuid.UUID("12345678123456781234567812345678")), len(str(uuid.uuid4())), uuid.uuid4().version)
print(textwrap.fill("The chef puts the next ready pot on the burner and waits.", width=24), textwrap.dedent("""
    a
      b"""), textwrap.shorten("one two three four", 12, placeholder="..."), textwrap.indent("x\ny", "> "), sep="\n")
print(string.ascii_lowercase, string.digits, string.punctuation, string.Template("$who likes ${what}").substitute(who="Ann", what="tea"), string.capwords("a bc d"))
random.seed(42)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(100), 4), random.uniform(1, 2), random.gauss(0, 1), random.choices("xy", weights=[1, 9], k=5))
deck = list(range(10))
random.shuffle(deck)
print(deck, random.Random(7).randrange(0, 100, 5), random.expovariate(2), random.triangular(), random.getrandbits(70), random.betavariate(1, 2))
random.seed("text")
print(random.random(), random.randbytes(3), random.normalvariate(5, 2))
print(base64.b64encode(b"pot"), base64.b64decode("cG90"), os.path.join("a", "b.txt"), os.path.splitext("x.tar.gz"), os.path.basename("/a/b"), os.sep, os.environ.get("NOTHING_HERE", "unset"))
print(sys.version_info[:2], sys.maxsize, sys.argv[1:], sys.version_info >= (3, 11), sys.byteorder, sys.getrecursionlimit(), sys.float_info.max)
sys.stdout.write("written\n")
print("to stderr", file=sys.stderr)
sys.exit(3)
