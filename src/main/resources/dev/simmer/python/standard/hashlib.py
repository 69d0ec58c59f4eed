"""Digests. The algorithms are in _hashing."""
from _hashing import algorithms as _algorithms, digest as _digest

algorithms_guaranteed = set(_algorithms())
algorithms_available = algorithms_guaranteed

_SIZES = {
    "md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64),
    "sha384": (48, 128), "sha512": (64, 128), "sha3_224": (28, 144), "sha3_256": (32, 136),
    "sha3_384": (48, 104), "sha3_512": (64, 72),
}


class HASH:
    """What has been fed so far, to be digested."""

    __module__ = "_hashlib"

    def __init__(self, name, data):
        self.name = name
        self.digest_size, self.block_size = _SIZES[name]
        self._data = b""
        self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        if not hasattr(data, "decode"):
            raise TypeError("object supporting the buffer API required")
        self._data += bytes(data)

    def digest(self):
        return _digest(self.name, self._data)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return HASH(self.name, self._data)

    def __repr__(self):
        return f"<{self.name} {type(self).__module__}.HASH object @ {hex(id(self))}>"


def new(name, data=b"", *, usedforsecurity=True):
    known = name.lower().replace("-", "_" if name.lower().startswith("sha3") else "")
    if known not in _SIZES:
        raise ValueError(f"unsupported hash type {name}")
    return HASH(known, data)


def _opener(name):
    def opener(string=b"", *, usedforsecurity=True):
        return HASH(name, string)
    opener.__name__ = opener.__qualname__ = f"openssl_{name}"
    return opener


md5 = _opener("md5")
sha1 = _opener("sha1")
sha224 = _opener("sha224")
sha256 = _opener("sha256")
sha384 = _opener("sha384")
sha512 = _opener("sha512")
sha3_224 = _opener("sha3_224")
sha3_256 = _opener("sha3_256")
sha3_384 = _opener("sha3_384")
sha3_512 = _opener("sha3_512")
